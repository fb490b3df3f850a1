import { expect } from "@open-wc/testing";
import { agree } from "./agreement.js";

describe("what a page says of sizes", () => {
  const row = "| 10 peilingen | 7.050 | 1,61 kB | ca. 420 |";

  it("may be a little off where it is rounded", () => {
    expect(agree(row, "| 10 peilingen | 7.050 | 1,62 kB | ca. 430 |")).to.equal(true);
    expect(agree("999 kB", "1 MB")).to.equal(true);
  });

  it("may have wider columns", () => {
    expect(agree(`| --- |\n${row}`, `| ----- |\n${row.replace("|", "|   ")}`)).to.equal(true);
  });

  const others = [
    { what: "an exact number", text: "| 10 peilingen | 7.051 | 1,61 kB | ca. 420 |" },
    { what: "a size by more than that", text: "| 10 peilingen | 7.050 | 1,68 kB | ca. 420 |" },
    { what: "a unit", text: "| 10 peilingen | 7.050 | 1,61 MB | ca. 420 |" },
    { what: "a count by more than that", text: "| 10 peilingen | 7.050 | 1,61 kB | ca. 480 |" },
    { what: "a word", text: "| 20 peilingen | 7.050 | 1,61 kB | ca. 420 |" },
    { what: "a row", text: `${row}\n${row}` },
  ];
  for (const { what, text } of others) {
    it(`may not have another ${what.replace(/^an? /, "")}`, () => {
      expect(agree(row, text)).to.equal(false);
    });
  }
});
