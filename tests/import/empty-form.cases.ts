import { expect, test } from "@playwright/test";
import { strFromU8, unzipSync } from "fflate";
import { emptyForm } from "../../src/import/empty-form.js";
import { en } from "../../src/import/en.js";
import { nl } from "../../src/import/nl.js";
import { changedPart, feed, read } from "./spreadsheets.js";

/*
 * The empty form that goes around, and comes back filled in.
 */

const sheet = "xl/worksheets/sheet1.xml";
const indicators = feed.themes.flatMap((theme) => theme.indicators);

/** The form with values in the cells of one row, as a spreadsheet writes them. */
async function filledIn(row: number, values: Record<string, string>): Promise<Uint8Array> {
  return changedPart(await emptyForm(feed, nl.form), sheet, (xml) =>
    Object.entries(values).reduce((changed, [column, value]) => {
      const cell = new RegExp(`<c r="${column}${String(row)}"( s="\\d+")?[^>]*/>`);
      const filled = (style = "") =>
        /^[\d.]+$/.test(value)
          ? `<c r="${column}${String(row)}"${style}><v>${value}</v></c>`
          : `<c r="${column}${String(row)}"${style} t="inlineStr"><is><t>${value}</t></is></c>`;
      return cell.test(changed)
        ? changed.replace(cell, (_, style?: string) => filled(style))
        : changed.replace(
            new RegExp(`(<row r="${String(row)}".*?)(</row>)`),
            (_, start: string, end: string) => start + filled() + end,
          );
    }, xml),
  );
}

test("an empty form reads back without any choice, and has no figures yet", async () => {
  const result = await read(await emptyForm(feed, nl.form));
  expect(result).toMatchObject({ figures: {}, conversions: [], problems: [] });
  expect(result.skipped).toHaveLength(indicators.length);
  expect(result.unmatched).toEqual(indicators.map(({ id }) => id));
});

test("a percentage in the form is a percentage cell", async () => {
  const [first] = indicators;
  const file = await filledIn(2, { E: "0.75" });
  expect(await read(file)).toMatchObject({
    figures: { [first?.id ?? ""]: { percentage: 75 } },
    problems: [],
  });
});

test("every status that the form offers is understood, in both languages", async () => {
  const [first] = indicators;
  for (const { form } of [nl, en]) {
    for (const status of form.statuses.slice(2)) {
      const { figures, problems } = await read(await filledIn(2, { F: status }));
      expect(problems).toEqual([]);
      expect(Object.keys(figures)).toEqual([first?.id]);
    }
  }
});

test("the form explains itself on a second sheet, and says what may be typed", async () => {
  const files = unzipSync(await emptyForm(feed, nl.form));
  const texts = strFromU8(files["xl/sharedStrings.xml"] ?? new Uint8Array());
  expect(texts).toContain("Op het blad Cijfers staat een rij voor elk onderwerp.");
  expect(texts).toContain("Terugkerende training");
  const xml = strFromU8(files[sheet] ?? new Uint8Array());
  const lastRow = String(indicators.length + 1);
  expect(xml).toContain(`sqref="C2:C${lastRow} D2:D${lastRow}"`);
  expect(xml).toContain("definitief,voorlopig,niet bekend,niet openbaar");
  // Excel calls a file damaged whose elements are in another order.
  expect(xml).toMatch(/<\/sheetData>.*<dataValidations .*<\/dataValidations>/s);
  expect(strFromU8(files["xl/worksheets/sheet2.xml"] ?? new Uint8Array())).not.toContain(
    "dataValidations",
  );
});
