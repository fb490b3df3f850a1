import { has } from "../../feed/has.js";
import { countIn, percentageOf, roundedHalfUp } from "../../import/cell-value.js";
import type { JsonValue } from "./step.js";

/** The parts of a response, which are its keys in the file. */
export const responseKeys = ["respondents", "population", "percentage"] as const;

export type ResponseKey = (typeof responseKeys)[number];

type RawResponse = Readonly<Record<string, JsonValue>>;

/**
 * The response after a text was typed. Two counts give the percentage; what isn't a number stays as
 * it was typed, so that the check tells of it.
 */
export function typedResponse(response: RawResponse, key: ResponseKey, typed: string): RawResponse {
  const text = typed.trim();
  if (text === "") {
    return Object.fromEntries(Object.entries(response).filter(([each]) => each !== key));
  }
  const read = countIn({ address: "", value: text.replace(/ ?%$/, ""), isPercentage: false });
  const next: RawResponse = { ...response, [key]: has(read, "value") ? read.value : text };
  const { respondents, population, percentage } = next;
  const isKnown =
    key !== "percentage" &&
    typeof respondents === "number" &&
    typeof population === "number" &&
    population > 0 &&
    respondents <= population;
  if (!isKnown) {
    return next;
  }
  const exact = percentageOf(respondents, population);
  // Half a point is how a published percentage was rounded.
  return typeof percentage === "number" && Math.abs(exact - percentage) <= 0.5
    ? next
    : { ...next, percentage: roundedHalfUp(exact) };
}
