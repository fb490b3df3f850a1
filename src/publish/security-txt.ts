import { ownMark } from "./own-mark.js";
import type { Result } from "./errors.js";

/** Path of the file from the root of a host. */
export const securityPath = ".well-known/security.txt";

/**
 * Whom to tell of a vulnerability: https://www.rfc-editor.org/rfc/rfc9116.
 *
 * @param url - Address of the folder, empty where that isn't known.
 * @param today - When it is made: it expires within a year.
 */
export function securityTxt(contact: string, url: string, today: Date): string {
  return [
    ownMark,
    `Contact: ${contact}`,
    `Expires: ${expiry(today)
      .toISOString()
      .replace(/\.\d+Z$/, "Z")}`,
    "Preferred-Languages: nl, en",
    ...(url ? [`Canonical: ${canonicalAddress(url)}`] : []),
    "",
  ].join("\n");
}

/** The one address that the file works at, on the host of a folder. */
function canonicalAddress(url: string): string {
  return new URL(`/${securityPath}`, url).href;
}

/** The last day before this month, in a year: the same however often it is made in a month. */
function expiry(today: Date): Date {
  return new Date(Date.UTC(today.getUTCFullYear() + 1, today.getUTCMonth(), 0));
}

/** Checks whom to tell: an e-mail address or a page, as a whole address. */
export function securityContact(contact: string): Result<string> {
  const isMail = /^mailto:[^\s@?]+@[^\s@?]+$/i.test(contact);
  const isPage = /^https:\/\/[^\s/]\S*$/i.test(contact) && URL.canParse(contact);
  return isMail || isPage
    ? { value: contact }
    : {
        errors: [
          `--security-contact ${contact}: dit is geen adres. Schrijf mailto: en een e-mailadres, of het adres van een pagina met https:// ervoor.`,
        ],
      };
}

/** What the webmaster still has to do, as a line, where the folder isn't the root of its host. */
export function securityRemark(url: string): string[] {
  if (!url) {
    return [
      `${securityPath} hoort in de bovenste map van de site. Staat jouw map daar niet, zet het bestand dan daar neer.`,
    ];
  }
  return new URL(url).pathname === "/"
    ? []
    : [
        `${securityPath} werkt alleen op ${canonicalAddress(url)}. Zet het daar neer, of vraag dat aan wie de site beheert.`,
      ];
}
