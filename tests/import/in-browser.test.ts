import { expect } from "@open-wc/testing";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { emptyForm } from "../../src/import/empty-form.js";
import { nl } from "../../src/import/nl.js";
import { readFigures } from "../../src/import/read-figures.js";
import { readFeed } from "../../src/feed/read.js";
import type { Feed } from "../../src/feed/schema.js";
import { middenNederland } from "../feeds/published.js";

/*
 * The import in a browser, whose strict content security policy allows no worker.
 */

const sheet = "xl/worksheets/sheet1.xml";

function realFeed(): Feed {
  const read = readFeed(JSON.stringify(middenNederland()));
  if (!("feed" in read)) {
    throw new Error(`not a feed: ${read.code}`);
  }
  return read.feed;
}

/** The form with a figure in its first row, and with as many remarks as make it large. */
async function largeForm(): Promise<Uint8Array> {
  const files = unzipSync(await emptyForm(realFeed(), nl.form));
  const remarks = Array.from({ length: 12_000 }, (_, index) => {
    const row = String(index + 100);
    return `<row r="${row}"><c r="A${row}" t="inlineStr"><is><t>x</t></is></c></row>`;
  });
  const xml = strFromU8(files[sheet] ?? new Uint8Array())
    .replace(/<c r="E2"([^>]*)\/>/, '<c r="E2"$1><v>0.75</v></c>')
    .replace("</sheetData>", `${remarks.join("")}</sheetData>`);
  return zipSync({ ...files, [sheet]: strToU8(xml) });
}

describe("the import in a browser", () => {
  const { Worker } = window;

  before(() => {
    window.Worker = new Proxy(Worker, {
      construct: () => {
        throw new Error("a worker");
      },
    });
  });

  after(() => {
    window.Worker = Worker;
  });

  it("reads a large spreadsheet without a worker", async () => {
    const file = await largeForm();
    expect(unzipSync(file)[sheet]?.length).to.be.above(600_000);
    const { figures, problems } = await readFigures(file, realFeed());
    expect(problems).to.deep.equal([]);
    expect(Object.values(figures)).to.deep.equal([{ percentage: 75 }]);
  });

  it("reads a text file", async () => {
    const file = new TextEncoder().encode("Indicator;%\r\ntraining;60,7\r\n");
    const { figures } = await readFigures(file, realFeed());
    expect(figures).to.deep.equal({ training: { percentage: 61 } });
  });
});
