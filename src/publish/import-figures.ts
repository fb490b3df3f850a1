import { readFileSync } from "node:fs";
import { percentageOf, roundedHalfUp } from "../import/cell-value.js";
import { addSurvey, correctSurvey } from "../import/change-survey.js";
import { type Message, messageLine } from "../import/message.js";
import { nl } from "../import/nl.js";
import { type ReadOptions, readFigures } from "../import/read-figures.js";
import type { Survey } from "../feed/schema.js";
import type { Result } from "./errors.js";
import { checkedFeed, readFeedFile } from "./feed-file.js";
import { asWarning } from "./publish-feeds.js";
import { replaceFile } from "./replace-file.js";

/** What to import, and where. Texts are options as they were typed: empty if they weren't. */
export interface Import {
  /** Path of the .xlsx or text file. */
  spreadsheet: string;
  /** Path of the feed. */
  feed: string;
  /** Id of the survey: one of the feed, which is corrected, or a new one, which is its period. */
  survey: string;
  respondents: string;
  population: string;
  sheet: string;
  /** Path of the feed with the figures. */
  out: string;
}

/**
 * Writes a feed with the figures of a spreadsheet, and gives a line for each thing that it read
 * otherwise than it stands there. Where anything is wrong, it writes nothing.
 */
export async function importFigures(request: Import): Promise<Result<string>> {
  const { spreadsheet, survey: id, out } = request;
  const file = readFeedFile(request.feed);
  const response = responseIn(request);
  if ("errors" in file || "errors" in response) {
    return { errors: [file, response].flatMap((each) => ("errors" in each ? each.errors : [])) };
  }
  const { feed, text } = file.value;
  const published = feed.surveys.find((survey) => survey.id === id);
  const newResponse = response.value;
  if (!published && !/^[12]\d{3}(-(0[1-9]|1[0-2]))?$/.test(id)) {
    return { errors: [`--survey ${id}: schrijf de maand of het jaar van de peiling: 2023-03.`] };
  }
  if (!published && !newResponse) {
    return {
      errors: [`--survey ${id} is een nieuwe peiling: --respondents en --population ontbreken.`],
    };
  }
  const respondents = newResponse?.respondents ?? published?.response.respondents;
  const options: ReadOptions = {
    ...(request.sheet && { sheet: request.sheet }),
    ...(respondents !== undefined && { respondents }),
  };
  const read = await readFigures(readFileSync(spreadsheet), feed, options);
  const lines = (messages: Message[]) => messages.map((each) => line(spreadsheet, each));
  if (read.problems.length > 0) {
    return { errors: lines(read.problems) };
  }
  const count = Object.keys(read.figures).length;
  if (count === 0) {
    return { errors: [`${spreadsheet}: er staan geen cijfers in.`] };
  }
  const changed =
    newResponse && !published
      ? addSurvey(text, { id, period: id, response: newResponse }, read.figures)
      : correctSurvey(text, id, read.figures, newResponse);
  const checked = checkedFeed(out, changed);
  if ("errors" in checked) {
    return checked;
  }
  replaceFile(out, changed);
  return {
    value: [
      ...lines([...read.conversions, ...read.skipped]),
      ...checked.value.warnings.map(asWarning),
      `${String(count)} ${count === 1 ? "cijfer staat" : "cijfers staan"} in ${out}, bij de peiling ${id}.`,
    ].join("\n"),
  };
}

function line(spreadsheet: string, message: Message): string {
  return `${spreadsheet}${message.at ? ", " : ": "}${messageLine(message, nl)}`;
}

/** The response of the options, of which both or none have to be there. */
function responseIn({ respondents, population }: Import): Result<Survey["response"] | undefined> {
  const errors: string[] = [];
  const given = Object.entries({ respondents, population }).filter(([, value]) => value);
  for (const [name, value] of given) {
    if (!/^\d{1,9}$/.test(value)) {
      errors.push(`--${name} ${value}: schrijf een aantal gemeenten.`);
    }
  }
  if (given.length === 1) {
    errors.push(`--${respondents ? "population" : "respondents"} ontbreekt.`);
  }
  if (errors.length > 0) {
    return { errors };
  }
  const counts = { respondents: Number(respondents), population: Number(population) };
  if (given.length > 0 && (counts.population === 0 || counts.respondents > counts.population)) {
    return {
      errors: [`--respondents ${respondents}: er zijn ${population} gemeenten (population).`],
    };
  }
  const percentage = roundedHalfUp(percentageOf(counts.respondents, counts.population));
  return { value: given.length > 0 ? { percentage, ...counts } : undefined };
}
