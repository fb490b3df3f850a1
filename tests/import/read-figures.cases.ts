import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { zipSync } from "fflate";
import { changedPart, feed, percentageCell, read, text, xlsx, xlsxOf } from "./spreadsheets.js";

/*
 * Figures are read from a spreadsheet as a person would read it, and what isn't understood stops
 * nothing else and is never guessed.
 */

const sheet = "xl/worksheets/sheet1.xml";

/** Windows-1252 has one byte for each of these characters, the same as Latin-1. */
function windows1252(content: string): Uint8Array {
  return Uint8Array.from(content, (character) => character.charCodeAt(0));
}

/** A file that LibreOffice wrote: see the README beside it. */
function fixture(name: string): Uint8Array {
  return readFileSync(`tests/import/libreoffice/${name}`);
}

test.describe("a file that LibreOffice wrote", () => {
  const figures = {
    partners: { percentage: 75, count: 21, base: 28 },
    training: { percentage: 33, note: ["Eén gemeente antwoordde later."] },
    "aard-en-omvang": { percentage: 61 },
    soorten: { percentage: 50, count: 14, base: 28 },
    contactpersoon: { status: "missing" },
  };

  test("as .xlsx has a merged title, formulas, percentages, a hidden row and a hidden sheet", async () => {
    expect(await read(fixture("peiling.xlsx"))).toEqual({
      figures,
      unmatched: ["regionaal-beleid", "gegevensuitwisseling"],
      conversions: [
        "D3: 0,75 in een percentagecel is gelezen als 75%.",
        "D4: 0,325 in een percentagecel is gelezen als 33%.",
        "D5: '60,7' is afgerond op 61%.",
        "A6: deze rij is verborgen, en is wel gelezen.",
        "B6: 14 van de 28 is 50%.",
      ],
      skipped: ["A9: de rij met het totaal is overgeslagen."],
      problems: ["A8: geen onderwerp heet 'Meldpunt mensenhandel'. Deze rij is niet gelezen."],
    });
  });

  test("as .csv has the figures as they were shown", async () => {
    expect(await read(fixture("peiling.csv"))).toMatchObject({
      figures,
      conversions: [
        "D3 (regel 3): '75,0%' is gelezen als 75%.",
        "D4 (regel 4): '32,5%' is afgerond op 33%.",
        "D5 (regel 5): '60,7' is afgerond op 61%.",
        "B6 (regel 6): 14 van de 28 is 50%.",
      ],
    });
  });
});

test.describe("values", () => {
  test("a percentage cell holds 0.75 and means 75%", async () => {
    const file = await xlsx([
      ["indicator", "percentage"],
      ["training", percentageCell(0.75)],
      ["soorten", percentageCell(0.57, "0.0%")],
      ["partners", percentageCell(1)],
    ]);
    expect(await read(file)).toMatchObject({
      figures: {
        training: { percentage: 75 },
        soorten: { percentage: 57 },
        partners: { percentage: 100 },
      },
      conversions: [
        "B2: 0,75 in een percentagecel is gelezen als 75%.",
        "B3: 0,57 in een percentagecel is gelezen als 57%.",
        "B4: 1 in een percentagecel is gelezen als 100%.",
      ],
      problems: [],
    });
  });

  test("a percent sign that is literal text makes no percentage cell", async () => {
    const file = await xlsx([
      ["indicator", "percentage"],
      ["training", percentageCell(75, '0"%"')],
    ]);
    expect(await read(file)).toMatchObject({
      figures: { training: { percentage: 75 } },
      conversions: [],
    });
  });

  test("0.75 in an ordinary cell isn't guessed", async () => {
    const file = await xlsx([
      ["indicator", "percentage"],
      ["training", 0.75],
      ["soorten", 1],
      ["partners", 0],
    ]);
    expect(await read(file)).toMatchObject({
      figures: { partners: { percentage: 0 } },
      problems: [
        "B2: is 0,75 hier een deel van 1, of een percentage? Typ het met een %.",
        "B3: is 1 hier een deel van 1, of een percentage? Typ het met een %.",
      ],
    });
  });

  test("text may have a percent sign, a decimal comma, a qualifier or counts", async () => {
    const file = await xlsx([
      ["indicator", "uitkomst"],
      ["training", "75%"],
      ["soorten", "60,7"],
      ["partners", "21 van 28"],
      ["contactpersoon", "ruim 60 %"],
      ["aard-en-omvang", "21 van de 28"],
    ]);
    expect(await read(file)).toMatchObject({
      figures: {
        training: { percentage: 75 },
        soorten: { percentage: 61 },
        partners: { percentage: 75, count: 21, base: 28 },
        contactpersoon: { percentage: 60, qualifier: "ruim" },
        "aard-en-omvang": { percentage: 75, count: 21, base: 28 },
      },
      conversions: [
        "B2: '75%' is gelezen als 75%.",
        "B3: '60,7' is afgerond op 61%.",
        "B4: 21 van de 28 is 75%.",
        "B5: 'ruim 60 %' is gelezen als 60%.",
        "B6: 21 van de 28 is 75%.",
      ],
      problems: [],
    });
  });

  test("counts fill the percentage, rounded half up", async () => {
    const file = await xlsx([
      ["indicator", "ja", "antwoorden"],
      ["training", 1, 8],
      ["soorten", 17, 28],
    ]);
    expect(await read(file)).toMatchObject({
      figures: {
        training: { percentage: 13, count: 1, base: 8 },
        soorten: { percentage: 61, count: 17, base: 28 },
      },
      conversions: ["B2: 1 van de 8 is 13%.", "B3: 17 van de 28 is 61%."],
    });
  });

  test("a number of yes alone is a part of the respondents, if their number is known", async () => {
    const file = await xlsx([
      ["indicator", "aantal ja"],
      ["training", 21],
    ]);
    expect((await read(file, { respondents: 28 })).figures).toEqual({
      training: { percentage: 75, count: 21, base: 28 },
    });
    expect(await read(file)).toMatchObject({
      figures: {},
      problems: ["B2: 21 van hoeveel antwoorden? Zet dat in een kolom 'antwoorden'."],
    });
  });

  test("a percentage that the counts don't bear out is told, and kept as it was published", async () => {
    const file = await xlsx([
      ["indicator", "ja", "antwoorden", "percentage"],
      ["training", 21, 28, 70],
      ["soorten", 17, 28, percentageCell(0.607)],
    ]);
    expect(await read(file)).toMatchObject({
      figures: {
        training: { percentage: 70, count: 21, base: 28 },
        soorten: { percentage: 61, count: 17, base: 28 },
      },
      problems: ["D2: hier staat 70%, maar 21 van de 28 is 75%."],
    });
  });

  test("what can't be a figure is told, and the other rows are read", async () => {
    const file = await xlsx([
      ["indicator", "uitkomst", "ja", "antwoorden"],
      ["training", "veel"],
      ["soorten", 175],
      ["partners", null, 29, 28],
      ["contactpersoon", null, 2.5, 28],
      ["gegevensuitwisseling", { value: new Date(0), type: Date, format: "dd-mm-yyyy" }],
      ["aard-en-omvang", "40%"],
    ]);
    expect(await read(file)).toMatchObject({
      figures: { "aard-en-omvang": { percentage: 40 } },
      problems: [
        "B2: 'veel' is geen cijfer.",
        "B3: 175 is geen percentage van 0 tot en met 100.",
        "C4: 29 van de 28 kan niet.",
        "C5: 2,5 is geen aantal gemeenten.",
        "B6: hier staat een datum. Excel maakt die soms van 21/28: typ 21 van 28.",
      ],
    });
  });

  test("cells that contradict each other are told, and neither is chosen", async () => {
    const file = await xlsx([
      ["indicator", "percentage", "uitkomst"],
      ["training", 75, "70%"],
    ]);
    expect(await read(file)).toMatchObject({
      figures: {},
      problems: ["C2: hier staat 70%, maar in dezelfde rij ook 75%."],
    });
  });

  test("a status and an explanation go along with the figure", async () => {
    const file = await xlsx([
      ["indicator", "percentage", "status", "toelichting"],
      ["training", 75, "Voorlopig", "Nog zonder Zeist"],
      ["soorten", null, "niet openbaar"],
      ["partners", null, "niet bekend"],
      ["contactpersoon", 60, "onbekend"],
      ["aard-en-omvang", 60, "klopt"],
    ]);
    expect(await read(file)).toMatchObject({
      figures: {
        training: { percentage: 75, status: "provisional", note: ["Nog zonder Zeist"] },
        soorten: { status: "suppressed" },
        partners: { status: "missing" },
        "aard-en-omvang": { percentage: 60 },
      },
      problems: [
        "C5: hier staat 'onbekend', maar in deze rij staat ook een cijfer.",
        "C6: 'klopt' is geen status. Kies: definitief, voorlopig, niet bekend of niet openbaar.",
      ],
    });
  });

  test("a formula has the value that the spreadsheet computed", async () => {
    const written = await xlsx([
      ["indicator", "percentage"],
      ["training", 75],
      ["soorten", 76],
      ["partners", 77],
    ]);
    const file = changedPart(written, sheet, (xml) =>
      xml
        .replace("<v>75</v>", "<f>25*3</f><v>75</v>")
        .replace("<v>76</v>", "<f>4*19</f>")
        .replace(/<c r="B4"[^>]*><v>77<\/v>/, '<c r="B4" t="e"><f>1/0</f><v>#DIV/0!</v>'),
    );
    expect(await read(file)).toMatchObject({
      figures: { training: { percentage: 75 } },
      problems: [
        "B3: de uitkomst van deze formule staat niet in het bestand. Bewaar het in Excel opnieuw.",
        "B4: de formule in deze cel geeft een fout.",
      ],
    });
  });
});

test.describe("rows", () => {
  test("are found by id or exact label, in any order, whatever their capitals and spaces", async () => {
    const file = await xlsx([
      ["Onderwerp", "%"],
      ["  terugkerende   TRAINING ", 75],
      ["Contactpersoon", 60],
    ]);
    expect((await read(file)).figures).toEqual({
      training: { percentage: 75 },
      contactpersoon: { percentage: 60 },
    });
  });

  test("that resemble an indicator aren't guessed", async () => {
    const file = await xlsx([
      ["indicator", "percentage"],
      ["trainingen", 75],
      ["soorten", 60],
    ]);
    expect(await read(file)).toMatchObject({
      figures: { soorten: { percentage: 60 } },
      problems: ["A2: geen onderwerp heet 'trainingen'. Deze rij is niet gelezen."],
    });
  });

  test("for one indicator twice are both told, and neither is chosen", async () => {
    const file = await xlsx([
      ["indicator", "percentage"],
      ["training", 75],
      ["soorten", 60],
      ["Terugkerende training", 70],
    ]);
    expect(await read(file)).toMatchObject({
      figures: { soorten: { percentage: 60 } },
      problems: [
        "A2: 'training' staat ook in A4. Geen van deze rijen is gelezen.",
        "A4: 'training' staat ook in A2. Geen van deze rijen is gelezen.",
      ],
    });
  });

  test("with an id and the label of another indicator aren't read", async () => {
    const file = await xlsx([
      ["id", "onderwerp", "percentage"],
      ["training", "Terugkerende training", 75],
      ["soorten", "Terugkerende training", 60],
    ]);
    expect(await read(file)).toMatchObject({
      figures: { training: { percentage: 75 } },
      problems: [
        "A3: 'soorten' en 'Terugkerende training' zijn twee onderwerpen. Deze rij is niet gelezen.",
      ],
    });
  });

  test("of totals, of remarks and without values are skipped, and told", async () => {
    const file = await xlsx([
      ["indicator", "percentage"],
      ["training", 75],
      ["soorten", null],
      [null, null],
      ["Totaal", 80],
      ["Bron: peiling 2023", null],
    ]);
    expect(await read(file)).toMatchObject({
      figures: { training: { percentage: 75 } },
      skipped: [
        "A5: de rij met het totaal is overgeslagen.",
        "A6: 'Bron: peiling 2023' heeft geen cijfers en is overgeslagen.",
        "A3: 'soorten' heeft hier geen cijfer.",
      ],
      problems: [],
      unmatched: expect.arrayContaining(["soorten", "partners"]),
    });
  });

  test("with values and no name are told", async () => {
    const file = await xlsx([
      ["indicator", "percentage"],
      [null, 75],
    ]);
    expect((await read(file)).problems).toEqual([
      "B2: in deze rij staat geen onderwerp. De rij is niet gelezen.",
    ]);
  });

  test("are mentioned on one line, without what could turn or erase other text", async () => {
    const file = text(`indicator;%\n"${"\u202ex\n\u009b2J".padEnd(80, "y")}";75\n`);
    const { problems } = await read(file);
    expect(problems).toEqual([
      expect.stringMatching(/^A2 \(regel 2\): geen onderwerp heet 'x 2Jy+…'\. Deze rij/),
    ]);
  });

  test("that are hidden are read, and told", async () => {
    const written = await xlsx([
      ["indicator", "percentage"],
      ["training", 75],
    ]);
    const file = changedPart(written, sheet, (xml) =>
      xml.replace('<row r="2"', '<row r="2" hidden="1"'),
    );
    expect(await read(file)).toMatchObject({
      figures: { training: { percentage: 75 } },
      conversions: ["A2: deze rij is verborgen, en is wel gelezen."],
    });
  });

  test("keep their address when rows and columns before them are empty", async () => {
    const file = await xlsx([
      [null],
      [null, null, "Indicator", null, "Percentage"],
      [null],
      [null, null, "training", null, "75%"],
    ]);
    expect(await read(file)).toMatchObject({
      figures: { training: { percentage: 75 } },
      conversions: ["E4: '75%' is gelezen als 75%."],
    });
  });
});

test.describe("headings", () => {
  test("may stand below merged titles", async () => {
    const file = await xlsx([
      [{ value: "Peiling mensenhandel 2023", columnSpan: 3 }, null, null],
      [null],
      [{ value: "Onderwerp", rowSpan: 2 }, { value: "Aantal", columnSpan: 2 }, null],
      [null, "Ja", "Antwoorden"],
      ["training", 21, 28],
    ]);
    expect(await read(file)).toMatchObject({
      figures: { training: { percentage: 75, count: 21, base: 28 } },
      problems: [],
    });
  });

  test("that are there twice are told, and neither column is read", async () => {
    const file = await xlsx([
      ["indicator", "percentage", "aandeel", "ja", "antwoorden"],
      ["training", 75, 70, 21, 28],
    ]);
    expect(await read(file)).toMatchObject({
      figures: { training: { percentage: 75, count: 21, base: 28 } },
      problems: ["B1: deze kolom en C1 betekenen hetzelfde. Ze zijn niet gelezen."],
    });
  });

  test("that are missing are told", async () => {
    const { figures, problems } = await read(await xlsx([["training", 75]]));
    expect(figures).toEqual({});
    expect(problems).toEqual([expect.stringMatching(/^er is geen rij met koppen\./)]);
  });
});

test.describe("sheets", () => {
  const first = [
    ["indicator", "percentage"],
    ["training", 75],
  ];
  const second = [
    ["indicator", "percentage"],
    ["training", 70],
  ];
  const hide = (file: Uint8Array, name: string) =>
    changedPart(file, "xl/workbook.xml", (xml) =>
      xml.replace(`name="${name}"`, `name="${name}" state="hidden"`),
    );

  test("without a table are no obstacle", async () => {
    const file = await xlsxOf({ Uitleg: [["Zo vul je dit in"]], Cijfers: first });
    expect(await read(file)).toMatchObject({ figures: { training: { percentage: 75 } } });
  });

  test("of which several have figures have to be chosen", async () => {
    const file = await xlsxOf({ Eerst: first, Later: second });
    expect(await read(file)).toMatchObject({
      figures: {},
      problems: ["op meer bladen staan cijfers: Eerst en Later. Kies een blad."],
    });
    expect((await read(file, { sheet: "later" })).figures).toEqual({
      training: { percentage: 70 },
    });
    expect((await read(file, { sheet: "Nooit" })).problems).toEqual([
      "er is geen blad 'Nooit' met cijfers. Wel: Eerst en Later.",
    ]);
  });

  test("that are hidden are read only if no other has figures, and then it is told", async () => {
    const file = await xlsxOf({ Eerst: first, Later: second });
    expect(await read(hide(file, "Eerst"))).toMatchObject({
      figures: { training: { percentage: 70 } },
      conversions: [],
    });
    const alone = await xlsxOf({ Uitleg: [["Zo vul je dit in"]], Cijfers: first });
    expect(await read(hide(alone, "Cijfers"))).toMatchObject({
      figures: { training: { percentage: 75 } },
      conversions: ["het blad 'Cijfers' is verborgen, en is wel gelezen."],
    });
  });
});

test.describe("text files", () => {
  test("with semicolons and decimal commas are read, with cell and line", async () => {
    const file = text(
      'Indicator;Percentage\r\n"Terugkerende\r\ntraining";75\r\nsoorten;"60,7"\r\n',
    );
    expect(await read(file)).toMatchObject({
      figures: { training: { percentage: 75 }, soorten: { percentage: 61 } },
      conversions: ["B3 (regel 4): '60,7' is afgerond op 61%."],
      problems: [],
    });
  });

  test("with tabs, as on the clipboard, are read", async () => {
    const file = text("Indicator\tUitkomst\ntraining\t75%\nsoorten\t60,7\n");
    expect((await read(file)).figures).toEqual({
      training: { percentage: 75 },
      soorten: { percentage: 61 },
    });
  });

  test("with commas are read", async () => {
    const file = text('id,ja,antwoorden,uitkomst\ntraining,21,28,\nsoorten,,,"60,7"\n');
    expect((await read(file)).figures).toEqual({
      training: { percentage: 75, count: 21, base: 28 },
      soorten: { percentage: 61 },
    });
  });

  test("with a byte order mark are read", async () => {
    expect((await read(text("\ufeffIndicator;%\ntraining;75\n"))).figures).toEqual({
      training: { percentage: 75 },
    });
  });

  test("in Windows-1252 are read, and it is told", async () => {
    const file = windows1252("Peiling België\nIndicator;%;Toelichting\ntraining;75;Één regio\n");
    expect(await read(file)).toMatchObject({
      figures: { training: { percentage: 75, note: ["Één regio"] } },
      conversions: ["de tekst is geen UTF-8 en is gelezen als Windows-1252."],
    });
  });

  test("in UTF-16, which Excel calls Unicode text, are read", async () => {
    const content = "\ufeffIndicator\t%\ntraining\t75\n";
    const file = new Uint8Array(Uint16Array.from(content, (each) => each.charCodeAt(0)).buffer);
    expect((await read(file)).figures).toEqual({ training: { percentage: 75 } });
  });

  test("with a sep= line of Excel are read", async () => {
    const file = text("sep=;\nIndicator;%\ntraining;75\n");
    expect((await read(file)).figures).toEqual({ training: { percentage: 75 } });
  });
});

test.describe("one clear line for", () => {
  const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  const utf16 = (name: string) => [...new TextEncoder().encode(name)].flatMap((byte) => [byte, 0]);

  const cases: Record<string, [bytes: () => Uint8Array | Promise<Uint8Array>, line: string]> = {
    "a picture": [
      () => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]),
      "dit is geen spreadsheet. Kies een .xlsx- of .csv-bestand.",
    ],
    "a web page": [
      () => text("<!doctype html><title>Cijfers</title>"),
      "dit is geen spreadsheet. Kies een .xlsx- of .csv-bestand.",
    ],
    "another ZIP file": [
      () => zipSync({ "word/document.xml": text("<w/>") }),
      "dit is geen spreadsheet. Kies een .xlsx- of .csv-bestand.",
    ],
    "a spreadsheet of LibreOffice in its own format": [
      () => fixture("peiling.ods"),
      "dit is een spreadsheet van een ander programma. Bewaar hem daarin als .xlsx of .csv.",
    ],
    "a spreadsheet of Apple's Numbers": [
      () => zipSync({ "Index/CalculationEngine.iwa": new Uint8Array(8) }),
      "dit is een spreadsheet van een ander programma. Bewaar hem daarin als .xlsx of .csv.",
    ],
    "a text of LibreOffice": [
      () => zipSync({ mimetype: text("application/vnd.oasis.opendocument.text") }),
      "dit is geen spreadsheet. Kies een .xlsx- of .csv-bestand.",
    ],
    "a file over 5 MB": [
      () => new Uint8Array(5 * 1024 * 1024 + 1).fill(0x20),
      "dit bestand is groter dan 5 MB. Bewaar alleen het blad met de cijfers.",
    ],
    "a small file that unpacks to over 50 MB": [
      () => zipSync({ "xl/workbook.xml": new Uint8Array(51 * 1024 * 1024) }),
      "dit bestand is groter dan 5 MB. Bewaar alleen het blad met de cijfers.",
    ],
    "an encrypted file": [
      () => new Uint8Array([...ole, ...utf16("EncryptedPackage"), 0]),
      "dit bestand heeft een wachtwoord. Bewaar het in Excel zonder wachtwoord.",
    ],
    "an .xls file": [
      () => new Uint8Array([...ole, ...utf16("Workbook"), 0]),
      "dit is een oud Excel-bestand (.xls). Bewaar het in Excel als .xlsx.",
    ],
    "an .xlsx file that was cut off": [
      async () => (await xlsx([["indicator", "%"]])).slice(0, 500),
      "dit .xlsx-bestand is beschadigd. Open het in Excel en bewaar het opnieuw.",
    ],
    "an .xlsx file with a broken part": [
      async () => changedPart(await xlsx([["indicator", "%"]]), sheet, () => "<worksheet><"),
      "dit .xlsx-bestand is beschadigd. Open het in Excel en bewaar het opnieuw.",
    ],
    "a sheet with something in the last cell of Excel": [
      async () =>
        changedPart(await xlsx([["indicator", "%"]]), sheet, (xml) =>
          xml.replace(
            "</sheetData>",
            '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>',
          ),
        ),
      "op het blad 'Sheet1' staat nog iets in XFD1048576. Verwijder wat buiten de cijfers staat.",
    ],
    "a text file with a quote that is never closed": [
      () => text('indicator;%\n"training;75\nsoorten;60\n'),
      'A2 (regel 2): vanaf hier kloppen de aanhalingstekens (") niet.',
    ],
    "an empty file": [() => new Uint8Array(), "dit bestand is leeg."],
  };

  for (const [name, [bytes, line]] of Object.entries(cases)) {
    test(name, async () => {
      const { figures, problems, unmatched } = await read(await bytes());
      expect(problems).toEqual([line]);
      expect(figures).toEqual({});
      expect(unmatched).toHaveLength(feed.themes.flatMap(({ indicators }) => indicators).length);
    });
  }
});
