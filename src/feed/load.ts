import { withoutQuery } from "./address.js";
import { type FeedError, isTransient } from "./error.js";
import { type ReadFeed, readFeed } from "./read.js";

/** How often a first load tries again by itself, and only after what may pass. */
export const automaticRetries = 2;

const secondsPerTry = 10;
const longestPauseInSeconds = 30;
const largestFeedInBytes = 1024 * 1024;

/** What one request came to. Address and number of tries are not its business. */
type Failure = Omit<FeedError, "url" | "attempts"> & { pauseInSeconds?: number };

/**
 * Fetches, reads and checks a feed. Never rejects.
 *
 * @param url - Where the feed is, checked by `feedAddress`.
 * @param leaving - Aborts when nobody waits for the feed any more.
 * @param retries - How many times to try again after a failure that may pass.
 */
export async function loadFeed(
  url: URL,
  leaving: AbortSignal,
  retries = automaticRetries,
): Promise<ReadFeed | FeedError> {
  for (let attempts = 1; ; attempts++) {
    const outcome = await request(url, leaving);
    if ("feed" in outcome) {
      return outcome;
    }
    const { pauseInSeconds = jitter(attempts), ...failure } = outcome;
    if (attempts > retries || leaving.aborted || failure.forbidden || !isTransient(failure)) {
      return { ...failure, url: withoutQuery(url.href), attempts };
    }
    await pause(pauseInSeconds, leaving);
  }
}

/** Spreads the next tries of many pages over a span that doubles each time, so that a server can recover. */
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
  const hearPolicy = ({ blockedURI }: SecurityPolicyViolationEvent) => {
    if (url.href === blockedURI) {
      forbidden = `connect-src ${url.origin === location.origin ? "'self'" : url.origin}`;
    }
  };
  addEventListener("securitypolicyviolation", hearPolicy);
  try {
    const response = await fetch(url, {
      credentials: "same-origin",
      // Any further header would make the browser ask the server for permission first.
      headers: { Accept: "application/json" },
      referrerPolicy: "no-referrer",
      signal: stopping.signal,
    });
    return await answer(response);
  } catch (error) {
    const code = leaving.aborted ? "aborted" : stopping.signal.aborted ? "timeout" : "network";
    // The page hears of its policy a task later than of the request that it stopped.
    await pause(0, leaving);
    return { code, detail: String(error), ...(forbidden && { forbidden }) };
  } finally {
    removeEventListener("securitypolicyviolation", hearPolicy);
    clearTimeout(timer);
    leaving.removeEventListener("abort", stop);
  }
}

async function answer(response: Response): Promise<ReadFeed | Failure> {
  const { status } = response;
  if (!response.ok) {
    return refusal(response);
  }
  // A login page in place of the feed.
  if (response.headers.get("Content-Type")?.includes("html")) {
    return { code: "html", status };
  }
  const text = await bodyText(response);
  const outcome = typeof text === "string" ? readFeed(text) : text;
  return "feed" in outcome ? outcome : { ...outcome, status };
}

function refusal({ status, headers }: Response): Failure {
  const code = status === 429 ? "http-429" : status < 500 ? "http-4xx" : "http-5xx";
  const wish = headers.get("Retry-After");
  // Seconds or a date.
  const seconds = Number(wish) || (Date.parse(wish ?? "") - Date.now()) / 1000;
  return seconds > 0
    ? { code, status, pauseInSeconds: Math.min(seconds, longestPauseInSeconds) }
    : { code, status };
}

/** The text of an answer, read only as far as a feed may be long. */
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
