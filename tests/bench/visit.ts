import type { Browser, CDPSession, Page } from "@playwright/test";
import { type Condition, putIn } from "./conditions.js";
import type { Seen } from "./in-page.js";

/** How a page is loaded. */
export interface Visit {
  url: string;
  /** The sentences to wait for: percentage and statement of each figure. */
  sentences: string[];
  condition: Condition;
  /** Width of the window. */
  width?: number;
  /** Path for a screenshot of the page at the end. */
  screenshot?: string | undefined;
}

/** Network traffic of a page. */
interface Traffic {
  /** Headers included. */
  bytes: number;
  requests: number;
}

/** A page that was loaded and observed, and is still open. */
export interface Visited {
  session: CDPSession;
  seen: Seen;
  traffic: Traffic;
  nodes: number;
}

const patience = 30_000;

/**
 * Milliseconds that a page is observed after it has loaded and shows everything: longer where
 * everything is slow.
 */
const settling: Record<Condition, number> = { plain: 500, cpu4: 1000, slow4g: 1000 };

/**
 * Loads a page with an empty cache, waits until everything is visible, and passes it on before
 * closing it. Throws on any error in the page.
 *
 * @param inPage - The script that observes the page.
 * @param before - Runs while the page is still empty.
 */
export async function visit<Result>(
  browser: Browser,
  inPage: string,
  asked: Visit,
  use: (visited: Visited) => Promise<Result>,
  before: (session: CDPSession) => Promise<void> = () => Promise.resolve(),
): Promise<Result> {
  const { url, condition, width = 1280, screenshot } = asked;
  const context = await browser.newContext({ viewport: { width, height: 800 } });
  try {
    const page = await context.newPage();
    const errors = listErrors(page);
    const session = await context.newCDPSession(page);
    const traffic = await listenToTraffic(session, errors);
    await session.send("Page.enable");
    await session.send("Page.addScriptToEvaluateOnNewDocument", {
      source: watching(inPage, asked),
    });
    await putIn(condition, session);
    await before(session);

    await page.goto(url, { waitUntil: "commit" });
    const seen = await Promise.race([evaluate<Seen>(session, "seen"), impatience()]);
    const end =
      seen && (await evaluate<{ showsAll: boolean; nodes: number }>(session, "atTheEnd()"));
    if (screenshot) {
      await page.screenshot({ path: screenshot, fullPage: true });
    }
    if (!end) {
      errors.push("not every figure is visible after half a minute");
    } else if (!end.showsAll) {
      errors.push("a figure went away after it was seen");
    }
    if (!end || errors.length > 0) {
      throw new Error(`${url} (${condition}): ${errors.join("; ")}`);
    }
    return await use({ session, seen, traffic, nodes: end.nodes });
  } finally {
    await context.close();
  }
}

/** The observing script with its sentences. Runs in the page itself, not in frames. */
function watching(inPage: string, { sentences, condition }: Visit): string {
  const expected = {
    sentences: sentences.map((sentence) => sentence.replace(/\s+/g, "")),
    settling: settling[condition],
  };
  return `if (window === window.top) { window.expected = ${JSON.stringify(expected)};\n${inPage} }`;
}

/** Errors of a page, as a live list. */
function listErrors(page: Page): string[] {
  const errors: string[] = [];
  page.on("pageerror", ({ message }) => errors.push(message));
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) {
      errors.push(message.text());
    }
  });
  return errors;
}

/**
 * Network traffic from now on, without icons. Every response has to be complete, successful and
 * compressed.
 */
async function listenToTraffic(session: CDPSession, errors: string[]): Promise<Traffic> {
  const traffic: Traffic = { bytes: 0, requests: 0 };
  const icons = new Set<string>();
  session.on("Network.responseReceived", ({ requestId, response: { url, status, headers } }) => {
    if (url.startsWith("data:") || url.endsWith("/favicon.ico")) {
      icons.add(requestId);
      return;
    }
    traffic.requests += 1;
    const encoding = headers["Content-Encoding"] ?? headers["content-encoding"] ?? "nothing";
    if (status !== 200 || encoding !== "br") {
      errors.push(`${url} came with status ${status}, compressed by ${encoding}`);
    }
  });
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    traffic.bytes += icons.has(requestId) ? 0 : encodedDataLength;
  });
  session.on("Network.loadingFailed", ({ errorText }) => {
    errors.push(`a request failed: ${errorText}`);
  });
  await session.send("Network.enable");
  return traffic;
}

/** Value of an expression in the page, or of the promise that it gives. */
export async function evaluate<Value>(session: CDPSession, expression: string): Promise<Value> {
  const { result, exceptionDetails } = await session.send("Runtime.evaluate", {
    expression,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails) {
    throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  }
  return result.value as Value;
}

function impatience(): Promise<undefined> {
  return new Promise((resolve) => {
    setTimeout(() => {
      resolve(undefined);
    }, patience).unref();
  });
}
