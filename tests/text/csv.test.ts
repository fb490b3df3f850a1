import { expect } from "@open-wc/testing";
import Papa from "papaparse";
import { parseFeed } from "../../src/feed/reader.js";
import { csv } from "../../src/text/csv.js";
import { voorbeeldregio } from "../feeds/published.js";

function feedOf(data: object) {
  const result = parseFeed(data);
  if (!("value" in result)) {
    throw new TypeError(result.paths.join(", "));
  }
  return result.value;
}

/** The rows as a spreadsheet reads them, which finds the separator by itself. */
function rowsOf(text: string): Record<string, string>[] {
  const { data, errors, meta } = Papa.parse<Record<string, string>>(text, {
    header: true,
    skipEmptyLines: true,
  });
  expect(errors).to.deep.equal([]);
  expect(meta.delimiter).to.equal(";");
  return data;
}

describe("the figures as CSV", () => {
  const feed = feedOf(voorbeeldregio());

  it("opens in a Dutch Excel: a byte order mark, semicolons, and lines as Windows ends them", () => {
    const text = csv(feed);
    expect(text.startsWith("\ufeffRegio;Thema;")).to.equal(true);
    expect(text.split("\r\n").slice(0, -1).join("")).not.to.match(/[\r\n]/);
    expect(text.endsWith("\r\n")).to.equal(true);
  });

  it("has a row for each indicator and survey, oldest first, with all that is known", () => {
    const rows = rowsOf(csv(feed));
    const indicators = feed.themes.flatMap((theme) => theme.indicators);
    expect(rows).to.have.length(indicators.length * feed.surveys.length);
    expect(rows.filter((row) => row["Id"] === "training")).to.deep.equal([
      {
        Regio: "Voorbeeldregio",
        Thema: "Samenwerkingsovereenkomsten met arbeidsmarktregio's",
        Id: "training",
        Onderwerp: "Terugkerende training",
        Periode: "2020",
        "Woord ervoor": "Hoogstens",
        Percentage: "20",
        "Aantal ja": "",
        "Aantal antwoorden": "",
        Status: "definitief",
        Deelname: "60",
        "Aantal deelnemers": "",
        "Aantal gemeenten": "",
        Toelichting: "",
      },
      ...rows.filter((row) => row["Id"] === "training").slice(1, 3),
      {
        Regio: "Voorbeeldregio",
        Thema: "Samenwerkingsovereenkomsten met arbeidsmarktregio's",
        Id: "training",
        Onderwerp: "Terugkerende training",
        Periode: "2024-11",
        "Woord ervoor": "",
        Percentage: "41",
        "Aantal ja": "9",
        "Aantal antwoorden": "22",
        Status: "definitief",
        Deelname: "88",
        "Aantal deelnemers": "22",
        "Aantal gemeenten": "25",
        Toelichting: "Sinds 2024 telt ook online training mee.",
      },
    ]);
    const statuses = new Set(rows.map((row) => row["Status"]));
    expect([...statuses].sort()).to.deep.equal([
      "definitief",
      "niet bekend",
      "niet gevraagd",
      "niet openbaar",
      "voorlopig",
    ]);
  });

  it("keeps semicolons, quotes and line ends within their cell", () => {
    const strange = 'A; "b"\nen c';
    const rows = rowsOf(csv(feedOf({ ...voorbeeldregio(), region: strange })));
    expect(rows[0]).to.have.property("Regio", strange);
  });

  it("gives a spreadsheet no formula to run", () => {
    for (const formula of ['=HYPERLINK("https://example.org")', "+1", "-1", "@SUM(A1)"]) {
      const rows = rowsOf(csv(feedOf({ ...voorbeeldregio(), region: formula })));
      expect(rows[0]).to.have.property("Regio", `'${formula}`);
    }
  });

  it("can be of one theme, and is in English for an English feed", () => {
    const english = feedOf({ ...voorbeeldregio(), language: "en" });
    const rows = rowsOf(csv(english, english.themes.slice(0, 1)));
    expect(rows).to.have.length(2 * english.surveys.length);
    expect(rows[0]).to.include({ Region: "Voorbeeldregio", Status: "final" });
  });
});
