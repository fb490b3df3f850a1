import { readFeed } from "../../src/feed/read.js";
import { expect } from "@open-wc/testing";
import { parseFeed } from "../../src/feed/reader.js";
import {
  figureOf,
  findContact,
  findIndicator,
  findSurvey,
  findTheme,
  isOld,
} from "../../src/feed/select.js";
import { voorbeeldregio } from "../feeds/published.js";

function feed(change: object = {}) {
  const result = parseFeed({ ...voorbeeldregio(), ...change });
  if (!("value" in result)) {
    throw new TypeError(`not a feed: ${result.paths.join(", ")}`);
  }
  return result.value;
}

describe("selecting from a feed", () => {
  it("gives the newest survey, wherever it stands in the feed", () => {
    const { surveys } = voorbeeldregio();
    for (const order of [surveys, [...surveys].reverse()]) {
      expect(findSurvey(feed({ surveys: order }))).to.have.nested.property("found.id", "2024-11");
    }
  });

  it("says of the newest survey that it is old, after two years and by a clock that can be right", () => {
    const current = feed();
    const { surveys } = current;
    const [older, newest] = [surveys.at(-2), surveys.at(-1)];
    const isOldOn = (survey: typeof newest, year: number, month: number) =>
      survey && isOld(current, survey, new Date(year, month - 1, 28));
    expect(newest?.period).to.equal("2024-11");
    expect(isOldOn(newest, 2026, 11)).to.equal(false);
    expect(isOldOn(newest, 2026, 12)).to.equal(true);
    expect(isOldOn(older, 2026, 12), "another survey was held").to.equal(false);
    expect(isOldOn(newest, 1970, 1), "a clock that lost its battery").to.equal(false);
    expect(isOldOn(newest, 2099, 1), "a clock that is wrong").to.equal(false);
    const ofYear = feed({ surveys: voorbeeldregio().surveys.slice(0, 1) });
    const [survey] = ofYear.surveys;
    expect(survey?.period).to.equal("2020");
    expect(survey && isOld(ofYear, survey, new Date(2022, 11, 31))).to.equal(false);
    expect(survey && isOld(ofYear, survey, new Date(2023, 0, 1))).to.equal(true);
  });

  it("gives a survey, theme or indicator by its id", () => {
    expect(findSurvey(feed(), "2020")).to.have.nested.property("found.period", "2020");
    expect(findTheme(feed(), "zicht")).to.have.nested.property("found.title", "Zicht");
    expect(findIndicator(feed(), "training")).to.have.nested.property(
      "found.label",
      "Terugkerende training",
    );
  });

  it("finds an id with white space around it, and takes white space alone for none", () => {
    expect(findTheme(feed(), " zicht\n")).to.have.nested.property("found.title", "Zicht");
    expect(findSurvey(feed(), " 2020 ")).to.have.nested.property("found.period", "2020");
    expect(findSurvey(feed(), " ")).to.have.nested.property("found.id", "2024-11");
  });

  it("names the ids that exist where one does not", () => {
    expect(findTheme(feed(), "zich")).to.deep.equal({
      unknown: {
        kind: "theme",
        id: "zich",
        known: ["beleid", "zicht", "samenwerkingsovereenkomsten"],
      },
    });
    expect(findSurvey(feed(), "1999")).to.have.nested.property("unknown.kind", "survey");
    expect(findContact(feed({ contact: undefined }))).to.have.nested.property(
      "unknown.kind",
      "contact",
    );
  });

  it("repeats nothing that was asked for that can't be an id", () => {
    for (const id of ["Bel 112", "TRAINING", "a_b", "a\u202eb", "", "-"]) {
      expect(findIndicator(feed(), id)).to.have.nested.property("unknown.id", "");
    }
  });

  it("tells missing, suppressed, absent and 0 apart", () => {
    const data = feed();
    const figure = (id: string) => {
      const survey = findSurvey(data);
      const indicator = findIndicator(data, id);
      return "found" in survey && "found" in indicator
        ? figureOf(survey.found, indicator.found)
        : undefined;
    };
    expect(figure("onbekend")).to.deep.equal({ status: "missing" });
    expect(figure("niet-openbaar")).to.deep.equal({ status: "suppressed" });
    expect(figure("later-gevraagd")).to.deep.equal({ status: "absent" });
    expect(figure("niemand")).to.include({ percentage: 0 });
  });

  it("finds no figure under a name that every object has", () => {
    const indicator = { id: "constructor", label: "x", statement: [] };
    const read = readFeed(JSON.stringify(feed()));
    const survey = "feed" in read && findSurvey(read.feed);
    expect(survey && "found" in survey && figureOf(survey.found, indicator)).to.deep.equal({
      status: "absent",
    });
  });
});
