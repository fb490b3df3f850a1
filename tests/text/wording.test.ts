import { expect } from "@open-wc/testing";
import { wordingFor } from "../../src/text/wording.js";

/** The browser's own formatting. */
function byBrowser(language: string) {
  const percents = new Intl.NumberFormat(language, { style: "percent" });
  const months = new Intl.DateTimeFormat(language, {
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  });
  return {
    percent: (percentage: number) => percents.format(percentage / 100),
    period: (period: string) => months.format(new Date(period)),
  };
}

const percentages = Array.from({ length: 101 }, (_, percentage) => percentage);
const periods = Array.from(
  { length: 12 },
  (_, month) => `2022-${String(month + 1).padStart(2, "0")}`,
);

describe("numbers and months", () => {
  for (const language of ["nl", "nl-NL", "nl-BE", "en", "en-GB", "en-US", "de", "fr", "fy", "tr"]) {
    it(`are written in ${language} as the browser writes them`, () => {
      const { percent, period } = wordingFor(language);
      const expected = byBrowser(language);
      expect(percentages.map(percent)).to.deep.equal(percentages.map(expected.percent));
      expect(periods.map(period)).to.deep.equal(periods.map(expected.period));
    });

    it(`leave a year a year in ${language}`, () => {
      expect(wordingFor(language).period("2022")).to.equal("2022");
    });
  }
});

describe("the texts for a feed", () => {
  for (const [language, expected] of [
    ["nl", "nl"],
    ["nl-BE", "nl"],
    ["en", "en"],
    ["en-GB", "en"],
    ["uk", "nl"],
    ["enm", "nl"],
  ] as const) {
    it(`are ${expected} where that is in ${language}`, () => {
      expect(wordingFor(language).texts.language).to.equal(expected);
    });
  }
});
