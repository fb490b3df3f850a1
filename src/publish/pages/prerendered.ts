import { render } from "@lit-labs/ssr";
import { collectResultSync } from "@lit-labs/ssr/lib/render-result.js";
import { html, type TemplateResult } from "lit";
import { contactCard } from "../../templates/contact-card.js";
import { figuresTable } from "../../templates/figures-table.js";
import { infographic } from "../../templates/infographic.js";
import { sourceLine } from "../../templates/source-line.js";
import { themeSection } from "../../templates/theme-section.js";
import { tile } from "../../templates/tile.js";
import { viewOf } from "../../templates/render-context.js";
import type { Feed, Survey } from "../../feed/schema.js";
import { findContact, findIndicator, findTheme, type Selection } from "../../feed/select.js";
import type { What } from "../../feed/subject.js";

/**
 * What an element will show of a feed, as plain HTML: the same templates, so that nothing moves
 * when the element takes over.
 */
export function prerendered(what: What, feed: Feed, survey: Survey): string {
  const view = viewOf(feed, survey, 2);
  switch (what.kind) {
    case "overview":
      return asText(infographic(feed, view));
    case "contact":
      return asText(contactCard(found(findContact(feed)), view));
    case "theme": {
      const theme = found(findTheme(feed, what.id));
      return asText(html`${themeSection(theme, view)} ${figuresTable([theme], view)}`);
    }
    case "indicator":
      return asText(tile(found(findIndicator(feed, what.id)), view, sourceLine(view)));
  }
}

/** A template as HTML, without the marks by which Lit would find its places again. */
function asText(template: TemplateResult): string {
  return collectResultSync(render(template))
    .replace(/<!--.*?-->|<\?>/gs, "")
    .replace(/\s+/g, " ")
    .trim();
}

function found<Thing>(selection: Selection<Thing>): Thing {
  if ("unknown" in selection) {
    throw new TypeError(`not in the feed: ${selection.unknown.kind} ${selection.unknown.id}`);
  }
  return selection.found;
}
