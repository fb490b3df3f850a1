import { has } from "../../feed/has.js";
import type { ChartName } from "../../charts/chart.js";
import { historyOf } from "../../feed/change.js";
import type { Indicator } from "../../feed/schema.js";
import { figureOf, findSurvey } from "../../feed/select.js";
import { bySubject, subjectOf } from "../../feed/subject.js";
import { carries, type Option, optionsOf, type Route } from "../../snippets/routes.js";
import type { SectionContext } from "./section.js";
import type { State } from "./state.js";
import { allRoutesInto, routesInto } from "./systems.js";
import { texts } from "./texts.js";

/*
 * Why a choice can't be made now. Each of these is undefined where it can.
 */

const { whyNot } = texts;

/** Why an option makes no difference: to what is shown, or by the route that was chosen. */
export function whyNoOption(
  option: Exclude<Option, "integrity">,
  { state: { subject, route } }: SectionContext,
): string | undefined {
  return optionsOf(subject).includes(option)
    ? carries(route).includes(option)
      ? undefined
      : whyNot.route(texts.copy.routes[route])
    : whyNot.options[option];
}

/** Why a chart would be drawn as a bar. */
export function whyNoChart(name: ChartName, context: SectionContext): string | undefined {
  const { feed } = context.folder;
  switch (name) {
    case "icons":
      return shownIndicators(context).some((indicator) => hasCounts(indicator, context))
        ? undefined
        : whyNot.icons;
    case "trend":
      return shownIndicators(context).some((indicator) => hasTrend(indicator, context))
        ? undefined
        : feed.surveys.length > 1
          ? whyNot.oneFigure
          : whyNot.oneSurvey;
    default:
      return undefined;
  }
}

/** Why nothing can be said of the survey before. */
export function whyNoCompare(context: SectionContext): string | undefined {
  return (
    whyNoOption("compare", context) ??
    (context.folder.feed.surveys.length < 2 ? whyNot.oneSurvey : undefined)
  );
}

/** Why the figures don't get the house style of the page: they are in a page of their own. */
export function whyNoHouseStyle({ route }: Pick<State, "route">): string | undefined {
  return ["iframe", "url", "image"].includes(route) ? whyNot.houseStyle : undefined;
}

/** Why a route is closed: to everybody in this system, or by what the editor may paste. */
export function whyNoRoute(
  route: Route,
  { state: { system, permission } }: SectionContext,
): string | undefined {
  if (routesInto(system, permission).includes(route)) {
    return undefined;
  }
  return allRoutesInto(system).has(route) ? whyNot.permission : whyNot.system[route];
}

/** The indicators of what is shown. */
function shownIndicators({ state: { subject }, folder: { feed } }: SectionContext): Indicator[] {
  const selection = subjectOf(feed, subject);
  return has(selection, "found")
    ? bySubject<Indicator[]>(selection.found, {
        overview: () => feed.themes.flatMap(({ indicators }) => indicators),
        theme: ({ theme: { indicators } }) => indicators,
        indicator: ({ indicator }) => [indicator],
        contact: () => [],
      })
    : [];
}

function hasCounts(indicator: Indicator, { state, folder: { feed } }: SectionContext): boolean {
  const survey = findSurvey(feed, state.survey);
  const figure = has(survey, "found") && figureOf(survey.found, indicator);
  return figure && has(figure, "percentage") && figure.count !== undefined;
}

function hasTrend(indicator: Indicator, { state, folder: { feed } }: SectionContext): boolean {
  const survey = findSurvey(feed, state.survey);
  const history = has(survey, "found") ? historyOf(feed, survey.found, indicator) : [];
  return history.filter(({ percentage }) => percentage !== undefined).length > 1;
}
