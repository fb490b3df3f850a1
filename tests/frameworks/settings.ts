/*
 * What the app of each framework shows, so that all of them can be checked for the same.
 */

/** What can be set on a tile and a theme. Undefined where it isn't set. */
export interface Settings {
  feed: string | undefined;
  survey: string | undefined;
  indicator: string;
  theme: string;
  headingLevel: number | undefined;
  chart: "ring" | "bar" | "none" | undefined;
  compare: "previous" | "none" | undefined;
  municipality: string | undefined;
  answer: "yes" | "no" | undefined;
}

/** Shown one after the other. */
export const settings: [Settings, ...Settings[]] = [
  {
    feed: "/feed.json",
    survey: "2023-09",
    indicator: "contactpersoon",
    theme: "beleid",
    headingLevel: 3,
    chart: "bar",
    compare: "none",
    municipality: "Zeist",
    answer: "yes",
  },
  {
    feed: "/other.json",
    survey: "2022-02",
    indicator: "training",
    theme: "zicht",
    headingLevel: 4,
    chart: "none",
    compare: "previous",
    municipality: "Utrecht",
    answer: "no",
  },
  {
    feed: undefined,
    survey: undefined,
    indicator: "contactpersoon",
    theme: "beleid",
    headingLevel: undefined,
    chart: undefined,
    compare: undefined,
    municipality: undefined,
    answer: undefined,
  },
];

/** The settings after these. */
export function nextSettings(current: Settings): Settings {
  return settings[settings.indexOf(current) + 1] ?? settings[0];
}

/** Indicators of a list that changes its order. */
export const listed = ["contactpersoon", "regionaal-beleid", "partners", "training"];

/** A thousand tiles: the number of each, and its indicator. */
export const thousand = Array.from({ length: 1000 }, (_, number) => ({
  number,
  indicator: listed[number % listed.length] ?? "",
}));
