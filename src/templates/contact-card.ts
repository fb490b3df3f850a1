import {
  css,
  type CSSResult,
  html,
  type HTMLTemplateResult,
  nothing,
  type TemplateResult,
} from "lit";
import type { Contact } from "../feed/schema.js";
import {
  cardDetails,
  type ContactDetail,
  type ContactPart,
  isAction,
} from "../text/figure-words.js";
import type { Wording } from "../text/wording.js";
import { link, mailLink, telephoneLink } from "./link.js";
import { richText } from "./rich-text.js";
import * as measures from "../layout/measures.js";
import { em, role } from "../theming/roles.js";
import { heading } from "./heading.js";
import type { RenderContext } from "./render-context.js";

/** The contact card: its text, and beside it the person and the partners. */
export function contactCard(
  contact: Contact,
  { wording, headingLevel }: RenderContext,
): TemplateResult {
  const { title, text } = contact;
  const details = cardDetails(contact, wording);
  return html`<section
    part="contact"
    class="surface"
    lang=${wording.language}
    dir=${wording.direction ?? nothing}
  >
    ${heading(headingLevel, title)}
    <div class="contact-body">
      <p part="text">${richText(text)}</p>
      ${
        details.length > 0
          ? html`<dl part="details">${details.map((detail) => contactDetail(detail, wording))}</dl>`
          : nothing
      }
    </div>
  </section>`;
}

function contactDetail({ term, parts }: ContactDetail, { texts }: Wording) {
  return html`<div>
    <dt class="muted" lang=${texts.language}>${term}</dt>
    ${parts.map((part) => html`<dd class=${isAction(part.kind) ? "action" : "alone"}>${contactLine(part)}</dd>`)}
  </div>`;
}

function contactLine({ kind, text, href }: ContactPart): string | HTMLTemplateResult {
  switch (kind) {
    case "name":
      return html`<strong>${text}</strong>`;
    case "role":
      return text;
    case "email":
      return mailLink(text);
    case "telephone":
      return telephoneLink(text);
    case "partner":
      return link(text, href);
  }
}

/**
 * Styles of the contact card.
 *
 * @csspart contact - The contact card.
 * @csspart heading - Each heading.
 * @csspart text - Text of the contact card.
 * @csspart details - Person and partners at a glance.
 * @cssprop [--basisniveau-contact-padding=1.5em] - Space within the border of the contact card.
 */
export const contactCardStyles: CSSResult = css`
  [part="contact"] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: ${em(measures.contact.gap)};
    padding: var(--basisniveau-contact-padding, ${em(measures.contact.padding)});
    border-block-start-style: solid;
    border-block-start-width: ${em(measures.accentBorder)};
    border-block-start-color: ${role("accent-color")};
  }

  [part="contact"] > [part="heading"] {
    /* Not within a word, unless that is longer than the line. */
    overflow-wrap: break-word;
    hyphens: manual;
  }

  .action {
    padding-block: ${em(measures.contact.actionGap)};
  }

  .action > a {
    display: inline-block;
    padding: ${em(measures.contact.actionPadding)};
    border: 1px solid;
    border-color: ${role("surface-border-color")};
    border-radius: min(${role("button-border-radius")}, 1.375em);
  }

  .contact-body {
    display: grid;
    row-gap: ${em(measures.contact.bodyGap)};
    column-gap: ${em(measures.contact.bodyColumnGap)};
  }

  .contact-body > p {
    max-inline-size: ${em(measures.maxTextWidth)};
  }

  [part="details"] {
    display: flex;
    flex-wrap: wrap;
    align-content: start;
    row-gap: ${em(measures.contact.detailsGap)};
    column-gap: ${em(measures.contact.detailsColumnGap)};
  }

  @container (min-inline-size: ${em(measures.contact.minWideWidth)}) {
    .contact-body {
      grid-template-columns: 2fr 1fr;
    }

    .contact-body > :only-child {
      grid-column: 1 / -1;
    }

    [part="details"] {
      padding-inline-start: ${em(measures.contact.detailsPadding)};
      border-inline-start: 1px solid ${role("surface-border-color")};
    }
  }
`;
