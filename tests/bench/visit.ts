import type { Browser, CDPSession, Page } from "@playwright/test";
import { type Condition, putIn } from "./conditions.js";
import type { Seen } from "./in-page.js";

/** How a page is loaded. */
export interface Visit {
  url: string;
  /** What has to be seen: number and statement of each figure. */
  sentences: string[];
  condition: Condition;
  /** Of the window. */
  width?: number;
  /** Path for a picture of the page at the end. */
  screenshot?: string | undefined;
}

/** What came over the network. */
interface Traffic {
  /** With headers. */
  bytes: number;
  requests: number;
}

/** A page that was loaded and watched, while it is still open. */
export interface Visited {
  session: CDPSession;
  seen: Seen;
  traffic: Traffic;
  nodes: number;
}

const patience = 30_000;

/** For how many milliseconds a page is watched once everything is visible and it has loaded: where all is slow, more may come. */
const settling: Record<Condition, number> = { plain: 500, cpu4: 1000, slow4g: 1000 };

/**
 * Loads a page in a browser that has kept nothing, waits until everything is visible, and hands it over before it is closed.
 * Throws where anything is wrong with the page.
 *
 * @param inPage - The script that watches.
 * @param before - Done when the page is still empty.
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
    const faults = listFaults(page);
    const session = await context.newCDPSession(page);
    const traffic = await listenToTraffic(session, faults);
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
      faults.push("not every figure is visible after half a minute");
    } else if (!end.showsAll) {
      faults.push("a figure went away after it was seen");
    }
    if (!end || faults.length > 0) {
      throw new Error(`${url} (${condition}): ${faults.join("; ")}`);
    }
    return await use({ session, seen, traffic, nodes: end.nodes });
  } finally {
    await context.close();
  }
}

/** The script that watches, with what it looks for. In the page itself, not in frames. */
function watching(inPage: string, { sentences, condition }: Visit): string {
  const expected = {
    sentences: sentences.map((sentence) => sentence.replace(/\s+/g, "")),
    settling: settling[condition],
  };
  return `if (window === window.top) { window.expected = ${JSON.stringify(expected)};\n${inPage} }`;
}

/** Errors of a page, as a list that grows. */
function listFaults(page: Page): string[] {
  const faults: string[] = [];
  page.on("pageerror", ({ message }) => faults.push(message));
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) {
      faults.push(message.text());
    }
  });
  return faults;
}

/** What comes over the network from now on, but for icons. Every answer has to be whole, good and compressed. */
async function listenToTraffic(session: CDPSession, faults: string[]): Promise<Traffic> {
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
      faults.push(`${url} came with status ${status}, compressed by ${encoding}`);
    }
  });
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    traffic.bytes += icons.has(requestId) ? 0 : encodedDataLength;
  });
  session.on("Network.loadingFailed", ({ errorText }) => {
    faults.push(`a request failed: ${errorText}`);
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
