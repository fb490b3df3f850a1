import { has } from "../../feed/has.js";
import { readFeed } from "../../feed/read.js";
import { correctSurvey } from "../../import/change-survey.js";
import type { ReadFigures } from "../../import/read-figures.js";
import type { Spreadsheets } from "./part-contents.js";

/** What a spreadsheet says, and how it changes the text of a file. */
export interface TakenFigures {
  read: ReadFigures;
  change: (text: string) => string;
}

/** Reads the figures of a survey from a spreadsheet. Undefined where the text can't be read as a feed. */
export async function takenFigures(
  { readFigures }: Spreadsheets,
  text: string,
  surveyId: string,
  bytes: Uint8Array,
  sheet?: string,
): Promise<TakenFigures | undefined> {
  const answer = readFeed(text);
  if (!has(answer, "feed")) {
    return undefined;
  }
  const { surveys, themes } = answer.feed;
  const respondents = surveys.find(({ id }) => id === surveyId)?.response.respondents;
  const read = await readFigures(bytes, answer.feed, {
    ...(sheet !== undefined && { sheet }),
    ...(respondents !== undefined && { respondents }),
  });
  // In the order of the feed, whatever the order of the rows was.
  const figures = themes.flatMap(({ indicators }) =>
    indicators.flatMap(({ id }) => {
      const figure = Object.hasOwn(read.figures, id) ? read.figures[id] : undefined;
      return figure ? [[id, figure] as const] : [];
    }),
  );
  return {
    read,
    change: (current) =>
      figures.length > 0 ? correctSurvey(current, surveyId, Object.fromEntries(figures)) : current,
  };
}
