import { html, type HTMLTemplateResult } from "lit";
import type { Organisation } from "../feed/schema.js";

/** A link, or plain text where the address is none that we follow. */
export function link(text: string, href = ""): HTMLTemplateResult {
  return isWebAddress(href) ? anchor(text, href) : html`${text}`;
}

/** The name of an organisation, as a link where it has a page. */
export function organisation({ name, href }: Organisation): HTMLTemplateResult {
  return link(name, href);
}

/** A link that starts an e-mail, or plain text where it is no address. */
export function mailLink(address: string): HTMLTemplateResult {
  return /^[\w.+-]+@[\w-]+(\.[\w-]+)+$/.test(address)
    ? anchor(address, `mailto:${address}`)
    : html`${address}`;
}

/** A link that calls a number, or plain text where it is none. */
export function telephoneLink(number: string): HTMLTemplateResult {
  return /^\+?[\d\s()-]{3,20}$/.test(number)
    ? anchor(number, `tel:${number.replace(/[^\d+]/g, "")}`)
    : html`${number}`;
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
