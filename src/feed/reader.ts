import type { Feed, Figure, MeasuredFigure } from "./schema.js";

/*
 * Generated from schema.ts by scripts/reader.ts. Don't edit it: change the schema and run
 * `npm run reader`.
 *
 * Reads a feed as zod would by that schema, without zod's code: keys that the schema doesn't know
 * are dropped, nothing is converted. tests/feed/feed.property.test.ts compares it with zod.
 */

/** What was read, or every path that the schema rejects: keys separated by dots. */
export type Result<Value> = { value: Value } | { paths: string[] };

/** A value that the schema rejects. */
interface Issue {
  path: string;
  /** Is it of the right type, and only its value not allowed? */
  isOfType: boolean;
}

/** Returns what is read of a value, and adds what is wrong with it to the issues. */
type Read = (data: unknown, path: string, issues: Issue[]) => unknown;

function parse<Value>(data: unknown, read: Read): Result<Value> {
  const issues: Issue[] = [];
  const value = read(data, "", issues);
  return issues.length > 0
    ? { paths: issues.map(({ path }) => path.slice(1)) }
    : // Without issues it is what the schema describes, which the compiler can't see.
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

/** Reads data by `measuredFigureSchema`. */
export function parseMeasuredFigure(data: unknown): Result<MeasuredFigure> {
  return parse<MeasuredFigure>(data, readMeasuredFigure);
}

/** Reads these fields of an object. A field that is undefined is left out. */
function readFields(
  data: unknown,
  path: string,
  issues: Issue[],
  fields: Record<string, Read>,
): unknown {
  if (typeof data !== "object" || data === null || Array.isArray(data)) {
    return checked(data, path, issues, false);
  }
  const result: Record<string, unknown> = {};
  for (const [key, read] of Object.entries(fields)) {
    // An inherited property is no field: the page may have extended Object.prototype.
    const field = Object.hasOwn(data, key) ? data[key as keyof typeof data] : undefined;
    const value = read(field, `${path}.${key}`, issues);
    if (value !== undefined) {
      result[key] = value;
    }
  }
  return result;
}

/** Reads an optional value. */
function optional(read: Read): Read {
  return (data, path, issues) => (data === undefined ? data : read(data, path, issues));
}

/** Reads an object with any keys but __proto__, which would set a copy's prototype. */
function readEntries(data: unknown, path: string, issues: Issue[], read: Read): unknown {
  const keys = Object.keys(Object(data) as object).filter((key) => key !== "__proto__");
  return readFields(data, path, issues, Object.fromEntries(keys.map((key) => [key, read])));
}

/** Reads an array. */
function readItems(data: unknown, path: string, issues: Issue[], read: Read): unknown {
  return Array.isArray(data)
    ? data.map((item, index) => read(item, `${path}.${index}`, issues))
    : checked(data, path, issues, false);
}

/**
 * Reads by the first option that fits. If none fits and exactly one is of the right type, then the
 * issues are those of that option.
 */
function readUnion(data: unknown, path: string, issues: Issue[], ...options: Read[]): unknown {
  const nearMisses: Issue[][] = [];
  for (const read of options) {
    const found: Issue[] = [];
    const value = read(data, path, found);
    if (found.length === 0) {
      return value;
    }
    if (found.every(({ isOfType }) => isOfType)) {
      nearMisses.push(found);
    }
  }
  const [nearMiss, another] = nearMisses;
  issues.push(...(nearMiss && !another ? nearMiss : [{ path, isOfType: false }]));
  return data;
}

/** Reads one of a few words. */
function readOneOf(data: unknown, path: string, issues: Issue[], ...words: unknown[]): unknown {
  return checked(data, path, issues, words.includes(data));
}

/** Reads text. */
function readString(data: unknown, path: string, issues: Issue[], pattern = /(?:)/): unknown {
  const isString = typeof data === "string";
  return checked(data, path, issues, isString, isString && pattern.test(data));
}

/** Reads a number of a kind, within bounds. */
function readNumber(
  data: unknown,
  path: string,
  issues: Issue[],
  isOfKind: (data: unknown) => boolean,
  minimum: number,
  maximum: number,
): unknown {
  const isNumber = typeof data === "number" && isOfKind(data);
  return checked(data, path, issues, isNumber, isNumber && data >= minimum && data <= maximum);
}

/** Returns a value as it is, and adds an issue if something is wrong with it. */
function checked(
  data: unknown,
  path: string,
  issues: Issue[],
  isOfType: boolean,
  isAllowed = true,
): unknown {
  if (!isOfType || !isAllowed) {
    issues.push({ path, isOfType });
  }
  return data;
}

/** Reads what `feedSchema` describes. */
function readFeed(data: unknown, path: string, issues: Issue[]): unknown {
  return readFields(data, path, issues, {
    $schema: optional(readString),
    version: (data, path, issues) => readNumber(data, path, issues, Number.isFinite, 1, 1.999),
    region: readText,
    language: readLanguage,
    title: readText,
    introduction: optional(readRichText),
    publisher: optional(readOrganization),
    licence: optional(readOrganization),
    themes: (data, path, issues) => readItems(data, path, issues, readTheme),
    surveys: (data, path, issues) => readItems(data, path, issues, readSurvey),
    contact: optional(readContact),
  });
}

/** Reads what `textSchema` describes. */
function readText(data: unknown, path: string, issues: Issue[]): unknown {
  return readString(data, path, issues, /\S/);
}

/** Reads what `languageSchema` describes. */
function readLanguage(data: unknown, path: string, issues: Issue[]): unknown {
  return readString(data, path, issues, /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?$/);
}

/** Reads what `richTextSchema` describes. */
function readRichText(data: unknown, path: string, issues: Issue[]): unknown {
  return readItems(data, path, issues, (data, path, issues) =>
    readUnion(data, path, issues, readString, readStrong, readLink),
  );
}

/** Reads what `strongSchema` describes. */
function readStrong(data: unknown, path: string, issues: Issue[]): unknown {
  return readFields(data, path, issues, { strong: readText });
}

/** Reads what `linkSchema` describes. */
function readLink(data: unknown, path: string, issues: Issue[]): unknown {
  return readFields(data, path, issues, { link: readText, href: optional(readString) });
}

/** Reads what `organizationSchema` describes. */
function readOrganization(data: unknown, path: string, issues: Issue[]): unknown {
  return readFields(data, path, issues, { name: readText, href: optional(readString) });
}

/** Reads what `themeSchema` describes. */
function readTheme(data: unknown, path: string, issues: Issue[]): unknown {
  return readFields(data, path, issues, {
    id: readId,
    title: readText,
    indicators: (data, path, issues) => readItems(data, path, issues, readIndicator),
    explanation: optional(readRichText),
    links: optional((data, path, issues) => readItems(data, path, issues, readLink)),
  });
}

/** Reads what `idSchema` describes. */
function readId(data: unknown, path: string, issues: Issue[]): unknown {
  return readString(data, path, issues, /^[a-z0-9]+(-[a-z0-9]+)*$/);
}

/** Reads what `indicatorSchema` describes. */
function readIndicator(data: unknown, path: string, issues: Issue[]): unknown {
  return readFields(data, path, issues, { id: readId, label: readText, statement: readRichText });
}

/** Reads what `surveySchema` describes. */
function readSurvey(data: unknown, path: string, issues: Issue[]): unknown {
  return readFields(data, path, issues, {
    id: readId,
    period: readPeriod,
    response: readResponse,
    figures: (data, path, issues) => readEntries(data, path, issues, readFigure),
  });
}

/** Reads what `periodSchema` describes. */
function readPeriod(data: unknown, path: string, issues: Issue[]): unknown {
  return readString(data, path, issues, /^[12]\d{3}(-(0[1-9]|1[0-2]))?$/);
}

/** Reads what `responseSchema` describes. */
function readResponse(data: unknown, path: string, issues: Issue[]): unknown {
  return readFields(data, path, issues, {
    percentage: readPercentage,
    respondents: optional(readMunicipalities),
    population: optional(readMunicipalities),
  });
}

/** Reads what `percentageSchema` describes. */
function readPercentage(data: unknown, path: string, issues: Issue[]): unknown {
  return readNumber(data, path, issues, Number.isInteger, 0, 100);
}

/** Reads what `municipalitiesSchema` describes. */
function readMunicipalities(data: unknown, path: string, issues: Issue[]): unknown {
  return readNumber(data, path, issues, Number.isInteger, 0, Number.MAX_SAFE_INTEGER);
}

/** Reads what `figureSchema` describes. */
function readFigure(data: unknown, path: string): unknown {
  const issues: Issue[] = [];
  const value = readUnion(
    data,
    path,
    issues,
    readMeasuredFigure,
    readUnmeasuredFigure,
    readBrokenFigure,
  );
  return issues.length > 0 ? { status: "broken" } : value;
}

/** Reads what `measuredFigureSchema` describes. */
function readMeasuredFigure(data: unknown, path: string, issues: Issue[]): unknown {
  return readFields(data, path, issues, {
    percentage: readPercentage,
    qualifier: optional((data, path, issues) =>
      readOneOf(data, path, issues, "circa", "ruim", "bijna", "minstens", "hoogstens"),
    ),
    status: optional((data, path, issues) => readOneOf(data, path, issues, "final", "provisional")),
    count: optional(readMunicipalities),
    base: optional(readMunicipalities),
  });
}

/** Reads what `unmeasuredFigureSchema` describes. */
function readUnmeasuredFigure(data: unknown, path: string, issues: Issue[]): unknown {
  return readFields(data, path, issues, {
    status: (data, path, issues) => readOneOf(data, path, issues, "missing", "suppressed"),
  });
}

/** Reads what `brokenFigureSchema` describes. */
function readBrokenFigure(data: unknown, path: string, issues: Issue[]): unknown {
  return readFields(data, path, issues, {
    status: (data, path, issues) => readOneOf(data, path, issues, "broken"),
  });
}

/** Reads what `contactSchema` describes. */
function readContact(data: unknown, path: string, issues: Issue[]): unknown {
  return readFields(data, path, issues, {
    title: readText,
    text: readRichText,
    partners: optional((data, path, issues) => readItems(data, path, issues, readOrganization)),
    person: optional(readPerson),
  });
}

/** Reads what `personSchema` describes. */
function readPerson(data: unknown, path: string, issues: Issue[]): unknown {
  return readFields(data, path, issues, {
    name: readText,
    role: optional(readText),
    email: optional(readString),
    telephone: optional(readString),
  });
}
