import { type ChartName, usualChart } from "../charts/chart.js";
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
  route: Route;
  /** Hash of the script of exactly this version, for pages that pin it. */
  integrity?: string;
  /** For the route `link` only. */
  notation?: Notation;
}

/** What an editor can choose besides subject and route. */
export type Option = "chart" | "survey" | "headingLevel" | "integrity";

const carried: Record<Route, readonly Option[]> = {
  script: ["chart", "survey", "headingLevel", "integrity"],
  element: ["chart", "survey", "headingLevel"],
  iframe: ["chart", "survey", "headingLevel"],
  url: [],
  link: ["chart", "survey", "headingLevel"],
  html: ["survey", "headingLevel"],
  image: [],
  wordpress: ["chart", "survey", "headingLevel"],
};

/** The options that a route carries. Others are left out of the snippet. */
export function carries(route: Route): readonly Option[] {
  return carried[route];
}

const changed: Record<Subject["kind"], readonly Option[]> = {
  overview: ["chart", "survey", "headingLevel", "integrity"],
  theme: ["chart", "survey", "headingLevel", "integrity"],
  // A tile has no heading, and a contact card is the same for every survey.
  indicator: ["chart", "survey", "integrity"],
  contact: ["headingLevel", "integrity"],
};

/** The options that make a difference to a subject. */
export function optionsOf({ kind }: Subject): readonly Option[] {
  return changed[kind];
}

/**
 * The choice as its route carries it: options that are not carried or have no effect get defaults.
 */
export function carriedChoice({ integrity, ...choice }: Choice): Choice {
  const { subject, route, chart, survey, headingLevel } = choice;
  const keeps = (option: Option) =>
    carries(route).includes(option) && optionsOf(subject).includes(option);
  return {
    ...choice,
    chart: keeps("chart") ? chart : usualChart(subject.kind),
    survey: keeps("survey") ? survey : "",
    headingLevel: keeps("headingLevel") ? headingLevel : 2,
    ...(integrity && keeps("integrity") && { integrity }),
  };
}

/** The options of a choice that differ from the default, by their attribute names. */
export function optionAttributes({
  subject,
  chart,
  survey,
  headingLevel,
}: Choice): [string, string][] {
  const attributes: [string, string, string][] = [
    ["chart", chart, usualChart(subject.kind)],
    ["survey", survey, ""],
    ["heading-level", String(headingLevel), "2"],
  ];
  return attributes.flatMap(([name, value, usual]) => (value === usual ? [] : [[name, value]]));
}
