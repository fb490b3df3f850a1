import type { Browser, CDPSession } from "@playwright/test";
import { type Visit, visit } from "./visit.js";

/** Measurements from a trace of one load of a page. */
export interface Recording {
  /** Milliseconds that the page's main thread ran scripts, without the search for figures. */
  script: number;
  /** Milliseconds, including the search for figures where that is part of the task. */
  longestTask: number;
}

/** One trace event, as far as it is used. Times in microseconds. */
interface Entry {
  name: string;
  /** Process and thread. */
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  args: { data?: { url?: string } };
}

/** Trace events in which the browser compiles or runs scripts. They may be nested. */
const scriptEntries = new Set([
  "EvaluateScript",
  "FunctionCall",
  "RunMicrotasks",
  "v8.callFunction",
  "v8.compile",
  "v8.compileModule",
  "v8.evaluateModule",
  "v8.newInstance",
  "v8.callAsConstructor",
]);

/**
 * Loads a page while the browser records a trace. Separate from the measured loads, since tracing
 * has overhead. The browser's own total script time won't do: it excludes microtasks, in which most
 * code after a request runs.
 */
export async function record(browser: Browser, inPage: string, asked: Visit): Promise<Recording> {
  const entries: Entry[] = [];
  return visit(
    browser,
    inPage,
    asked,
    async ({ session, seen }) => {
      await stop(session);
      const own = ofPage(entries, asked.url, seen.until - margin);
      const scripts = own.filter(({ name }) => scriptEntries.has(name));
      const tasks = own.filter(({ name }) => name === "RunTask");
      return {
        script: coveredTime(scripts) / 1000 - seen.searching,
        longestTask: Math.max(0, ...tasks.map(({ dur = 0 }) => dur)) / 1000,
      };
    },
    async (session) => {
      session.on("Tracing.dataCollected", ({ value }) => {
        entries.push(...(value as unknown as Entry[]));
      });
      await start(session);
    },
  );
}

async function start(session: CDPSession): Promise<void> {
  await session.send("Tracing.start", {
    traceConfig: {
      includedCategories: [
        "devtools.timeline",
        "disabled-by-default-devtools.timeline",
        "v8",
        "v8.execute",
      ],
      excludedCategories: ["*"],
    },
  });
}

async function stop(session: CDPSession): Promise<void> {
  const complete = new Promise((resolve) => session.once("Tracing.tracingComplete", resolve));
  await session.send("Tracing.end");
  await complete;
}

/**
 * Milliseconds before the end of observation that don't count, since trace times start slightly
 * later than page times.
 */
const margin = 100;

/**
 * Events of the page's main thread, until so many milliseconds after the navigation. The browser
 * has pages of its own.
 */
function ofPage(entries: Entry[], url: string, until: number): Entry[] {
  const commit = entries.find(({ name, args }) => name === "CommitLoad" && args.data?.url === url);
  if (!commit) {
    throw new Error(`the recording holds no load of ${url}`);
  }
  return entries.filter(
    ({ pid, tid, ts }) => pid === commit.pid && tid === commit.tid && ts < commit.ts + until * 1000,
  );
}

/** Time covered by at least one of these events. */
function coveredTime(entries: Entry[]): number {
  const sorted = [...entries].sort((one, other) => one.ts - other.ts);
  let covered = 0;
  let end = 0;
  for (const { ts, dur = 0 } of sorted) {
    covered += Math.max(0, ts + dur - Math.max(ts, end));
    end = Math.max(end, ts + dur);
  }
  return covered;
}
