/** What became of a file. */
export type Saved = "saved" | "downloaded" | "cancelled" | "failed";

/** A part of the File System Access API, which TypeScript doesn't know. */
declare global {
  interface Window {
    showSaveFilePicker?: (options: {
      suggestedName: string;
      types: { description: string; accept: Record<string, string[]> }[];
    }) => Promise<{
      createWritable: () => Promise<{
        write: (data: string) => Promise<void>;
        close: () => Promise<void>;
      }>;
    }>;
  }
}

/** Saves a JSON file by the browser's file dialog, or as a download where there is none. */
export async function saveJson(name: string, text: string): Promise<Saved> {
  if (!window.showSaveFilePicker) {
    download(name, text, "application/json");
    return "downloaded";
  }
  try {
    const file = await window.showSaveFilePicker({
      suggestedName: name,
      types: [{ description: "JSON", accept: { "application/json": [".json"] } }],
    });
    const stream = await file.createWritable();
    await stream.write(text);
    await stream.close();
    return "saved";
  } catch (error) {
    return error instanceof DOMException && error.name === "AbortError" ? "cancelled" : "failed";
  }
}

/** Downloads a file that the page made. */
export function download(name: string, content: BlobPart, type: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser reads it after the click.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
