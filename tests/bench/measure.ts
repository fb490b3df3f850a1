import type { Browser, CDPSession, Page } from "@playwright/test";
import { type Condition, putIn } from "./conditions.js";
import type { Seen } from "./in-page.js";

/** What is measured of one load of a page. */
export interface Load {
  /** Milliseconds from the navigation until every figure was painted. */
  visible: number;
  /** As they came over the network, with headers. */
  bytes: number;
  requests: number;
  /** Milliseconds of script, without the search for figures. */
  script: number;
  /** In milliseconds; 0 where none took 50 or more. */
  longestTask: number;
  /** Milliseconds that long tasks took above 50 each. */
  blocking: number;
  layoutShift: number;
  /** Bytes after a collection of garbage: what scripts hold, and with the page's own objects. */
  heap: number;
  heapWithPage: number;
  nodes: number;
}

/** How a page is loaded. */
export interface Visit {
  url: string;
  /** What has to be seen, number and statement of each figure. */
  sentences: string[];
  condition: Condition;
  width?: number;
  /** Path for a picture of the page at the end. */
  screenshot?: string | undefined;
}

const patience = 30_000;

/** Loads a page in a browser that knows nothing yet, and measures it. Throws where anything is wrong with the page. */
export async function measure(browser: Browser, inPage: string, visit: Visit): Promise<Load> {
  const { url, sentences, condition, width = 1280, screenshot } = visit;
  const context = await browser.newContext({ viewport: { width, height: 800 } });
  try {
    const page = await context.newPage();
    const faults = listFaults(page);
    const session = await context.newCDPSession(page);
    const traffic = await listenToTraffic(session);
    await session.send("Performance.enable");
    await putIn(condition, session);
    await page.addInitScript({ content: initScript(inPage, sentences) });

    await page.goto(url, { waitUntil: "commit" });
    const seen = await Promise.race([evaluate<Seen>(session, "window.seen"), impatience()]);
    const script = await scriptTime(session);
    const end = await evaluate<{ showsAll: boolean; nodes: number }>(session, "atTheEnd()");
    if (screenshot) {
      await page.screenshot({ path: screenshot, fullPage: true });
    }
    if (!seen) {
      faults.push("not every figure is visible after half a minute");
    } else if (!end.showsAll) {
      faults.push("a figure went away after it was seen");
    }
    faults.push(...traffic.faults);
    if (!seen || faults.length > 0) {
      throw new Error(`${url} (${condition}): ${faults.join("; ")}`);
    }
    return {
      visible: seen.visible,
      bytes: traffic.bytes,
      requests: traffic.requests,
      script: script - seen.searching,
      longestTask: Math.max(0, ...seen.longTasks),
      blocking: seen.longTasks.reduce((sum, task) => sum + task - 50, 0),
      layoutShift: seen.layoutShift,
      ...(await heap(session)),
      nodes: end.nodes,
    };
  } finally {
    await context.close();
  }
}

function initScript(inPage: string, sentences: string[]): string {
  const expected = sentences.map((sentence) => sentence.replace(/\s+/g, ""));
  return `if (window === window.top) { window.expectedSentences = ${JSON.stringify(expected)};\n${inPage} }`;
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

interface Traffic {
  bytes: number;
  requests: number;
  faults: string[];
}

/** What comes over the network from now on, but for icons. Every answer has to be whole, good and compressed. */
async function listenToTraffic(session: CDPSession): Promise<Traffic> {
  const traffic: Traffic = { bytes: 0, requests: 0, faults: [] };
  const icons = new Set<string>();
  session.on("Network.responseReceived", ({ requestId, response: { url, status, headers } }) => {
    if (url.startsWith("data:") || url.endsWith("/favicon.ico")) {
      icons.add(requestId);
      return;
    }
    traffic.requests += 1;
    const encoding = headers["Content-Encoding"] ?? headers["content-encoding"] ?? "nothing";
    if (status !== 200 || encoding !== "br") {
      traffic.faults.push(`${url} came with status ${status}, compressed by ${encoding}`);
    }
  });
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    traffic.bytes += icons.has(requestId) ? 0 : encodedDataLength;
  });
  session.on("Network.loadingFailed", ({ errorText }) => {
    traffic.faults.push(`a request failed: ${errorText}`);
  });
  await session.send("Network.enable");
  return traffic;
}

/** Value of an expression, or of the promise that it gives. */
async function evaluate<Value>(session: CDPSession, expression: string): Promise<Value> {
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

async function scriptTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send("Performance.getMetrics");
  const duration = metrics.find(({ name }) => name === "ScriptDuration");
  if (!duration) {
    throw new Error("the browser tells no script time");
  }
  return duration.value * 1000;
}

/** What is held once everything that can go has gone, the bench's own things included. */
async function heap(session: CDPSession): Promise<Pick<Load, "heap" | "heapWithPage">> {
  await evaluate(
    session,
    "delete window.seen; delete window.atTheEnd; delete window.expectedSentences;",
  );
  await session.send("HeapProfiler.collectGarbage");
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize, embedderHeapUsedSize } = await session.send("Runtime.getHeapUsage");
  return { heap: usedSize, heapWithPage: usedSize + embedderHeapUsedSize };
}
