/** Erases the line that a terminal's cursor is on. */
const erased = "\r\u001b[K";

/**
 * Tells on one line of a terminal how many folders stand ready; nothing for a single one, which
 * takes no time, and nothing where the output goes to a file or to another program.
 */
export function progressOn(
  stream: Pick<NodeJS.WriteStream, "write"> & { isTTY?: boolean },
): (ready: number, all: number) => void {
  return (ready, all) => {
    if (stream.isTTY && all > 1) {
      stream.write(
        ready < all ? `${erased}${String(ready)} van ${String(all)} mappen klaar` : erased,
      );
    }
  };
}
