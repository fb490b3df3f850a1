/*
 * Traffic of a million page views a day. Sizes are measured; the page states the assumptions.
 */

const viewsADay = 1_000_000;

/** Bytes of headers per response. An assumption: HTTP/2 may need fewer. */
const headers = 500;

/** Ratio of the busiest second to the average. An assumption. */
export const peak = 10;

const secondsADay = 24 * 60 * 60;

/**
 * Shares of views with an empty cache and with a stale one, older than five minutes. The rest make
 * no requests.
 */
interface Mix {
  name: string;
  first: number;
  returning: number;
  /** Conditional requests of a returning visitor. */
  questions: number;
}

export const mixes: Mix[] = [
  { name: "iedereen komt voor het eerst", first: 1, returning: 0, questions: 2 },
  { name: "gewone dag, script uit `v0/`", first: 0.6, returning: 0.2, questions: 2 },
  { name: "gewone dag, script met een nummer", first: 0.6, returning: 0.2, questions: 1 },
];

/** Traffic per view, per day and per second. */
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

/** Example prices in euros, not of any provider. */
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
