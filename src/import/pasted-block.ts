import Papa from "papaparse";

/** The cells of a block that a spreadsheet put on the clipboard; undefined for the text of one cell. */
export function pastedBlock(text: string): string[][] | undefined {
  const content = text.replace(/(\r\n|\r|\n)$/, "");
  if (!/[\t\r\n]/.test(content)) {
    return undefined;
  }
  return Papa.parse<string[]>(content, { delimiter: "\t" }).data;
}
