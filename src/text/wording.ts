import { en } from "./en.js";
import { nl } from "./nl.js";

/**
 * Words and numbers for a feed: our texts in Dutch or English, numbers and months in the language
 * of the feed.
 */
export interface Wording {
  texts: typeof nl;
  /** Language of the feed's own texts. */
  language: string;
  /** That of a language from right to left; else that of the page does. */
  direction: "rtl" | undefined;
  /** Formats a whole percentage: 75 gives "75%". */
  percent: (percentage: number) => string;
  /** "2022-02" gives "februari 2022", "2022" stays as it is. */
  period: (period: string) => string;
}

const wordings = new Map<string, Wording>();

/** The wording for feeds in `language`. Cached, since formatters are slow to create. */
export function wordingFor(language: string): Wording {
  let wording = wordings.get(language);
  if (!wording) {
    wording = makeWording(language);
    wordings.set(language, wording);
  }
  return wording;
}

/** Right-to-left scripts, and the control characters for bidirectional text. */
const turning = /[\u0590-\u08ff\u200e\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufefc]/;

/**
 * Text of the feed, for use within a line of ours. Where it could change the direction of that
 * line, it is wrapped in Unicode isolates.
 */
export function isolated(text: string): string {
  return turning.test(text) ? `\u2068${text}\u2069` : text;
}

/** Languages that are written from right to left, and scripts that say so themselves. */
const rightToLeft = /^(ar|arc|ckb|dv|fa|he|ks|nqo|ps|sd|syr|ug|ur|yi)\b(?!-Latn)|-(Arab|Hebr)\b/;

/** Has the browser names of months in that language? Else it would take those of its own. */
function isKnown(language: string): boolean {
  return Intl.DateTimeFormat.supportedLocalesOf(language).length > 0;
}

function makeWording(language: string): Wording {
  const [spoken] = language.split("-");
  return {
    texts: spoken === en.language ? en : nl,
    language,
    direction: rightToLeft.test(language) ? "rtl" : undefined,
    ...(spoken === nl.language || !isKnown(language) ? dutchNumbers : numbersOfBrowser(language)),
  };
}

const months =
  "januari februari maart april mei juni juli augustus september oktober november december".split(
    " ",
  );

/**
 * Formatted as browsers do in Dutch. Loading their locale data takes longer than rendering all
 * elements.
 */
const dutchNumbers: Pick<Wording, "percent" | "period"> = {
  percent: (percentage) => `${percentage}%`,
  period: (period) => {
    const [year = "", month] = period.split("-");
    return month ? `${months[Number(month) - 1] ?? ""} ${year}` : year;
  },
};

function numbersOfBrowser(language: string): Pick<Wording, "percent" | "period"> {
  const percents = new Intl.NumberFormat(language, { style: "percent" });
  const months = new Intl.DateTimeFormat(language, {
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  });
  return {
    percent: (percentage) => percents.format(percentage / 100),
    period: (period) => (period.includes("-") ? months.format(new Date(period)) : period),
  };
}
