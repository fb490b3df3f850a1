import { expect, test } from "@playwright/test";
import { jsonMistake } from "../../src/import/json-mistake.js";

/*
 * What a publisher who edits a feed by hand does wrong in JSON, each told as what it is.
 */

const cases: Record<string, [text: string, kind: string, line: number, found: string]> = {
  "a comma after the last of a list": ['{"a": [\n1,\n2,\n]}', "trailing-comma", 3, ","],
  "a comma after the last of an object": ['{\n"a": 1,\n}', "trailing-comma", 2, ","],
  "a decimal comma": ['{\n"a": 60,7,\n"b": 1}', "decimal-comma", 2, "60,7"],
  NaN: ['{\n"a": NaN}', "no-number", 2, "NaN"],
  "a percent sign": ['{\n"a": 75%}', "no-number", 2, "75%"],
  "a number that begins with a point": ['{\n"a": .75}', "no-number", 2, ".75"],
  "single quotes around a text": ["{\n\"a\": 'x'}", "single-quotes", 2, "'"],
  "single quotes around a key": ["{\n'a': 1}", "single-quotes", 2, "'"],
  "typographic quotes around a text": ['{\n"a": “x”}', "typographic-quotes", 2, "“"],
  "a typographic quote at the end of a text": [
    '{\n"a": "x”,\n"b": 1}',
    "typographic-quotes",
    2,
    "”",
  ],
  "text without quotes": ['{\n"a": ja}', "unquoted-text", 2, "ja"],
  "quotes within a text": ['{\n"a": "het "huis" van"}', "unquoted-text", 2, "huis"],
  "a line break within a text": ['{\n"a": "x\ny"}', "unclosed-text", 2, '"'],
  "a list that is never closed": ['{\n"a": [1, 2,\n"b": 1}', "unclosed-bracket", 2, "["],
  "an object that is never closed": ['[\n{"a": 1,\n{"a": 2}]', "unclosed-bracket", 2, "{"],
  "a file that ends too early": ['[\n{"a": 1', "unclosed-bracket", 2, "{"],
  "a bracket too many": ['{"a": [1]\n]}', "extra-bracket", 2, "]"],
  "a missing comma": ['{"a": 1\n"b": 2}', "missing-comma", 2, '"'],
  "a missing colon": ['{\n"a" 1}', "missing-colon", 2, "1"],
  "a missing value": ['{\n"a": , "b": 1}', "missing-value", 2, ","],
  "a comment": ['{\n// oud\n"a": 1}', "comment", 2, "/"],
  "a backslash": ['{\n"a": "C:\\x"}', "character", 2, '"'],
  "a second feed": ["{}\n{}", "extra-text", 2, "{"],
};

for (const [name, [text, kind, line, found]] of Object.entries(cases)) {
  test(`${name} is told as ${kind}, with the line`, () => {
    expect(() => void JSON.parse(text)).toThrow();
    expect(jsonMistake(text)).toMatchObject({ kind, line, found });
  });
}

test("brackets, commas and quotes within a text are no mistakes", () => {
  expect(jsonMistake('{"a": "[1, {2,} \\" \'x\' // NaN"}')).toBeUndefined();
});
