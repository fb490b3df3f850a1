import { type CSSResult, type TemplateResult } from "lit";
import type { Contact, Feed } from "../feed/schema.js";
import { findContact, type Selection } from "../feed/select.js";
import { contactCard, contactCardStyles } from "../templates/contact-card.js";
import { FeedElement } from "./feed-element.js";
import { placeholderStyles } from "../templates/message.js";
import type { RenderContext } from "../templates/render-context.js";

/**
 * The contact card: whom to contact, and the partners. It is the same for every survey.
 *
 * @tag basisniveau-contact
 */
export class BasisniveauContact extends FeedElement<Contact> {
  static override styles: CSSResult[] = [
    ...FeedElement.styles,
    placeholderStyles("contact"),
    contactCardStyles,
  ];

  protected override find(feed: Feed): Selection<Contact> {
    return findContact(feed);
  }

  protected override renderFound(contact: Contact, context: RenderContext): TemplateResult {
    return contactCard(contact, context);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "basisniveau-contact": BasisniveauContact;
  }
}
