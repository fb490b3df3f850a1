import { readFileSync } from "node:fs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import writeWorkbook, { type SheetData } from "write-excel-file/node";
import { nl } from "../../src/import/nl.js";
import { messageLine } from "../../src/import/message.js";
import { type ReadOptions, readFigures } from "../../src/import/read-figures.js";
import { readFeed } from "../../src/feed/read.js";
import type { Feed } from "../../src/feed/schema.js";

/*
 * Files that are made by a program that writes spreadsheets, and by hand where none would.
 */

/** The feed of a file. */
function feedIn(path: string): Feed {
  const read = readFeed(readFileSync(path, "utf8"));
  if (!("feed" in read)) {
    throw new Error(`${path} is no feed`);
  }
  return read.feed;
}

/** The feed whose indicators the tests import: contactpersoon, training and more. */
export const feed = feedIn("data/midden-nederland.json");

/** A number that the spreadsheet shows as a percentage. */
export function percentageCell(value: number, format = "0%") {
  return { value, type: Number, format };
}

/** The bytes of an .xlsx file with one sheet. */
export async function xlsx(data: SheetData): Promise<Uint8Array> {
  return new Uint8Array(await writeWorkbook(data).toBuffer());
}

/** The bytes of an .xlsx file with sheets by their name. */
export async function xlsxOf(sheets: Record<string, SheetData>): Promise<Uint8Array> {
  const list = Object.entries(sheets).map(([sheet, data]) => ({ sheet, data }));
  return new Uint8Array(await writeWorkbook(list).toBuffer());
}

/** An .xlsx file of which the XML of one part is changed, where the writer has no option for it. */
export function changedPart(
  file: Uint8Array,
  part: string,
  change: (xml: string) => string,
): Uint8Array {
  const files = unzipSync(file);
  const xml = strFromU8(files[part] ?? new Uint8Array());
  const changed = change(xml);
  if (changed === xml) {
    throw new Error(`nothing changed in ${part}: ${xml}`);
  }
  return zipSync({ ...files, [part]: strToU8(changed) });
}

/** The bytes of a text, in UTF-8. */
export function text(content: string): Uint8Array {
  return new TextEncoder().encode(content);
}

/** What is read of a file, with its messages as a publisher gets to see them. */
export async function read(bytes: Uint8Array, options?: ReadOptions) {
  const { figures, unmatched, ...messages } = await readFigures(bytes, feed, options);
  const lines = (list: (typeof messages)["problems"]) => list.map((each) => messageLine(each, nl));
  return {
    figures,
    unmatched,
    conversions: lines(messages.conversions),
    skipped: lines(messages.skipped),
    problems: lines(messages.problems),
  };
}
