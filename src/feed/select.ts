import { figureProblem } from "./problems.js";
import type { Contact, Feed, Figure, Indicator, Survey, Theme } from "./schema.js";

/** What was asked for by id, but is not in the feed. */
export interface UnknownId {
  kind: "indicator" | "theme" | "survey" | "contact";
  id: string;
  /** The ids that exist. */
  known: string[];
}

/** What was asked for, or why it is not there. */
export type Selection<Found> = { found: Found } | { unknown: UnknownId };

/** A figure as it is shown. `absent`: the survey has nothing on this indicator. */
export type ShownFigure = Figure | { status: "absent" };

/** The survey of that id, or else the newest. */
export function findSurvey({ surveys }: Feed, id?: string): Selection<Survey> {
  return find("survey", surveys, id || newestSurvey(surveys)?.id);
}

/** The last survey by its period: the order in the feed is the publisher's duty, but nothing to rely on. */
function newestSurvey(surveys: Survey[]): Survey | undefined {
  return surveys.reduce<Survey | undefined>(
    (newest, survey) => (newest && newest.period > survey.period ? newest : survey),
    undefined,
  );
}

export function findIndicator(feed: Feed, id: string): Selection<Indicator> {
  return find("indicator", indicatorsOf(feed), id);
}

/** Every indicator of a feed, in one list. A page may hold a tile for each of them, and each looks for its own. */
function indicatorsOf(feed: Feed): Indicator[] {
  let indicators = allIndicators.get(feed);
  if (!indicators) {
    indicators = feed.themes.flatMap((theme) => theme.indicators);
    allIndicators.set(feed, indicators);
  }
  return indicators;
}

const allIndicators = new WeakMap<Feed, Indicator[]>();

export function findTheme({ themes }: Feed, id: string): Selection<Theme> {
  return find("theme", themes, id);
}

export function findContact({ contact }: Feed): Selection<Contact> {
  return contact ? { found: contact } : find("contact", []);
}

function find<Thing extends { id: string }>(
  kind: UnknownId["kind"],
  things: Thing[],
  id = "",
): Selection<Thing> {
  const found = things.find((thing) => thing.id === id);
  return found ? { found } : { unknown: { kind, id, known: things.map((thing) => thing.id) } };
}

/** What a survey has on an indicator. */
export function figureOf({ figures }: Survey, indicator: Indicator): ShownFigure {
  const { id } = indicator;
  // An id may be the name of something that every object has, such as "constructor".
  const figure = Object.hasOwn(figures, id) && figures[id];
  if (!figure) {
    return { status: "absent" };
  }
  return figureProblem(figure) === "count" ? { status: "broken" } : figure;
}
