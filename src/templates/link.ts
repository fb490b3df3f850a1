import { html, type HTMLTemplateResult } from "lit";
import type { Organization } from "../feed/schema.js";

/** A link, or plain text where its address is not allowed. */
export function link(text: string, href = ""): string | HTMLTemplateResult {
  const address = webAddress(href);
  return address ? anchor(text, address) : text;
}

/** The name of an organization, as a link where it has a page. */
export function organization({ name, href }: Organization): string | HTMLTemplateResult {
  return link(name, href);
}

/** A mailto link, or plain text where it is no email address. */
export function mailLink(address: string): string | HTMLTemplateResult {
  return /^[\w.+-]+@[\w-]+(\.[\w-]+)+$/.test(address)
    ? anchor(address, `mailto:${address}`)
    : address;
}

/** A tel link, or plain text where it is no telephone number. */
export function telephoneLink(number: string): string | HTMLTemplateResult {
  return /^\+?[\d\s()-]{3,20}$/.test(number)
    ? anchor(number, `tel:${number.replace(/[^\d+]/g, "")}`)
    : number;
}

function anchor(text: string, href: string): HTMLTemplateResult {
  return html`<a part="link" href=${href} rel="noreferrer">${text}</a>`;
}

/**
 * An absolute https URL without credentials, or nothing. Parsed, since any pattern can be bypassed,
 * and as it was parsed: on a page, `https:/path` would be an address of that page's own site.
 */
function webAddress(address: string): string {
  try {
    const { protocol, username, password, href } = new URL(address);
    return protocol === "https:" && !username && !password ? href : "";
  } catch {
    return "";
  }
}
