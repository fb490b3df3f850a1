import { unzipSync, zipSync } from "fflate";
import readWorkbookData from "read-excel-file/universal";
import { type Cell, columnLetters, type Sheet } from "./spreadsheet.js";
import { type SheetDetails, workbookDetails } from "./workbook-details.js";

/** A file of 5 MB that unpacks to more than this was made to exhaust memory. */
const mostUnpackedInBytes = 50 * 1024 * 1024;

/** Why a ZIP file gives no sheets. */
export type WorkbookError = "not-a-spreadsheet" | "damaged" | "too-large";

/** The sheets of an .xlsx file. */
export async function readWorkbook(
  bytes: Uint8Array,
): Promise<{ sheets: Sheet[] } | { error: WorkbookError }> {
  let unpackedInBytes = 0;
  let files: Record<string, Uint8Array>;
  try {
    files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        const isXml = /\.(xml|rels)$/.test(name);
        unpackedInBytes += isXml ? originalSize : 0;
        return isXml && unpackedInBytes <= mostUnpackedInBytes;
      },
    });
  } catch {
    return { error: "damaged" };
  }
  if (unpackedInBytes > mostUnpackedInBytes) {
    return { error: "too-large" };
  }
  if (!files["xl/workbook.xml"]) {
    return { error: "not-a-spreadsheet" };
  }
  try {
    const details = workbookDetails(files);
    // Stored without compression: the library unpacks large compressed parts in a worker, which
    // a strict content security policy blocks.
    const packed = zipSync(files, { level: 0 });
    const sheets = await readWorkbookData(new Blob([packed]));
    return { sheets: sheets.map((sheet, index) => sheetOf(sheet, details[index])) };
  } catch {
    return { error: "damaged" };
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
