import { type ChartName, chartNames } from "../charts/chart.js";
import { findSurvey } from "../feed/select.js";
import { everythingIn, pageId } from "../feed/subject.js";
import type { Place } from "../snippets/published-folder.js";
import { type Choice, ways } from "../snippets/routes.js";
import { snippet } from "../snippets/snippet.js";
import type { Result } from "./errors.js";

/** What a person asked for on the command line. */
export interface SnippetRequest {
  id: string;
  way: string;
  chart: string;
  survey: string;
  "heading-level": string;
}

/** The snippet that was asked for. */
export function requestedSnippet(
  request: SnippetRequest,
  place: Place,
  integrity: string,
): Result<string> {
  const everything = everythingIn(place.feed);
  const what = everything.find((each) => pageId(each) === request.id);
  const way = ways.find((each) => each === request.way);
  const chart = chartNames.find((each) => each === request.chart);
  const headingLevel = Number(request["heading-level"]);
  const errors = [
    ...(what ? [] : [unknown("id", request.id, everything.map(pageId))]),
    ...(way ? [] : [unknown("--way", request.way, ways)]),
    ...(chart ? [] : [unknown("--chart", request.chart, chartNames)]),
    ...("found" in findSurvey(place.feed, request.survey)
      ? []
      : [
          unknown(
            "--survey",
            request.survey,
            place.feed.surveys.map(({ id }) => id),
          ),
        ]),
    ...([2, 3, 4, 5, 6].includes(headingLevel)
      ? []
      : [unknown("--heading-level", request["heading-level"], ["2", "3", "4", "5", "6"])]),
  ];
  if (!what || !way || !chart || errors.length > 0) {
    return { errors };
  }
  const choice: Choice = {
    what,
    way,
    chart: chart satisfies ChartName,
    survey: request.survey,
    headingLevel,
    ...(integrity && { integrity }),
  };
  return { value: snippet(choice, place) };
}

function unknown(name: string, value: string, known: readonly string[]): string {
  return `${name} "${value}" bestaat niet. Wel: ${known.join(", ")}.`;
}
