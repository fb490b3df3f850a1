/** Handlers for an area on which somebody can drop a file. */
export interface DropArea {
  over: (event: DragEvent) => void;
  drop: (event: DragEvent) => void;
}

/** An area that takes the first file that is dropped on it. */
export function dropArea(take: (file: File) => void): DropArea {
  return {
    over: (event) => event.preventDefault(),
    drop: (event) => {
      event.preventDefault();
      const file = event.dataTransfer?.files[0];
      if (file) {
        take(file);
      }
    },
  };
}

/** The file that was chosen in a file input, which is emptied so that it can be chosen again. */
export function chosenFile({ currentTarget }: Event): File | undefined {
  if (!(currentTarget instanceof HTMLInputElement)) {
    return undefined;
  }
  const file = currentTarget.files?.[0];
  currentTarget.value = "";
  return file;
}
