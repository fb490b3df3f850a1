import writeWorkbook, { type SheetData } from "write-excel-file/universal";
import type { Feed } from "../feed/schema.js";
import type { FormWording } from "./message.js";
import { formValidation } from "./form-validation.js";

/*
 * The empty form: a spreadsheet in which an office or a municipality fills in the figures, and which
 * reads back without any choice.
 */

/** Headings as headings.ts understands them, with the width of their columns in characters. */
const columns = [
  ["id", 24],
  ["onderwerp", 48],
  ["ja", 10],
  ["antwoorden", 14],
  ["percentage", 14],
  ["status", 18],
  ["toelichting", 48],
] as const;

/** An .xlsx file with a row for each indicator of a feed, and an explanation on a second sheet. */
export async function emptyForm(
  { themes, title }: Feed,
  wording: FormWording,
): Promise<Uint8Array> {
  const indicators = themes.flatMap((theme) => theme.indicators);
  const headings = columns.map(([value]) => ({ value, fontWeight: "bold" as const }));
  const figures: SheetData = [
    headings,
    ...indicators.map(({ id, label }) => [
      ...[id, label].map((value) => ({ value, format: "@" })),
      null,
      null,
      // 75 becomes 75% in such a cell, as in any percentage cell.
      { type: Number, format: "0%" },
      null,
      null,
    ]),
  ];
  const explanation: SheetData = [
    [{ value: title, fontWeight: "bold" }],
    ...wording.explanation.map((line) => [{ value: line, wrap: true }]),
  ];
  const file = await writeWorkbook(
    [
      {
        data: figures,
        sheet: wording.figures,
        columns: columns.map(([, width]) => ({ width })),
        stickyRowsCount: 1,
      },
      { data: explanation, sheet: wording.explained, columns: [{ width: 100 }] },
    ],
    { features: [formValidation(indicators.length + 1, wording)] },
  ).toBlob();
  return new Uint8Array(await file.arrayBuffer());
}
