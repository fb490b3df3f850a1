import { chartNames, usualChart } from "../charts/chart.js";
import { compares } from "../feed/change.js";
import { findSurvey } from "../feed/select.js";
import { subjectsIn, pageId } from "../feed/subject.js";
import type { PublishedFolder } from "../snippets/published-folder.js";
import { type Choice, routes } from "../snippets/routes.js";
import { snippet } from "../snippets/snippet.js";
import { answers } from "../text/figure-words.js";
import type { Result } from "./errors.js";

/** The arguments of `basisniveau snippet`. */
export interface SnippetRequest {
  id: string;
  way: string;
  chart: string;
  survey: string;
  compare: string;
  municipality: string;
  answer: string;
  "heading-level": string;
}

/** The snippet for these arguments. */
export function requestedSnippet(
  request: SnippetRequest,
  folder: PublishedFolder,
  integrity: string,
): Result<string> {
  const everything = subjectsIn(folder.feed);
  const subject = everything.find((each) => pageId(each) === request.id);
  const route = routes.find((each) => each === request.way);
  const chart = request.chart
    ? chartNames.find((each) => each === request.chart)
    : usualChart(subject?.kind ?? "");
  const headingLevel = Number(request["heading-level"]);
  const compare = compares.find((each) => each === request.compare);
  const answer = answers.find((each) => each === request.answer);
  const errors = [
    ...(subject ? [] : [unknown("id", request.id, everything.map(pageId))]),
    ...(route ? [] : [unknown("--way", request.way, routes)]),
    ...(chart ? [] : [unknown("--chart", request.chart, chartNames)]),
    ...("found" in findSurvey(folder.feed, request.survey)
      ? []
      : [
          unknown(
            "--survey",
            request.survey,
            folder.feed.surveys.map(({ id }) => id),
          ),
        ]),
    ...(compare ? [] : [unknown("--compare", request.compare, compares)]),
    ...(answer || !request.answer ? [] : [unknown("--answer", request.answer, answers)]),
    ...([2, 3, 4, 5, 6].includes(headingLevel)
      ? []
      : [unknown("--heading-level", request["heading-level"], ["2", "3", "4", "5", "6"])]),
  ];
  if (!subject || !route || !chart || !compare || errors.length > 0) {
    return { errors };
  }
  const choice: Choice = {
    subject,
    route,
    chart,
    survey: request.survey,
    headingLevel,
    compare,
    ...(request.municipality && { municipality: request.municipality }),
    ...(answer && { answer }),
    ...(integrity && { integrity }),
  };
  return { value: snippet(choice, folder) };
}

function unknown(name: string, value: string, known: readonly string[]): string {
  return `${name} "${value}" bestaat niet. Wel: ${known.join(", ")}.`;
}
