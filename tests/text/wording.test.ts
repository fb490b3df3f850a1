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
  for (const language of ["nl", "nl-NL", "nl-BE", "en", "en-GB", "en-US", "de", "fr", "tr"]) {
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

describe("a language that the browser doesn't know", () => {
  for (const language of ["fy", "pap", "qaa"]) {
    it(`has Dutch months and numbers, not those of the browser's own language: ${language}`, function () {
      if (Intl.DateTimeFormat.supportedLocalesOf(language).length > 0) {
        expect(language).to.not.equal("qaa");
        return;
      }
      const { percent, period } = wordingFor(language);
      expect(percent(32)).to.equal("32%");
      expect(period("2022-02")).to.equal("februari 2022");
    });
  }
});

describe("the direction of a feed", () => {
  for (const language of ["ar", "he", "fa-IR", "ur", "az-Arab"]) {
    it(`is from right to left in ${language}`, () => {
      expect(wordingFor(language).direction).to.equal("rtl");
    });
  }
  for (const language of ["nl", "en", "tr", "ar-Latn", "arn", "uk"]) {
    it(`is that of the page in ${language}`, () => {
      expect(wordingFor(language).direction).to.equal(undefined);
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
