import { wordingFor } from "../../text/wording.js";
import { texts } from "./texts.js";

/** A period such as 2022-02 in words, or as it stands there if it isn't one. */
export function periodText(period: string): string {
  return /^\d{4}(-\d{2})?$/.test(period) ? wordingFor(texts.language).period(period) : period;
}
