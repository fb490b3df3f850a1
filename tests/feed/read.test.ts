import { expect } from "@open-wc/testing";
import { readFeed } from "../../src/feed/read.js";
import type { Feed } from "../../src/feed/schema.js";
import { middenNederland, voorbeeldregio } from "../feeds/published.js";

function read(data: unknown): Feed {
  const outcome = readFeed(JSON.stringify(data));
  if (!("feed" in outcome)) {
    throw new Error(`not a feed: ${outcome.code} ${outcome.detail ?? ""}`);
  }
  return outcome.feed;
}

function codeOf(text: string): string {
  const outcome = readFeed(text);
  return "feed" in outcome ? "a feed" : outcome.code;
}

describe("reading a feed", () => {
  it("reads the real and the fictitious feed without anything being wrong in them", () => {
    for (const feed of [middenNederland(), voorbeeldregio()]) {
      expect(readFeed(JSON.stringify(feed))).to.deep.include({ problems: [] });
    }
  });

  it("takes no part of a feed for the whole, wherever it is cut off", () => {
    const text = JSON.stringify(middenNederland());
    for (let length = 1; length < text.length; length++) {
      expect(codeOf(text.slice(0, length))).to.equal("json");
    }
  });

  it("knows the seven figures of February 2022 and their response", () => {
    const [survey] = read(middenNederland()).surveys;
    expect(survey?.period).to.equal("2022-02");
    expect(survey?.response).to.deep.equal({ percentage: 72 });
    expect(survey?.figures).to.deep.equal({
      contactpersoon: { percentage: 75 },
      "regionaal-beleid": { percentage: 60 },
      "aard-en-omvang": { percentage: 14 },
      soorten: { percentage: 25 },
      training: { percentage: 32 },
      gegevensuitwisseling: { percentage: 25 },
      partners: { percentage: 75 },
    });
  });

  it("invents nothing that the infographic does not say", () => {
    const feed = read(middenNederland());
    expect(feed).not.to.have.any.keys("publisher", "licence");
    expect(feed.contact?.person).to.deep.equal({ name: "Romy Timmer" });
  });

  it("ignores keys that it does not know, and reads every later 1.x", () => {
    const feed = read({ ...middenNederland(), version: 1.9, color: "green" });
    expect(feed).not.to.have.property("colour");
    expect(feed.version).to.equal(1.9);
  });

  for (const version of [0, 2, "1", null, undefined]) {
    it(`refuses version ${JSON.stringify(version)}`, () => {
      expect(codeOf(JSON.stringify({ ...middenNederland(), version }))).to.equal("version");
    });
  }

  it("tells apart what is empty, a web page, not UTF-8, not JSON and no feed", () => {
    expect(codeOf("")).to.equal("empty");
    expect(codeOf(" \n")).to.equal("empty");
    expect(codeOf("<!doctype html><title>Inloggen</title>")).to.equal("html");
    expect(codeOf('{\0"\0v\0')).to.equal("encoding");
    expect(codeOf('{"version": 1,')).to.equal("json");
    for (const text of ["null", "[]", "7", '{"version": 1}']) {
      expect(codeOf(text)).to.equal("schema");
    }
  });

  it("takes only languages that a browser can format numbers in", () => {
    for (const language of ["nl", "en-GB", "zh-Hans-CN", "es-419"]) {
      expect(read({ ...middenNederland(), language }).language).to.equal(language);
    }
    for (const language of ["nl-12", "nl_NL", "n", "nl-a", "Nederlands"]) {
      expect(codeOf(JSON.stringify({ ...middenNederland(), language }))).to.equal("schema");
    }
  });

  it("names the first place that has not the right shape", () => {
    const feed = { ...middenNederland(), title: 7 };
    expect(readFeed(JSON.stringify(feed))).to.deep.equal({ code: "schema", detail: "title" });
  });

  it("names the part of a text that is none of the kinds there are", () => {
    const [emptyStrong, noText] = [{ strong: "" }, { link: 7 }].map((part) =>
      readFeed(JSON.stringify({ ...middenNederland(), introduction: ["Tekst", part] })),
    );
    expect(emptyStrong).to.deep.equal({ code: "schema", detail: "introduction.1" });
    expect(noText).to.deep.equal({ code: "schema", detail: "introduction.1" });
  });

  it("takes no control that could turn what stands beside a text, but keeps the marks", () => {
    const controls = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069";
    const text = `72%${controls} \u200e\u200f`;
    const link = { link: text, href: `https://example.org/${controls}` };
    const feed = read({
      ...middenNederland(),
      region: text,
      introduction: [text, { strong: text }, link],
      contact: { title: text, text: [], person: { name: text, email: text, telephone: text } },
    });
    expect(JSON.stringify(feed)).not.to.match(new RegExp(`[${controls}]`));
    expect(feed.region).to.equal("72% \u200e\u200f");
    expect(feed.introduction?.slice(0, 2)).to.deep.equal([feed.region, { strong: feed.region }]);
    expect(codeOf(JSON.stringify({ ...middenNederland(), region: controls }))).to.equal("schema");
  });

  it("takes nothing from what all objects of a page inherit, and copies no __proto__", () => {
    const text = JSON.stringify(middenNederland()).replace(
      '"figures":{',
      '"figures":{"__proto__":{"percentage":1},',
    );
    const inherited = { publisher: { name: "Van de pagina" }, href: "https://example.org/" };
    Object.assign(Object.prototype, inherited);
    try {
      const outcome = readFeed(text);
      const feed: unknown = "feed" in outcome ? outcome.feed : outcome;
      const copy: unknown = JSON.parse(JSON.stringify(feed));
      expect(copy).to.deep.equal(JSON.parse(JSON.stringify(read(middenNederland()))));
      expect(Object.hasOwn(Object(feed) as object, "publisher")).to.equal(false);
    } finally {
      for (const key of Object.keys(inherited)) {
        Reflect.deleteProperty(Object.prototype, key);
      }
    }
  });

  it("reads JSON that is cut off at any byte as no feed, and never throws", () => {
    const text = JSON.stringify(middenNederland());
    for (let length = 1; length < text.length; length += 7) {
      expect(codeOf(text.slice(0, length))).to.equal("json");
    }
  });
});

describe("a figure that is wrong", () => {
  const broken = [
    { percentage: "75%" },
    { percentage: "75" },
    { percentage: 0.75 },
    { percentage: -1 },
    { percentage: 101 },
    { percentage: null },
    { percentage: 75, status: "definitief" },
    { percentage: 75, qualifier: "ongeveer" },
    { percentage: 75, count: "9" },
    { status: "onbekend" },
    {},
    null,
    75,
  ];
  for (const figure of broken) {
    it(`costs that figure only: ${JSON.stringify(figure)}`, () => {
      const data = middenNederland();
      Object.assign(data.surveys[0]?.figures ?? {}, { training: figure });
      const outcome = readFeed(JSON.stringify(data));
      expect(outcome).to.have.deep.property("problems", [
        { path: "surveys.0.figures.training", kind: "broken" },
      ]);
      expect(outcome).to.have.deep.nested.property("feed.surveys[0].figures.training", {
        status: "broken",
      });
      expect(outcome).to.have.deep.nested.property("feed.surveys[0].figures.soorten", {
        percentage: 25,
      });
    });
  }

  it("is too large a number", () => {
    const text = JSON.stringify(middenNederland()).replace('"percentage":32', '"percentage":1e999');
    expect(readFeed(text)).to.have.deep.property("problems", [
      { path: "surveys.0.figures.training", kind: "broken" },
    ]);
  });

  const counted = [
    { figure: { percentage: 75, count: 9, base: 12 }, kind: undefined },
    { figure: { percentage: 67, count: 2, base: 3 }, kind: undefined },
    { figure: { percentage: 75, count: 8, base: 12 }, kind: "percentage" },
    { figure: { percentage: 75, count: 13, base: 12 }, kind: "count" },
    { figure: { percentage: 0, count: 0, base: 0 }, kind: "count" },
    { figure: { percentage: 75, count: 9 }, kind: "count" },
    { figure: { percentage: 75, base: 12 }, kind: "count" },
  ];
  for (const { figure, kind } of counted) {
    it(`is held against its counts: ${JSON.stringify(figure)} gives ${kind ?? "nothing"}`, () => {
      const data = middenNederland();
      Object.assign(data.surveys[0]?.figures ?? {}, { training: figure });
      expect(readFeed(JSON.stringify(data))).to.have.deep.property(
        "problems",
        kind ? [{ path: "surveys.0.figures.training", kind }] : [],
      );
    });
  }
});
