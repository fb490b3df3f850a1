import { has } from "./has.js";
import { withoutQuery } from "./address.js";
import { type FeedError, isTransient } from "./error.js";
import { type ReadFeed, readFeed } from "./read.js";

/** How often a first load is retried by itself, after transient errors only. */
export const automaticRetries = 2;

const secondsPerTry = 10;
const longestPauseInSeconds = 30;
const largestFeedInBytes = 1024 * 1024;

/** Why one request failed. `loadFeed` adds its URL and the number of attempts. */
type Failure = Omit<FeedError, "url" | "attempts"> & { pauseInSeconds?: number };

/**
 * Fetches, parses and validates a feed. Never rejects.
 *
 * @param url - URL of the feed, as `feedAddress` returns it.
 * @param leaving - Aborts the request and its retries, once nobody waits for the feed any more.
 * @param retries - How many times to retry after a transient error.
 */
export async function loadFeed(
  url: URL,
  leaving: AbortSignal,
  retries = automaticRetries,
): Promise<ReadFeed | FeedError> {
  for (let attempts = 1; ; attempts++) {
    const outcome = await request(url, leaving);
    if (has(outcome, "feed")) {
      return outcome;
    }
    const { pauseInSeconds = jitter(attempts), ...failure } = outcome;
    if (attempts > retries || leaving.aborted || failure.forbidden || !isTransient(failure)) {
      return { ...failure, url: withoutQuery(url.href), attempts };
    }
    await pause(pauseInSeconds, leaving);
  }
}

/**
 * Backoff with full jitter: spreads the retries of many pages over a span that doubles each time,
 * so that a server can recover.
 */
function jitter(attempts: number): number {
  return Math.random() * 2 ** (attempts - 1);
}

function pause(seconds: number, leaving: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      leaving.removeEventListener("abort", done);
      resolve();
    };
    const timer = setTimeout(done, seconds * 1000);
    leaving.addEventListener("abort", done);
  });
}

async function request(url: URL, leaving: AbortSignal): Promise<ReadFeed | Failure> {
  const stopping = new AbortController();
  const stop = () => stopping.abort();
  const timer = setTimeout(stop, secondsPerTry * 1000);
  leaving.addEventListener("abort", stop);
  let forbidden = "";
  const noteViolation = ({ blockedURI }: SecurityPolicyViolationEvent) => {
    if (url.href === blockedURI) {
      forbidden = `connect-src ${url.origin === self.origin ? "'self'" : url.origin}`;
    }
  };
  addEventListener("securitypolicyviolation", noteViolation);
  try {
    const init: RequestInit = {
      credentials: "same-origin",
      // With any other header the browser would send a CORS preflight request first.
      headers: { Accept: "application/json" },
      referrerPolicy: "no-referrer",
      signal: stopping.signal,
    };
    // Browsers read inherited options too: a page may have given all objects a `method`.
    Object.setPrototypeOf(init, null);
    return await answer(await fetch(url, init));
  } catch (error) {
    const code = leaving.aborted ? "aborted" : stopping.signal.aborted ? "timeout" : "network";
    // The violation event is dispatched a task later than the request that was blocked is rejected.
    await pause(0, leaving);
    return { code, detail: String(error), ...(forbidden && { forbidden }) };
  } finally {
    removeEventListener("securitypolicyviolation", noteViolation);
    clearTimeout(timer);
    leaving.removeEventListener("abort", stop);
  }
}

async function answer(response: Response): Promise<ReadFeed | Failure> {
  const { status } = response;
  if (!response.ok) {
    return refusal(response);
  }
  const text = await bodyText(response);
  const outcome = typeof text === "string" ? readFeed(text) : text;
  if (has(outcome, "feed")) {
    // Also with the wrong content type, which some servers send for every file.
    return outcome;
  }
  // Usually a login page instead of the feed.
  const isPage = response.headers.get("Content-Type")?.includes("html");
  return isPage && outcome.code !== "too-large" ? { code: "html", status } : { ...outcome, status };
}

function refusal({ status, headers }: Response): Failure {
  const code = status === 429 ? "http-429" : status < 500 ? "http-4xx" : "http-5xx";
  const wish = headers.get("Retry-After");
  // Retry-After holds seconds or a date.
  const seconds = Number(wish) || (Date.parse(wish ?? "") - Date.now()) / 1000;
  return seconds > 0
    ? { code, status, pauseInSeconds: Math.min(seconds, longestPauseInSeconds) }
    : { code, status };
}

/** The text of a response, of which no more is read than the largest feed allowed. */
async function bodyText({ body }: Response): Promise<string | Failure> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  const reader = body?.getReader();
  let text = "";
  let size = 0;
  for (;;) {
    const bytes = (await reader?.read())?.value;
    try {
      text += decoder.decode(bytes, { stream: Boolean(bytes) });
    } catch {
      void reader?.cancel();
      return { code: "encoding" };
    }
    if (!bytes) {
      return text;
    }
    size += bytes.length;
    if (size > largestFeedInBytes) {
      void reader?.cancel();
      return { code: "too-large" };
    }
  }
}
