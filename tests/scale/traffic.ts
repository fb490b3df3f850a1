/*
 * What a million page views a day ask for. Sizes are measured; what is assumed is said in the page.
 */

const viewsADay = 1_000_000;

/** Bytes of headers with each answer. Assumed: HTTP/2 may well need fewer. */
const headers = 500;

/** How many times the average the busiest second is. Assumed. */
export const peak = 10;

const secondsADay = 24 * 60 * 60;

/** What part of the views finds nothing kept, or something older than five minutes. The rest asks for nothing. */
interface Mix {
  name: string;
  first: number;
  returning: number;
  /** Requests with which a returning visitor asks whether something is new. */
  questions: number;
}

export const mixes: Mix[] = [
  { name: "iedereen komt voor het eerst", first: 1, returning: 0, questions: 2 },
  { name: "gewone dag, script uit `v0/`", first: 0.6, returning: 0.2, questions: 2 },
  { name: "gewone dag, script met een nummer", first: 0.6, returning: 0.2, questions: 1 },
];

/** What a view costs, and a day, and a second. */
interface Traffic {
  name: string;
  requestsADay: number;
  bytesADay: number;
  requestsASecond: number;
  bytesASecond: number;
}

export function trafficOf(
  { name, first, returning, questions }: Mix,
  script: number,
  feed: number,
) {
  const requests = 2 * first + questions * returning;
  const bytes = first * (script + feed) + requests * headers;
  const traffic: Traffic = {
    name,
    requestsADay: viewsADay * requests,
    bytesADay: viewsADay * bytes,
    requestsASecond: (viewsADay * requests) / secondsADay,
    bytesASecond: (viewsADay * bytes) / secondsADay,
  };
  return traffic;
}

/** Examples, in euro: nobody's price list. */
export const prices = [
  { name: "laag", gigabyte: 0.01, millionRequests: 0.1 },
  { name: "midden", gigabyte: 0.04, millionRequests: 0.5 },
  { name: "hoog", gigabyte: 0.08, millionRequests: 1 },
];

export const daysAMonth = 30;

export function costAMonth(
  { requestsADay, bytesADay }: Traffic,
  { gigabyte, millionRequests }: (typeof prices)[number],
): number {
  return daysAMonth * ((bytesADay / 1e9) * gigabyte + (requestsADay / 1e6) * millionRequests);
}
