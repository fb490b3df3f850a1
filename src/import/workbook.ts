import { strFromU8, unzipSync, zipSync } from "fflate";
import readWorkbookData from "read-excel-file/universal";
import type { Message } from "./message.js";
import { shownText } from "./shown-text.js";
import { type Cell, columnLetters, type Sheet } from "./spreadsheet.js";
import { type SheetDetails, workbookDetails } from "./workbook-details.js";

/** A file of 5 MB that unpacks to more than this was made to exhaust memory. */
const mostUnpackedInBytes = 50 * 1024 * 1024;

/**
 * The most cells of a sheet, from A1 to the last: read-excel-file also makes the empty ones. A
 * forgotten space in the last row of Excel would make ten million.
 */
const mostCells = 1_000_000;

/** What the file `mimetype` in an .ods file says. */
const openDocument = "application/vnd.oasis.opendocument.spreadsheet";

/** The sheets of an .xlsx file, or why there are none. */
export type ReadWorkbook = { sheets: Sheet[] } | { problem: Message };

/** Reads an .xlsx file. */
export async function readWorkbook(bytes: Uint8Array): Promise<ReadWorkbook> {
  let unpackedInBytes = 0;
  const names: string[] = [];
  let files: Record<string, Uint8Array>;
  try {
    files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        names.push(name);
        const isXml = /\.(xml|rels)$/.test(name);
        unpackedInBytes += isXml ? originalSize : 0;
        if (name === "mimetype") {
          return originalSize === openDocument.length;
        }
        return isXml && unpackedInBytes <= mostUnpackedInBytes;
      },
    });
  } catch {
    return { problem: { kind: "damaged" } };
  }
  if (unpackedInBytes > mostUnpackedInBytes) {
    return { problem: { kind: "too-large" } };
  }
  if (!files["xl/workbook.xml"]) {
    const isOther =
      names.some((name) => name.startsWith("Index/CalculationEngine")) ||
      strFromU8(files["mimetype"] ?? new Uint8Array()) === openDocument;
    return { problem: { kind: isOther ? "other-spreadsheet" : "not-a-spreadsheet" } };
  }
  try {
    const details = workbookDetails(files);
    const large = details.find(({ size }) => size > mostCells);
    if (large) {
      const sheet = shownText(large.name);
      return { problem: { kind: "far-cell", found: large.lastCell, sheet } };
    }
    // Stored without compression: the library unpacks large compressed parts in a worker, which
    // a strict content security policy blocks.
    const packed = zipSync(files, { level: 0 });
    const sheets = await readWorkbookData(new Blob([packed]));
    return { sheets: sheets.map((sheet, index) => sheetOf(sheet, details[index])) };
  } catch {
    return { problem: { kind: "damaged" } };
  }
}

function sheetOf(
  { sheet, data }: Awaited<ReturnType<typeof readWorkbookData>>[number],
  details: SheetDetails | undefined,
): Sheet {
  // A sheet that is only a chart has no data, whatever the library's types say.
  const rows = (data as typeof data | undefined) ?? [];
  return {
    name: sheet,
    isHidden: details?.isHidden ?? false,
    rows: rows.map((values, index) => ({
      isHidden: details?.hiddenRows.has(index + 1) ?? false,
      cells: values.map((value, column): Cell => {
        const address = columnLetters(column) + String(index + 1);
        const defect = defectAt(address, details);
        return {
          address,
          // The types of the library give cells that are read as dates the type of the constructor.
          value: value as Cell["value"],
          isPercentage: details?.percentages.has(address) ?? false,
          ...(defect && { defect }),
        };
      }),
    })),
  };
}

function defectAt(address: string, details: SheetDetails | undefined): Cell["defect"] {
  if (details?.errors.has(address)) {
    return "error";
  }
  return details?.notCalculated.has(address) ? "not-calculated" : undefined;
}
