import { expect } from "@open-wc/testing";
import { lineCount, textWidth } from "../../src/layout/line-count.js";

describe("the number of lines of a text", () => {
  const wide = (words: string) => textWidth(words) + 0.01;

  it("is one where everything fits, and none where there is no text", () => {
    expect(lineCount(["van de gemeenten"], wide("van de gemeenten"))).to.equal(1);
    expect(lineCount([""], 10)).to.equal(0);
  });

  it("is one more for a word that doesn't fit beside the others", () => {
    expect(lineCount(["van de gemeenten"], wide("van de gemeente"))).to.equal(2);
  });

  it("counts a word that is too long for a line as often as it is broken", () => {
    expect(lineCount(["gegevensuitwisseling"], textWidth("gegevensuitwisseling") / 2.5)).to.equal(
      3,
    );
  });

  it("takes bold letters to be wider, also in a part of a text", () => {
    const width = wide("vast contactpersoon");
    expect(lineCount(["vast contactpersoon"], width)).to.equal(1);
    expect(lineCount(["vast contactpersoon"], width, true)).to.equal(2);
    expect(lineCount(["vast ", { strong: "contactpersoon" }], width)).to.equal(2);
  });

  it("doesn't break a word that begins in one part and ends in the next", () => {
    expect(lineCount(["de gemeente", { strong: "n" }, "."], wide("de gemeente"))).to.equal(2);
    expect(lineCount(["de gemeente", { strong: "n" }, "."], wide("gemeenten.") + 0.1)).to.equal(2);
  });

  it("measures full-width characters", () => {
    expect(textWidth("市民")).to.equal(2);
  });
});
