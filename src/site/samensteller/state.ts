import { has } from "../../feed/has.js";
import { type ChartName, chartNames, usualChart } from "../../charts/chart.js";
import { type Compare, compares } from "../../feed/change.js";
import { type Answer, answers } from "../../text/figure-words.js";
import type { Feed } from "../../feed/schema.js";
import { subjectsIn, type Subject } from "../../feed/subject.js";
import type { Choice, Route } from "../../snippets/routes.js";
import {
  anySystem,
  type Permission,
  permissions,
  routesInto,
  type System,
  systems,
} from "./systems.js";

/** Widths of the preview. */
export const widths = ["phone", "desktop", "column"] as const;

/** House styles of the preview: see samensteller.css. */
export const houseStyles = ["none", "blue", "red", "green", "dark"] as const;

/** All choices on the page, which are also all that its address contains. */
export interface State {
  subject: Subject;
  /** Undefined for the usual chart of what is shown. */
  chart: ChartName | undefined;
  survey: string;
  compare: Compare;
  /** The own municipality; empty where it isn't shown. */
  municipality: string;
  answer: Answer;
  headingLevel: number;
  system: System;
  permission: Permission;
  route: Route;
  isPinned: boolean;
  width: (typeof widths)[number];
  houseStyle: (typeof houseStyles)[number];
}

/** Levels that an element's first heading can have. */
export const headingLevels = ["2", "3", "4", "5", "6"] as const;

/** The state in an address. A value that can't be chosen becomes the default. */
export function readState(query: URLSearchParams, feed: Feed): State {
  const subject =
    subjectsIn(feed).find((each) => keyOf(each) === query.get("what")) ??
    ({ kind: "overview" } as const);
  const surveys = feed.surveys.map(({ id }) => id);
  const system = systems.find(({ id }) => id === query.get("cms")) ?? anySystem;
  const permission = oneOf(permissions, query.get("may"));
  return {
    subject,
    chart: chartNames.find((name) => name === query.get("chart")),
    survey: oneOf(["", ...surveys], query.get("survey")),
    compare: oneOf(compares, query.get("compare")),
    municipality: query.get("municipality") ?? "",
    answer: oneOf(answers, query.get("answer")),
    headingLevel: Number(oneOf(headingLevels, query.get("heading-level"))),
    system,
    permission,
    route: oneOf(routesInto(system, permission), query.get("way")),
    isPinned: query.get("pinned") === "yes",
    width: oneOf(widths, query.get("width")),
    houseStyle: oneOf(houseStyles, query.get("style")),
  };
}

/** The query of a state, without values that are the default. */
export function queryOf(state: State): URLSearchParams {
  const { system, permission } = state;
  const [bestRoute] = routesInto(system, permission);
  const parameters: [name: string, value: string, usual: string | undefined][] = [
    ["what", keyOf(state.subject), "overview"],
    ["chart", chartOf(state), usualChart(state.subject.kind)],
    ["survey", state.survey, ""],
    ["compare", state.compare, compares[0]],
    ["municipality", state.municipality, ""],
    ["answer", state.answer, answers[0]],
    ["heading-level", String(state.headingLevel), headingLevels[0]],
    ["cms", system.id, anySystem.id],
    ["may", permission, permissions[0]],
    ["way", state.route, bestRoute],
    ["pinned", state.isPinned ? "yes" : "", ""],
    ["width", state.width, widths[0]],
    ["style", state.houseStyle, houseStyles[0]],
  ];
  return new URLSearchParams(
    parameters.flatMap(([name, value, usual]) => (value === usual ? [] : [[name, value]])),
  );
}

/** Key of a subject, in addresses and in the control that chooses it. */
export function keyOf(subject: Subject): string {
  return has(subject, "id") ? `${subject.kind}.${subject.id}` : subject.kind;
}

/** The chart that was chosen, or the usual one. */
export function chartOf({ chart, subject }: State): ChartName {
  return chart ?? usualChart(subject.kind);
}

/** The value if it is one of these, else the first of them. */
function oneOf<Value extends string>(
  values: readonly [Value, ...Value[]],
  value: string | null,
): Value {
  return values.find((other) => other === value) ?? values[0];
}

/** The choice that a snippet is made from. The hash of the script comes from the folder. */
export function choiceOf(state: State, integrity: string | undefined): Choice {
  const { subject, survey, compare, municipality, answer, headingLevel, route, system, isPinned } =
    state;
  return {
    subject,
    chart: chartOf(state),
    survey,
    compare,
    ...(municipality && { municipality, answer }),
    headingLevel,
    route,
    ...(system.notation && { notation: system.notation }),
    ...(isPinned && integrity && { integrity }),
  };
}
