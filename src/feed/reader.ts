import { withoutDirectionControls } from "./direction-controls.js";
import type { Feed, Figure, Id, MeasuredFigure } from "./schema.js";

/*
 * Generated from schema.ts by scripts/reader.ts. Don't edit it: change the schema and run
 * `npm run reader`.
 *
 * Reads a feed as zod would by that schema, without zod's code: keys that the schema doesn't know
 * are dropped, nothing is converted, and texts lose controls as the schema says.
 * tests/feed/feed.property.test.ts holds it against zod.
 */

/** What was read of data, or where it is not as it has to be: keys with dots between them. */
export type Result<Value> = { value: Value } | { paths: string[] };

/**
 * Gives what is read of a value. If that is not as it has to be, adds its path to the paths and gives
 * nothing of use.
 */
type Read = (data: unknown, path: string, paths: string[]) => unknown;

function parse<Value>(data: unknown, read: Read): Result<Value> {
  const paths: string[] = [];
  const value = read(data, "", paths);
  return paths.length > 0
    ? { paths: paths.map((path) => path.slice(1)) }
    : // Without wrong paths it is what the schema describes, which the compiler can't see.
      { value: value as Value };
}

/** Reads data by `feedSchema`. */
export function parseFeed(data: unknown): Result<Feed> {
  return parse<Feed>(data, readFeed);
}

/** Reads data by `figureSchema`. */
export function parseFigure(data: unknown): Result<Figure> {
  return parse<Figure>(data, readFigure);
}

/** Reads data by `idSchema`. */
export function parseId(data: unknown): Result<Id> {
  return parse<Id>(data, readId);
}

/** Reads data by `measuredFigureSchema`. */
export function parseMeasuredFigure(data: unknown): Result<MeasuredFigure> {
  return parse<MeasuredFigure>(data, readMeasuredFigure);
}

/** Reads an object, of which it takes these fields. One that is undefined is left out. */
function fields(readers: Record<string, Read>): Read {
  return (data, path, paths) => {
    if (typeof data !== "object" || data === null || Array.isArray(data)) {
      return paths.push(path);
    }
    // What an object inherits is no field: the page may have given it to all objects.
    const result: Record<string, unknown> = { __proto__: null };
    for (const [key, read] of Object.entries(readers)) {
      const field = Object.hasOwn(data, key) ? data[key as keyof typeof data] : undefined;
      const value = read(field, `${path}.${key}`, paths);
      if (value !== undefined) {
        result[key] = value;
      }
    }
    return result;
  };
}

/** Reads what may be left out. */
function optional(read: Read): Read {
  return (data, path, paths) => (data === undefined ? data : read(data, path, paths));
}

/** Reads an object with any keys. One called __proto__ would do harm where the object is copied. */
function entries(read: Read): Read {
  return (data, path, paths) => {
    const keys = Object.keys(Object(data) as object).filter((key) => key !== "__proto__");
    return fields(Object.fromEntries(keys.map((key) => [key, read])))(data, path, paths);
  };
}

/** Reads an array. */
function items(read: Read): Read {
  return (data, path, paths) =>
    Array.isArray(data)
      ? data.map((item, index) => read(item, `${path}.${index}`, paths))
      : paths.push(path);
}

/** Reads by the first option that fits. */
function union(...options: Read[]): Read {
  return (data, path, paths) => {
    for (const read of options) {
      const wrong: string[] = [];
      const value = read(data, path, wrong);
      if (wrong.length === 0) {
        return value;
      }
    }
    return paths.push(path);
  };
}

/** Reads one of a few words. */
function oneOf(...words: unknown[]): Read {
  return checked((data) => words.includes(data));
}

/** Reads any text. */
const string = checked((data) => typeof data === "string");

/** Reads text that matches a pattern. */
function matching(pattern: RegExp): Read {
  return checked((data) => typeof data === "string" && pattern.test(data));
}

/** Reads text, without the controls that could turn what stands beside it. */
function cleaned(read: Read): Read {
  return (data, path, paths) => {
    const text = read(data, path, paths);
    return typeof text === "string" ? withoutDirectionControls(text) : text;
  };
}

/** Reads a number of a kind, within bounds. */
function number(isOfKind: (data: unknown) => boolean, minimum: number, maximum: number): Read {
  return checked(
    (data) => typeof data === "number" && isOfKind(data) && data >= minimum && data <= maximum,
  );
}

/** Reads a value as it is, if it passes a test. */
function checked(isRight: (data: unknown) => boolean): Read {
  return (data, path, paths) => (isRight(data) ? data : paths.push(path));
}

/** Reads what `anyTextSchema` describes. */
const readAnyText = cleaned(string);

/** Reads what `textSchema` describes. */
const readText = cleaned(matching(/[^\s\u202a-\u202e\u2066-\u2069]/));

/** Reads what `languageSchema` describes. */
const readLanguage = matching(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?$/);

/** Reads what `strongSchema` describes. */
const readStrong = fields({ strong: readText });

/** Reads what `linkSchema` describes. */
const readLink = fields({ link: readText, href: optional(readAnyText) });

/** Reads what `richTextSchema` describes. */
const readRichText = items(union(readAnyText, readStrong, readLink));

/** Reads what `organizationSchema` describes. */
const readOrganization = fields({ name: readText, href: optional(readAnyText) });

/** Reads what `idSchema` describes. */
const readId = matching(/^[a-z0-9]+(-[a-z0-9]+)*$/);

/** Reads what `indicatorSchema` describes. */
const readIndicator = fields({
  id: readId,
  label: readText,
  statement: readRichText,
  definition: optional(readRichText),
});

/** Reads what `themeSchema` describes. */
const readTheme = fields({
  id: readId,
  title: readText,
  indicators: items(readIndicator),
  explanation: optional(readRichText),
  links: optional(items(readLink)),
});

/** Reads what `periodSchema` describes. */
const readPeriod = matching(/^[12]\d{3}(-(0[1-9]|1[0-2]))?$/);

/** Reads what `percentageSchema` describes. */
const readPercentage = number(Number.isInteger, 0, 100);

/** Reads what `municipalitiesSchema` describes. */
const readMunicipalities = number(Number.isInteger, 0, Number.MAX_SAFE_INTEGER);

/** Reads what `responseSchema` describes. */
const readResponse = fields({
  percentage: readPercentage,
  respondents: optional(readMunicipalities),
  population: optional(readMunicipalities),
});

/** Reads what `comparableSchema` describes. */
const readComparable = oneOf(true, false);

/** Reads what `noteSchema` describes. */
const readNote = items(union(readAnyText, readStrong, readLink));

/** Reads what `measuredFigureSchema` describes. */
const readMeasuredFigure = fields({
  percentage: readPercentage,
  qualifier: optional(oneOf("circa", "ruim", "bijna", "minstens", "hoogstens")),
  status: optional(oneOf("final", "provisional")),
  count: optional(readMunicipalities),
  base: optional(readMunicipalities),
  comparable: optional(readComparable),
  note: optional(readNote),
});

/** Reads what `unmeasuredFigureSchema` describes. */
const readUnmeasuredFigure = fields({
  status: oneOf("missing", "suppressed"),
  comparable: optional(readComparable),
  note: optional(readNote),
});

/** Reads what `brokenFigureSchema` describes. */
const readBrokenFigure = fields({ status: oneOf("broken") });

/** Reads what `figureSchema` describes. */
const readFigure = union(union(readMeasuredFigure, readUnmeasuredFigure, readBrokenFigure), () => ({
  status: "broken",
}));

/** Reads what `surveySchema` describes. */
const readSurvey = fields({
  id: readId,
  period: readPeriod,
  response: readResponse,
  comparable: optional(readComparable),
  note: optional(readNote),
  figures: entries(readFigure),
});

/** Reads what `personSchema` describes. */
const readPerson = fields({
  name: readText,
  role: optional(readText),
  email: optional(readAnyText),
  telephone: optional(readAnyText),
});

/** Reads what `contactSchema` describes. */
const readContact = fields({
  title: readText,
  text: readRichText,
  partners: optional(items(readOrganization)),
  person: optional(readPerson),
});

/** Reads what `feedSchema` describes. */
const readFeed = fields({
  $schema: optional(readAnyText),
  version: number(Number.isFinite, 1, 1.999),
  region: readText,
  language: readLanguage,
  title: readText,
  topic: optional(readText),
  introduction: optional(readRichText),
  publisher: optional(readOrganization),
  licence: optional(readOrganization),
  themes: items(readTheme),
  surveys: items(readSurvey),
  contact: optional(readContact),
});
