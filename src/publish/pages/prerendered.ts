import { render } from "@lit-labs/ssr";
import { collectResultSync } from "@lit-labs/ssr/lib/render-result.js";
import { html, type TemplateResult } from "lit";
import { type ChartName, usualChart } from "../../charts/chart.js";
import type { Compare } from "../../feed/change.js";
import { contactCard } from "../../templates/contact-card.js";
import { figuresTable } from "../../templates/figures-table.js";
import { infographic } from "../../templates/infographic.js";
import { sourceLine } from "../../templates/source-line.js";
import { themeSection } from "../../templates/theme-section.js";
import { tile } from "../../templates/tile.js";
import { renderContextOf } from "../../templates/render-context.js";
import type { Feed, Survey } from "../../feed/schema.js";
import { bySubject, subjectOf, type Subject } from "../../feed/subject.js";

/** How to show it, where that differs from what an element does by itself. */
interface Options {
  headingLevel?: number | undefined;
  chart?: ChartName | undefined;
  compare?: Compare | undefined;
  /** Address of the figures as CSV; without it there is no download until the element renders. */
  download?: string | undefined;
}

/**
 * What an element shows of a feed, prerendered as plain HTML by the same templates, so that there
 * is no layout shift when the element renders.
 */
export function prerendered(
  subject: Subject,
  feed: Feed,
  survey: Survey,
  {
    headingLevel = 2,
    chart = usualChart(subject.kind),
    compare = "previous",
    download,
  }: Options = {},
): string {
  const context = {
    ...renderContextOf(feed, survey, { headingLevel, chart, compare }),
    ...(download && { download }),
  };
  const selection = subjectOf(feed, subject);
  if ("unknown" in selection) {
    throw new TypeError(`not in the feed: ${selection.unknown.kind} ${selection.unknown.id}`);
  }
  return asText(
    bySubject<TemplateResult>(selection.found, {
      overview: () => infographic(feed, context),
      theme: ({ theme }) =>
        html`${themeSection(theme, context, sourceLine(context))} ${figuresTable([theme], context)}`,
      indicator: ({ indicator }) => tile(indicator, context, sourceLine(context)),
      contact: ({ contact }) => contactCard(contact, context),
    }),
  );
}

/** A template as HTML, without the comment markers that Lit would hydrate from. */
export function asText(template: TemplateResult): string {
  return collectResultSync(render(template))
    .replace(/<!--.*?-->|<\?>/gs, "")
    .replace(/\s+/g, " ")
    .trim();
}
