import { withoutLastSlashes } from "../snippets/published-folder.js";
import type { Result } from "./errors.js";

const ownMachine = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;

/**
 * Checks the address that a folder will have: https, or http on one's own machine to try it out.
 */
export function publishAddress(address: string): Result<string> {
  let url: URL;
  try {
    url = new URL(address);
    decodeURIComponent(url.pathname);
  } catch {
    return {
      errors: [`--url ${address}: dit is geen adres. Schrijf het helemaal, met https:// ervoor.`],
    };
  }
  const isSafe =
    url.protocol === "https:" || (url.protocol === "http:" && ownMachine.test(url.hostname));
  if (!isSafe) {
    return { errors: [`--url ${address}: het adres moet met https:// beginnen.`] };
  }
  // An empty query or fragment leaves nothing in the parsed address.
  if (url.username || url.password || /[?#]/.test(address)) {
    return {
      errors: [`--url ${address}: zonder gebruikersnaam, ? en #, alleen het adres van de map.`],
    };
  }
  return { value: withoutLastSlashes(url.href) };
}
