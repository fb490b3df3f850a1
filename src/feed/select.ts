import { has } from "./has.js";
import { figureProblem } from "./problems.js";
import { parseId } from "./reader.js";
import type { Contact, Feed, Figure, Indicator, Survey, Theme } from "./schema.js";

/** An id that was asked for, but is not in the feed. */
export interface UnknownId {
  kind: "indicator" | "theme" | "survey" | "contact";
  /**
   * Empty where it was no id at all: it may come from the address of a page, in which anybody can
   * write anything.
   */
  id: string;
  /** The ids that exist. */
  known: string[];
}

/** What was asked for, or the id that is unknown. */
export type Selection<Found> = { found: Found } | { unknown: UnknownId };

/** A figure as it is shown. `absent`: the survey has nothing on this indicator. */
export type ShownFigure = Figure | { status: "absent" };

/** The survey with that id, or without an id the newest. */
export function findSurvey({ surveys }: Feed, id?: string): Selection<Survey> {
  return find("survey", surveys, trimmed(id) || newestSurvey(surveys)?.id);
}

/** The last survey by period. Publishers should order the surveys, but that is not relied on. */
function newestSurvey(surveys: Survey[]): Survey | undefined {
  return surveys.reduce<Survey | undefined>(
    (newest, survey) => (newest && newest.period > survey.period ? newest : survey),
    undefined,
  );
}

/** The surveys, oldest first. Publishers should order them, but that is not relied on. */
export function surveysInOrder({ surveys }: Feed): Survey[] {
  return [...surveys].sort((one, other) =>
    one.period < other.period ? -1 : one.period > other.period ? 1 : 0,
  );
}

/** The surveys up to this one, oldest first. */
export function surveysUntil(feed: Feed, last: Survey): Survey[] {
  const surveys = surveysInOrder(feed);
  return surveys.slice(0, surveys.indexOf(last) + 1);
}

/** From this age on, the newest figures are old. */
const maxMonths = 24;
/** An age that no feed has: the clock of the computer must be wrong. */
const absurdMonths = 360;

/** Is this the newest survey, and so old that another one should have been held? */
export function isOld({ surveys }: Feed, survey: Survey, today: Date): boolean {
  const [year = 0, month = 12] = survey.period.split("-").map(Number);
  const months = 12 * (today.getFullYear() - year) + today.getMonth() + 1 - month;
  return survey === newestSurvey(surveys) && months > maxMonths && months < absurdMonths;
}

/** The indicator with that id. */
export function findIndicator(feed: Feed, id: string): Selection<Indicator> {
  const indicators = indicatorsOf(feed);
  const found = indicators.get(trimmed(id));
  return found ? { found } : find("indicator", [...indicators.values()], id);
}

/** Every indicator of a feed by its id. Cached, since a page may hold a tile for each of them. */
function indicatorsOf(feed: Feed): Map<string, Indicator> {
  let indicators = allIndicators.get(feed);
  if (!indicators) {
    indicators = new Map();
    for (const indicator of feed.themes.flatMap((theme) => theme.indicators)) {
      if (!indicators.has(indicator.id)) {
        indicators.set(indicator.id, indicator);
      }
    }
    allIndicators.set(feed, indicators);
  }
  return indicators;
}

const allIndicators = new WeakMap<Feed, Map<string, Indicator>>();

/** The theme with that id. */
export function findTheme({ themes }: Feed, id: string): Selection<Theme> {
  return find("theme", themes, id);
}

/** The contact of a feed, if it has one. */
export function findContact({ contact }: Feed): Selection<Contact> {
  return contact ? { found: contact } : find("contact", []);
}

function find<Thing extends { id: string }>(
  kind: UnknownId["kind"],
  things: Thing[],
  asked?: string,
): Selection<Thing> {
  const id = trimmed(asked);
  const found = things.find((thing) => thing.id === id);
  if (found) {
    return { found };
  }
  const known = things.map((thing) => thing.id);
  return { unknown: { kind, id: has(parseId(id), "value") ? id : "", known } };
}

/** An id without the white space that editors leave around it. Null: an attribute that went. */
function trimmed(id?: string | null): string {
  // A script may have set anything at all.
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-conversion
  return String(id ?? "").trim();
}

/** The figure of an indicator in a survey. */
export function figureOf({ figures }: Survey, indicator: Indicator): ShownFigure {
  const figure = figures[indicator.id];
  if (!figure) {
    return { status: "absent" };
  }
  return figureProblem(figure) === "count" ? { status: "broken" } : figure;
}
