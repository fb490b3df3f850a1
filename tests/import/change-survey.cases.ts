import { expect, test } from "@playwright/test";
import { addSurvey, correctSurvey } from "../../src/import/change-survey.js";

/*
 * Imported figures in the text of a feed: what doesn't change keeps its place, its order and its
 * layout.
 */

const text = `{
  "version": 1,
  "region": "Voorbeeldregio",
  "language": "nl",
  "title": "Voorbeeld",
  "themes": [
    {
      "id": "beleid",
      "title": "Beleid",
      "indicators": [
        { "id": "contactpersoon", "label": "Contactpersoon", "statement": ["heeft er een"] },
        { "id": "later-gevraagd", "label": "Later gevraagd", "statement": ["weet dit"] },
        { "id": "onbekend", "label": "Onbekend", "statement": ["weet dit"] },
        { "id": "partners", "label": "Partners", "statement": ["kent ze"] },
        { "id": "training", "label": "Training", "statement": ["traint"] }
      ]
    }
  ],
  "surveys": [
    {
      "id": "2020",
      "period": "2020",
      "response": { "percentage": 60 },
      "figures": {
        "training": { "percentage": 20, "qualifier": "hoogstens" }
      }
    },
    {
      "id": "2022-02",
      "period": "2022-02",
      "response": { "percentage": 80, "respondents": 20, "population": 25 },
      "figures": {
        "onbekend": { "status": "missing" },
        "partners": { "percentage": 70, "count": 14, "base": 20 },
        "training": { "percentage": 35, "count": 7, "base": 20 }
      }
    },
    {
      "id": "2024-11",
      "period": "2024-11",
      "response": { "percentage": 88, "respondents": 22, "population": 25 },
      "figures": {
        "training": { "percentage": 41, "count": 9, "base": 22, "status": "final" }
      }
    }
  ],
  "contact": { "title": "Meedoen?", "text": ["Bel."] }
}
`;
const response = { percentage: 84, respondents: 21, population: 25 };

/** Lines of a text that another doesn't have, without the spaces before them. */
function newLines(changed: string, before = text): string[] {
  const lines = new Set(before.split("\n"));
  return changed.split("\n").flatMap((line) => (lines.has(line) ? [] : [line.trim()]));
}

interface Surveys {
  surveys: { id: string; figures: Record<string, unknown> }[];
}

/** The surveys in the text of a feed. */
function surveysIn(changed: string) {
  // These tests change a feed that has surveys.
  return (JSON.parse(changed) as Surveys).surveys;
}

test("a new survey stands where its period belongs, with figures in the feed's order", () => {
  const survey = { id: "2023-03", period: "2023-03", response };
  const changed = addSurvey(text, survey, {
    training: { status: "provisional", base: 21, count: 14, percentage: 67 },
    contactpersoon: { percentage: 90, qualifier: "ruim" },
  });
  expect(surveysIn(changed).map(({ id }) => id)).toEqual(["2020", "2022-02", "2023-03", "2024-11"]);
  expect(newLines(text, changed)).toEqual([]);
  expect(newLines(changed)).toEqual([
    '"id": "2023-03",',
    '"period": "2023-03",',
    '"response": { "percentage": 84, "respondents": 21, "population": 25 },',
    '"contactpersoon": { "percentage": 90, "qualifier": "ruim" },',
    '"training": { "percentage": 67, "count": 14, "base": 21, "status": "provisional" }',
  ]);
});

test("a survey can be the oldest, the newest or the only one", () => {
  const figures = { training: { percentage: 10 } };
  const ids = (period: string, before = text) =>
    surveysIn(addSurvey(before, { id: period, period, response }, figures)).map(({ id }) => id);
  expect(ids("2019")).toEqual(["2019", "2020", "2022-02", "2024-11"]);
  expect(ids("2025-01")).toEqual(["2020", "2022-02", "2024-11", "2025-01"]);
  const none = JSON.stringify({ ...(JSON.parse(text) as object), surveys: [] }, undefined, 2);
  expect(ids("2025-01", none)).toEqual(["2025-01"]);
});

test("what is added is laid out as the rest of the file", () => {
  const survey = { id: "2025-01", period: "2025-01", response };
  const figures = { training: { percentage: 10 } };
  const data: unknown = JSON.parse(text);
  for (const indent of [undefined, 4, "\t"]) {
    const before = JSON.stringify(data, undefined, indent);
    const changed = addSurvey(before, survey, figures);
    expect(changed).toBe(JSON.stringify(JSON.parse(changed), undefined, indent));
  }
  const windows = addSurvey(text.replaceAll("\n", "\r\n"), survey, figures);
  expect(windows.replaceAll("\r\n", "\n")).toBe(addSurvey(text, survey, figures));
  expect(windows.replaceAll("\r\n", "")).not.toContain("\n");
});

test("a correction changes the lines of the figures that differ, and no others", () => {
  const changed = correctSurvey(text, "2022-02", {
    training: { percentage: 40, count: 8, base: 20 },
    partners: { percentage: 70, count: 14, base: 20 },
    onbekend: { percentage: 5 },
    "later-gevraagd": { percentage: 15 },
  });
  expect(newLines(changed)).toEqual([
    '"onbekend": { "percentage": 5 },',
    '"training": { "percentage": 40, "count": 8, "base": 20 },',
    '"later-gevraagd": { "percentage": 15 }',
  ]);
});

test("a correction with the same figures changes nothing", () => {
  const [, survey] = surveysIn(text);
  expect(Object.keys(survey?.figures ?? {})).toContain("training");
  expect(
    correctSurvey(text, "2022-02", {
      training: { base: 20, count: 7, percentage: 35 },
      onbekend: { status: "missing" },
    }),
  ).toBe(text);
});

test("a corrected figure keeps what the spreadsheet doesn't tell, unless it no longer fits", () => {
  const before = text.replace(
    '"training": { "percentage": 41, "count": 9, "base": 22, "status": "final" }',
    '"training": { "note": ["x"], "percentage": 41, "count": 9, "base": 22, "status": "provisional" }',
  );
  expect(before).not.toBe(text);
  const trainingAfter = (figure: Parameters<typeof correctSurvey>[2][string]) =>
    surveysIn(correctSurvey(before, "2024-11", { training: figure })).at(-1)?.figures["training"];
  expect(trainingAfter({ percentage: 41 })).toEqual({
    ...{ note: ["x"], percentage: 41, count: 9, base: 22, status: "provisional" },
  });
  expect(trainingAfter({ percentage: 50 })).toEqual({
    ...{ note: ["x"], percentage: 50, status: "provisional" },
  });
  expect(trainingAfter({ percentage: 41, status: "final" })).toMatchObject({ status: "final" });
  expect(trainingAfter({ status: "missing" })).toEqual({ note: ["x"], status: "missing" });
});

test("a correction of the response changes that alone", () => {
  expect(newLines(correctSurvey(text, "2024-11", {}, response))).toEqual([
    '"response": { "percentage": 84, "respondents": 21, "population": 25 },',
  ]);
});
