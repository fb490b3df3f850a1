/** Result of copying: `refused` without https or without the visitor's permission. */
export type Copied = "copied" | "refused";

/** Copies a snippet as code, and as formatted text too where it can be pasted into text. */
export function copyCode(code: string, isFormattedText: boolean): Promise<Copied> {
  return attempt((clipboard) =>
    isFormattedText ? clipboard.write([codeAndText(code)]) : clipboard.writeText(code),
  );
}

/** Copies an address. */
export function copyAddress(address: string): Promise<Copied> {
  return attempt((clipboard) => clipboard.writeText(address));
}

async function attempt(copy: (clipboard: Clipboard) => Promise<void>): Promise<Copied> {
  const { clipboard } = navigator;
  try {
    await copy(clipboard);
    return "copied";
  } catch {
    return "refused";
  }
}

function codeAndText(code: string): ClipboardItem {
  const types = ["text/plain", "text/html"];
  return new ClipboardItem(
    Object.fromEntries(types.map((type) => [type, new Blob([code], { type })])),
  );
}
