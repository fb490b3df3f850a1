import { type ChartName, usualChart } from "../charts/chart.js";
import type { Compare } from "../feed/change.js";
import type { Answer } from "../text/figure-words.js";
import type { Subject } from "../feed/subject.js";

/** The routes into a page, from the one that asks most of a CMS. */
export const routes = [
  "script",
  "element",
  "iframe",
  "url",
  "link",
  "html",
  "image",
  "wordpress",
] as const;

/** Name of a route into a page. */
export type Route = (typeof routes)[number];

/** How a system writes links. */
export type Notation = "html" | "mediawiki" | "dokuwiki";

/** What an editor chose. */
export interface Choice {
  subject: Subject;
  chart: ChartName;
  /** Id of a survey; empty for whichever is the newest. */
  survey: string;
  /** 2 to 6. */
  headingLevel: number;
  /** What is said of the survey before; by default how much it differs. */
  compare?: Compare;
  /** The own municipality and its answer, for an indicator. */
  municipality?: string;
  answer?: Answer;
  route: Route;
  /** Hash of the script of exactly this version, for pages that pin it. */
  integrity?: string;
  /** For the route `link` only. */
  notation?: Notation;
}

/** What an editor can choose besides subject and route. */
export type Option = "chart" | "survey" | "compare" | "municipality" | "headingLevel" | "integrity";

const carried: Record<Route, readonly Option[]> = {
  script: ["chart", "survey", "compare", "municipality", "headingLevel", "integrity"],
  element: ["chart", "survey", "compare", "municipality", "headingLevel"],
  // What a municipality answered stays on its own page: an address would tell it to a server.
  iframe: ["chart", "survey", "compare", "headingLevel"],
  url: [],
  link: ["chart", "survey", "compare", "headingLevel"],
  html: ["survey", "compare", "municipality", "headingLevel"],
  image: [],
  wordpress: ["chart", "survey", "compare", "municipality", "headingLevel"],
};

/** The options that a route carries. Others are left out of the snippet. */
export function carries(route: Route): readonly Option[] {
  return carried[route];
}

const changed: Record<Subject["kind"], readonly Option[]> = {
  overview: ["chart", "survey", "compare", "headingLevel", "integrity"],
  theme: ["chart", "survey", "compare", "headingLevel", "integrity"],
  // A tile has no heading, and a contact card is the same for every survey.
  indicator: ["chart", "survey", "compare", "municipality", "integrity"],
  contact: ["headingLevel", "integrity"],
};

/** The options that make a difference to a subject. */
export function optionsOf({ kind }: Subject): readonly Option[] {
  return changed[kind];
}

/**
 * The choice as its route carries it: options that are not carried or have no effect get defaults.
 */
export function carriedChoice({
  integrity,
  compare,
  municipality,
  answer,
  ...choice
}: Choice): Choice {
  const { subject, route, chart, survey, headingLevel } = choice;
  const keeps = (option: Option) =>
    carries(route).includes(option) && optionsOf(subject).includes(option);
  return {
    ...choice,
    chart: keeps("chart") ? chart : usualChart(subject.kind),
    survey: keeps("survey") ? survey : "",
    headingLevel: keeps("headingLevel") ? headingLevel : 2,
    ...(compare && keeps("compare") && { compare }),
    ...(municipality?.trim() && answer && keeps("municipality") && { municipality, answer }),
    ...(integrity && keeps("integrity") && { integrity }),
  };
}

/** The options of a choice that differ from the default, by their attribute names. */
export function optionAttributes({
  subject,
  chart,
  survey,
  compare = "previous",
  municipality = "",
  answer,
  headingLevel,
}: Choice): [string, string][] {
  const attributes: [string, string, string][] = [
    ["chart", chart, usualChart(subject.kind)],
    ["survey", survey, ""],
    ["compare", compare, "previous"],
    ["municipality", municipality, ""],
    ["answer", answer ?? "", ""],
    ["heading-level", String(headingLevel), "2"],
  ];
  return attributes.flatMap(([name, value, usual]) => (value === usual ? [] : [[name, value]]));
}
