/** How copying went: `refused` where the page has no https or the visitor doesn't allow it. */
export type Copied = "copied" | "refused";

/** Copies a snippet: as code, and where it may stand in a text, as formatted text too. */
export async function copyCode(code: string, isFormattedText: boolean): Promise<Copied> {
  const { clipboard } = navigator;
  try {
    await (isFormattedText ? clipboard.write([codeAndText(code)]) : clipboard.writeText(code));
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
