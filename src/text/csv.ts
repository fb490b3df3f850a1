import { has } from "../feed/has.js";
import type { Feed, Indicator, Survey, Theme } from "../feed/schema.js";
import { figureOf, surveysInOrder } from "../feed/select.js";
import { figureRemark, plainText } from "./figure-words.js";
import { wordingFor } from "./wording.js";

/** The cells of a row, by the names of their columns. */
type Row = Record<string, string | number | undefined>;

/**
 * The figures of these themes in every survey as a CSV file, with a row for each indicator and
 * survey. It opens in a Dutch Excel: with semicolons between the cells, and a byte order mark,
 * without which Excel takes the text for Windows-1252.
 */
export function csv(feed: Feed, themes: Theme[] = feed.themes): string {
  const rows = themes.flatMap((theme) =>
    theme.indicators.flatMap((indicator) =>
      surveysInOrder(feed).map((survey) => rowOf(feed, theme, indicator, survey)),
    ),
  );
  const lines = [Object.keys(rows[0] ?? {}), ...rows.map((row) => Object.values(row))];
  return `\ufeff${lines.map((cells) => `${cells.map(cell).join(";")}\r\n`).join("")}`;
}

function rowOf(feed: Feed, theme: Theme, indicator: Indicator, survey: Survey): Row {
  const { texts } = wordingFor(feed.language);
  const { columns, csv: names } = texts;
  const { period, response, note } = survey;
  const figure = figureOf(survey, indicator);
  const measured = has(figure, "percentage") ? figure : undefined;
  const remarks = [figureRemark(figure), note].flatMap((text) => (text ? plainText(text) : []));
  return {
    [names.region]: feed.region,
    [names.theme]: theme.title,
    [names.id]: indicator.id,
    [columns.indicator]: indicator.label,
    [names.period]: period,
    [names.qualifier]: measured?.qualifier && texts.qualifiers[measured.qualifier],
    [names.percentage]: measured?.percentage,
    [names.count]: measured?.count,
    [names.base]: measured?.base,
    [names.status]: texts.statuses[figure.status ?? "final"],
    [columns.response]: response.percentage,
    [names.respondents]: response.respondents,
    [names.population]: response.population,
    [names.note]: remarks.join(" "),
  };
}

/** A value as it stands between semicolons. A spreadsheet would run text like "=1+1". */
function cell(value: string | number = ""): string {
  const text = String(value).replace(/^(?=[=+\-@\t\r])/, "'");
  return /[;"\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
