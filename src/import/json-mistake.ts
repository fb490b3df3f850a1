import { type ParseError, parseTree, printParseErrorCode } from "jsonc-parser";

/** What people do in JSON that JSON doesn't allow. */
type JsonMistakeKind =
  /** After the last item of a list or object. */
  | "trailing-comma"
  /** `60,7` */
  | "decimal-comma"
  /** `NaN`, `Infinity`, `5%` or `.5` */
  | "no-number"
  | "single-quotes"
  /** The curly quotes that a word processor makes. */
  | "typographic-quotes"
  | "unquoted-text"
  /** A text with no quote at its end, or with a line break in it. */
  | "unclosed-text"
  /** A bracket or brace that is never closed. */
  | "unclosed-bracket"
  /** A bracket or brace that closes nothing. */
  | "extra-bracket"
  | "missing-comma"
  | "missing-colon"
  | "missing-value"
  | "comment"
  /** A backslash that begins nothing, or a tab within a text. */
  | "character"
  /** Something after the end. */
  | "extra-text"
  | "other";

/** The first mistake in a text that isn't valid JSON. */
export interface JsonMistake {
  kind: JsonMistakeKind;
  line: number;
  /** From 1. */
  column: number;
  /** What stands there. */
  found: string;
}

/** The first mistake in a text, if it isn't valid JSON. */
export function jsonMistake(text: string): JsonMistake | undefined {
  const errors: ParseError[] = [];
  parseTree(text, errors, { disallowComments: true, allowEmptyContent: false });
  const error = errors.reduce<ParseError | undefined>(
    (first, each) => (first && first.offset <= each.offset ? first : each),
    undefined,
  );
  const bracket = bracketMistake(text);
  // A bracket that isn't closed shows only later, and as something else.
  const [kind, offset] =
    (error && mistakeAt(text, error.offset, error)) ?? bracket ?? (error && expected(error)) ?? [];
  if (kind === undefined || offset === undefined) {
    return undefined;
  }
  const before = text.slice(0, offset).split("\n");
  return {
    kind,
    line: before.length,
    column: (before.at(-1)?.length ?? 0) + 1,
    found: foundAt(text, offset),
  };
}

type Found = [kind: JsonMistakeKind, offset: number];

interface Bracket {
  bracket: string;
  offset: number;
}

function closes(token: string, { bracket }: Bracket): boolean {
  return bracket === (token === "}" ? "{" : "[");
}

/** What stands at an error or before it, where that alone says what is wrong. */
function mistakeAt(text: string, offset: number, error: ParseError): Found | undefined {
  const rest = text.slice(offset);
  const before = text.slice(0, offset).trimEnd();
  const next = rest.trimStart().slice(0, 1);
  if (before.endsWith(",") && ["]", "}"].includes(next)) {
    return ["trailing-comma", before.length - 1];
  }
  const number = numberStart(text, before.length - 1);
  if (before.endsWith(",") && number < before.length - 1 && /^\d/.test(rest)) {
    return ["decimal-comma", number];
  }
  if (/^['`]/.test(rest)) {
    return ["single-quotes", offset];
  }
  if (/^[\u2018-\u201f\u00ab\u00bb\u2039\u203a]/.test(rest)) {
    return ["typographic-quotes", offset];
  }
  if (/^\/[/*]/.test(rest)) {
    return ["comment", offset];
  }
  if (/^[-+]?(NaN|Infinity|undefined)\b/i.test(rest)) {
    return ["no-number", offset];
  }
  if (/^[.%+]/.test(rest)) {
    return ["no-number", before.length < offset ? offset : numberStart(text, offset)];
  }
  if (/^[\p{L}_$]/u.test(rest)) {
    return ["unquoted-text", offset];
  }
  switch (printParseErrorCode(error.error)) {
    case "UnexpectedEndOfString": {
      const [line = ""] = rest.split("\n");
      const quote = line.search(/[\u201c-\u201f]/);
      return quote > 0 ? ["typographic-quotes", offset + quote] : ["unclosed-text", offset];
    }
    case "InvalidCharacter":
    case "InvalidEscapeCharacter":
    case "InvalidUnicode":
      return ["character", offset];
    default:
      return undefined;
  }
}

/** Where the digits start that end at an offset. */
function numberStart(text: string, end: number): number {
  let start = end;
  while (/\d/.test(text.charAt(start - 1))) {
    start--;
  }
  return start;
}

/** What was expected at an error, where nothing there says what is wrong. */
function expected({ error, offset }: ParseError): Found {
  switch (printParseErrorCode(error)) {
    case "CommaExpected":
      return ["missing-comma", offset];
    case "ColonExpected":
      return ["missing-colon", offset];
    case "ValueExpected":
      return ["missing-value", offset];
    case "InvalidNumberFormat":
    case "UnexpectedEndOfNumber":
      return ["no-number", offset];
    case "EndOfFileExpected":
      return ["extra-text", offset];
    default:
      return ["other", offset];
  }
}

/** The first bracket that isn't closed, or that closes nothing. Brackets within texts don't count. */
function bracketMistake(text: string): Found | undefined {
  const open: Bracket[] = [];
  for (const { 0: token, index } of text.matchAll(/"(?:[^"\\\n]|\\.)*"|[[\]{}]/g)) {
    if (token === "{" || token === "[") {
      open.push({ bracket: token, offset: index });
    } else if (token === "}" || token === "]") {
      const last = open.pop();
      if (!last || (!closes(token, last) && !open.some((each) => closes(token, each)))) {
        return ["extra-bracket", index];
      }
      if (!closes(token, last)) {
        return ["unclosed-bracket", last.offset];
      }
    }
  }
  const last = open.pop();
  return last && ["unclosed-bracket", last.offset];
}

/** What a line mentions of a text: a word, a number or a single character. */
function foundAt(text: string, offset: number): string {
  const rest = text.slice(offset, offset + 40);
  return /^[-+.]?[\p{L}\d_$]+([.,]\d*|%)?/u.exec(rest)?.[0] ?? rest.slice(0, 1);
}
