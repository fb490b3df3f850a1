import { expect } from "@open-wc/testing";
import { textWith } from "../../src/site/bijwerken/edit-text.js";
import { changedTo, left, redone, startedWith, undone } from "../../src/site/bijwerken/history.js";
import { parsed } from "../../src/site/bijwerken/json.js";
import { missingNotes } from "../../src/site/bijwerken/missing-notes.js";
import { newSurvey } from "../../src/site/bijwerken/new-survey.js";
import { openedFile } from "../../src/site/bijwerken/open-file.js";
import { placeName } from "../../src/site/bijwerken/place-name.js";
import { type GridColumn, type RawFigure, typedIn } from "../../src/site/bijwerken/typed-cell.js";
import { typedResponse } from "../../src/site/bijwerken/typed-response.js";

/*
 * What the page to update figures makes of what somebody types. tests/publish/bijwerken.cases.ts has
 * the page itself.
 */

describe("a typed cell of the page to update figures", () => {
  const typed = (figure: RawFigure, column: GridColumn, text: string, respondents?: number) =>
    typedIn(figure, column, text, respondents).figure;

  it("gives the percentage of counts, rounded half up", () => {
    expect(typed({ base: 8 }, "count", "5")).to.deep.equal({ percentage: 63, count: 5, base: 8 });
    expect(typed({}, "count", "23", 40)).to.deep.equal({ percentage: 58, count: 23, base: 40 });
  });

  it("leaves a published percentage that the counts bear out", () => {
    const published = { percentage: 62 };
    const counted = typed(published, "count", "5", 8);
    expect(counted).to.deep.equal({ percentage: 62, count: 5, base: 8 });
  });

  it("knows no base without the number of respondents", () => {
    expect(typed({}, "count", "5")).to.deep.equal({ count: 5 });
  });

  it("reads what a percentage says, and keeps what it doesn't understand", () => {
    expect(typed({}, "percentage", "60,7")).to.deep.equal({ percentage: 61 });
    expect(typed({}, "percentage", "75 %")).to.deep.equal({ percentage: 75 });
    expect(typed({}, "percentage", "21 van 28")).to.deep.equal({
      percentage: 75,
      count: 21,
      base: 28,
    });
    expect(typed({}, "percentage", "ruim 60%")).to.deep.equal({
      percentage: 60,
      qualifier: "ruim",
    });
    expect(typed({}, "percentage", "0,75")).to.deep.equal({ percentage: "0,75" });
    expect(typed({}, "base", "x")).to.deep.equal({ base: "x" });
  });

  it("has no figure beside a status that says so", () => {
    const figure = { percentage: 75, count: 21, base: 28, note: ["Zie het rapport."] };
    const missing = typed(figure, "status", "niet bekend");
    expect(missing).to.deep.equal({ status: "missing", note: ["Zie het rapport."] });
    expect(typed(missing, "percentage", "75")).to.deep.equal({
      percentage: 75,
      note: ["Zie het rapport."],
    });
  });

  it("leaves a note with bold text as it is", () => {
    const figure = { percentage: 75, note: ["Zie ", { strong: "het rapport" }] };
    expect(typed(figure, "note", "Anders")).to.equal(figure);
  });

  it("changes nothing where nothing was typed, and removes what was emptied", () => {
    const figure = { percentage: 75, status: "final" };
    expect(typed(figure, "status", "")).to.equal(figure);
    expect(typed({ percentage: 75 }, "percentage", " ")).to.deep.equal({});
    expect(typed({ percentage: 75, comparable: false }, "comparable", "ja")).to.deep.equal({
      percentage: 75,
    });
  });
});

describe("the response on the page to update figures", () => {
  it("follows from its counts", () => {
    const response = typedResponse({ percentage: 72 }, "respondents", "31");
    expect(typedResponse(response, "population", "39")).to.deep.equal({
      percentage: 79,
      respondents: 31,
      population: 39,
    });
  });

  it("keeps what isn't a number, and loses what was emptied", () => {
    expect(typedResponse({ percentage: 72 }, "percentage", "veel")).to.deep.equal({
      percentage: "veel",
    });
    expect(typedResponse({ percentage: 72, respondents: 28 }, "respondents", "")).to.deep.equal({
      percentage: 72,
    });
  });
});

describe("a new survey", () => {
  const typed = { month: "03", year: "2026", respondents: "28", population: "39" };

  it("has the response of its counts, and may have a year only", () => {
    const response = { percentage: 72, respondents: 28, population: 39 };
    expect(newSurvey(typed, [])).to.deep.equal({
      survey: { id: "2026-03", period: "2026-03", response },
    });
    expect(newSurvey({ ...typed, month: "" }, ["2026-03"])).to.deep.equal({
      survey: { id: "2026", period: "2026", response },
    });
  });

  it("isn't one that there is, and has numbers", () => {
    const wrong = (changes: Partial<typeof typed>) => {
      const result = newSurvey({ ...typed, ...changes }, ["2026-03"]);
      return "errors" in result ? Object.keys(result.errors) : [];
    };
    expect(wrong({})).to.deep.equal(["year"]);
    expect(wrong({ month: "04", year: "26" })).to.deep.equal(["year"]);
    expect(wrong({ month: "04", respondents: "40" })).to.deep.equal(["respondents"]);
    expect(wrong({ month: "04", respondents: "", population: "0" })).to.deep.equal([
      "respondents",
      "population",
    ]);
  });
});

describe("the history of a file", () => {
  it("undoes each change, and what is typed in one field as one", () => {
    let history = changedTo(startedWith("a"), "ab", "title");
    history = changedTo(history, "abc", "title");
    history = changedTo(left(history), "abcd", "title");
    history = changedTo(history, "abcd");
    expect(undone(history).text).to.equal("abc");
    expect(undone(undone(history)).text).to.equal("a");
    expect(undone(undone(undone(history))).text).to.equal("a");
    expect(redone(undone(history)).text).to.equal("abcd");
    expect(redone(changedTo(undone(history), "x")).text).to.equal("x");
  });
});

describe("the text of a changed file", () => {
  const text = '{\n  "a": { "x": 1, "y": 2 },\n  "list": [1, 2]\n}\n';

  it("lacks what was removed, and nothing else", () => {
    expect(textWith(text, ["a", "x"], undefined)).to.equal(text.replace('"x": 1, ', ""));
    expect(textWith(text, ["a", "y"], undefined)).to.equal(text.replace(', "y": 2', ""));
    expect(textWith(text, ["list", 0], undefined)).to.equal(text.replace("1, 2]", "2]"));
    expect(textWith(text, ["b"], undefined)).to.equal(text);
    const empty = textWith(textWith(text, ["a", "x"], undefined), ["a", "y"], undefined);
    expect(empty).to.equal(text.replace('{ "x": 1, "y": 2 }', "{}"));
  });

  it("has a new key in its order, a new item at the end, and what holds them", () => {
    const ordered = textWith(text, ["a", "m"], 3, ["x", "m", "y"]);
    expect(ordered).to.equal(text.replace('"x": 1,', '"x": 1, "m": 3,'));
    expect(textWith(text, ["a", "m"], 3, ["m", "x"])).to.equal(
      text.replace('"x": 1', '"m": 3, "x": 1'),
    );
    expect(textWith(text, ["list", 2], 3)).to.equal(text.replace("2]", "2, 3]"));
    expect(JSON.parse(textWith(text, ["b", "c"], true))).to.deep.include({ b: { c: true } });
  });

  it("changes only the item of a list that changed", () => {
    expect(textWith(text, ["list"], [1, 5])).to.equal(text.replace("2]", "5]"));
  });
});

describe("a note that is asked for", () => {
  const survey = (figure: object, rest = {}) => ({
    surveys: [{ id: "2022", ...rest, figures: { training: { ...figure } } }],
  });
  const asked = (data: object, original: object) =>
    missingNotes(parsed(JSON.stringify(data)), parsed(JSON.stringify(original))).map(
      ({ path }) => path,
    );

  it("is that of a corrected figure, until there is one", () => {
    const before = survey({ percentage: 32 });
    const path = "surveys.0.figures.training.note";
    expect(asked(survey({ percentage: 34 }), before)).to.deep.equal([path]);
    expect(asked(survey({ percentage: 34, note: ["Fout."] }), before)).to.deep.equal([]);
    expect(asked(before, before)).to.deep.equal([]);
    expect(asked(survey({ percentage: 34 }), { surveys: [] })).to.deep.equal([]);
  });

  it("is that of a figure or survey that can't be compared", () => {
    const figure = { percentage: 32, comparable: false };
    expect(asked(survey(figure, { comparable: false }), { surveys: [] })).to.deep.equal([
      "surveys.0.note",
      "surveys.0.figures.training.note",
    ]);
  });
});

describe("a place in a file", () => {
  it("is named in words", () => {
    const data = {
      surveys: [{ period: "2022-02" }],
      themes: [{ title: "Zicht", indicators: [{ id: "training", label: "Training" }] }],
    };
    expect(placeName("surveys.0.figures.training.base", data)).to.equal(
      "Peiling februari 2022, Training, antwoorden",
    );
    expect(placeName("themes.0.indicators.0.statement.0", data)).to.equal(
      "Zicht, Training, zin bij het cijfer",
    );
    expect(placeName("", data)).to.equal("Het hele bestand");
  });
});

describe("a file that is opened", () => {
  const lines = (bytes: Uint8Array) => {
    const file = openedFile("x.json", bytes, {}, "2026-11");
    return "lines" in file ? file.lines.join("\n") : "";
  };

  it("is refused with the reason", () => {
    expect(lines(new Uint8Array([0xff, 0xfe, 0x41, 0]))).to.contain("UTF-8");
    expect(lines(new Uint8Array(1024 * 1024 + 1))).to.contain("1 MiB");
    expect(lines(new TextEncoder().encode("<html>"))).to.contain("webpagina");
    expect(lines(new Uint8Array())).to.contain("leeg");
  });
});
