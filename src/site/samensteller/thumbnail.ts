import { has } from "../../feed/has.js";
import { html, type TemplateResult } from "lit";
import { bar } from "../../charts/bar.js";
import { chart, type ChartName } from "../../charts/chart.js";
import { ring } from "../../charts/ring.js";
import type { Feed, Indicator } from "../../feed/schema.js";
import { figureOf, findSurvey } from "../../feed/select.js";
import { wordingFor } from "../../text/wording.js";

/*
 * Small drawings beside radio buttons, by the charts of the elements.
 */

/** A figure as a ring with its number. */
export function ringThumbnail(feed: Feed, indicator: Indicator): TemplateResult {
  const percentage = percentageOf(feed, indicator);
  return thumbnail(
    html`${ring(percentage ?? 0)}<b
        >${percentage === undefined ? "–" : wordingFor(feed.language).percent(percentage)}</b
      >`,
    "number",
  );
}

/** Figures as bars. */
export function barsThumbnail(feed: Feed, indicators: Indicator[]): TemplateResult {
  const percentages = indicators.flatMap((indicator) => percentageOf(feed, indicator) ?? []);
  // More of them would be a gray square.
  return thumbnail(html`${percentages.slice(0, 8).map(bar)}`);
}

/** The contact card, as lines of text. */
export function contactThumbnail(): TemplateResult {
  return thumbnail(
    html`<svg class="lines" viewBox="0 0 24 24" aria-hidden="true">
      <path part="fill" d="M3 5h11v3H3z" />
      <path d="M3 11h18v1.5H3zM3 15h15v1.5H3zM3 19h17v1.5H3z" />
    </svg>`,
  );
}

/** A chart, of figures that are nobody's. */
export function chartThumbnail(name: ChartName): TemplateResult {
  const points = [35, 45, 75].map((percentage, time) => ({
    percentage,
    time,
    isComparable: true,
    period: "",
    value: "",
  }));
  const figure = { percentage: 70, count: 6, base: 9, population: 10, history: points };
  return name === "none"
    ? thumbnail(
        html`<svg class="lines" viewBox="0 0 24 24" aria-hidden="true">
          <path d="M3 7h18v1.5H3zM3 11h15v1.5H3zM3 15h17v1.5H3z" />
        </svg>`,
      )
    : thumbnail(html`${chart(name, figure)}`, name);
}

function thumbnail(content: TemplateResult, kind = "plain"): TemplateResult {
  return html`<span class="thumbnail thumbnail-${kind}" aria-hidden="true">${content}</span>`;
}

function percentageOf(feed: Feed, indicator: Indicator): number | undefined {
  const survey = findSurvey(feed);
  const figure = has(survey, "found") && figureOf(survey.found, indicator);
  return figure && has(figure, "percentage") ? figure.percentage : undefined;
}
