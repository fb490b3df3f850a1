import { html, type HTMLTemplateResult } from "lit";
import type { Organization } from "../feed/schema.js";

/** A link, or plain text where the address is none that we follow. */
export function link(text: string, href = ""): string | HTMLTemplateResult {
  return isWebAddress(href) ? anchor(text, href) : text;
}

/** The name of an organisation, as a link where it has a page. */
export function organization({ name, href }: Organization): string | HTMLTemplateResult {
  return link(name, href);
}

/** A link that starts an e-mail, or plain text where it is no address. */
export function mailLink(address: string): string | HTMLTemplateResult {
  return /^[\w.+-]+@[\w-]+(\.[\w-]+)+$/.test(address)
    ? anchor(address, `mailto:${address}`)
    : address;
}

/** A link that calls a number, or plain text where it is none. */
export function telephoneLink(number: string): string | HTMLTemplateResult {
  return /^\+?[\d\s()-]{3,20}$/.test(number)
    ? anchor(number, `tel:${number.replace(/[^\d+]/g, "")}`)
    : number;
}

function anchor(text: string, href: string): HTMLTemplateResult {
  return html`<a part="link" href=${href} rel="noreferrer">${text}</a>`;
}

/** Only a whole https address without user name passes. It is parsed: there are ways past every pattern. */
function isWebAddress(address: string): boolean {
  try {
    const { protocol, username, password } = new URL(address);
    return protocol === "https:" && !username && !password;
  } catch {
    return false;
  }
}
