import {
  css,
  type CSSResult,
  html,
  type HTMLTemplateResult,
  nothing,
  type TemplateResult,
} from "lit";
import type { Contact, Person } from "../feed/schema.js";
import { mailLink, organisation, telephoneLink } from "./link.js";
import { richText } from "./rich-text.js";
import { role } from "../theming/roles.js";
import { heading } from "./heading.js";
import type { View } from "./render-context.js";

/** Whom to turn to: the text, and beside it the person and the partners at a glance. */
export function contactCard(contact: Contact, { wording, headingLevel }: View): TemplateResult {
  const { title, text, person, partners = [] } = contact;
  const { texts } = wording;
  const detail = (term: string, values: (string | HTMLTemplateResult)[]) =>
    html`<div>
      <dt class="muted" lang=${texts.language}>${term}</dt>
      ${values.map((value) => html`<dd class="alone">${value}</dd>`)}
    </div>`;
  return html`<section part="contact" class="surface" lang=${wording.language}>
    ${heading(headingLevel, title)}
    <div class="contact-body">
      <p part="text">${richText(text)}</p>
      ${
        person || partners.length > 0
          ? html`<dl part="details">
              ${person ? detail(texts.person, linesOf(person)) : nothing}
              ${partners.length > 0 ? detail(texts.partners, partners.map(organisation)) : nothing}
            </dl>`
          : nothing
      }
    </div>
  </section>`;
}

function linesOf({ name, role: task, email, telephone }: Person) {
  const lines: (string | HTMLTemplateResult)[] = [html`<strong>${name}</strong>`];
  if (task) {
    lines.push(task);
  }
  if (email) {
    lines.push(mailLink(email));
  }
  if (telephone) {
    lines.push(telephoneLink(telephone));
  }
  return lines;
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
    gap: 1em;
    padding: var(--basisniveau-contact-padding, 1.5em);
    border-block-start: 0.25em solid;
    border-block-start-color: ${role("accent-color")};
  }

  .contact-body {
    display: grid;
    gap: 1.5em 2.5em;
  }

  .contact-body > p {
    max-inline-size: 42em;
  }

  [part="details"] {
    display: flex;
    flex-wrap: wrap;
    align-content: start;
    gap: 1em 2.5em;
  }

  @container (min-inline-size: 45em) {
    .contact-body {
      grid-template-columns: 2fr 1fr;
    }

    [part="details"] {
      padding-inline-start: 2em;
      border-inline-start: 1px solid ${role("surface-border-color")};
    }
  }
`;
