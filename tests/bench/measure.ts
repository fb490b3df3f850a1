import type { Browser, CDPSession } from "@playwright/test";
import { evaluate, type Visit, visit } from "./visit.js";

/** Measurements of one load of a page. */
export interface Load {
  /** Milliseconds from the navigation until every figure was painted. */
  visible: number;
  /** Bytes over the network, headers included. */
  bytes: number;
  requests: number;
  /** Total time by which long tasks exceed 50 ms, until the page had settled. */
  blocking: number;
  /** Cumulative layout shift until then. */
  layoutShift: number;
  /**
   * Bytes retained after garbage collection: by scripts, and by the page for its nodes and their
   * boxes.
   */
  heap: number;
  /** Bytes retained by scripts alone. */
  scriptHeap: number;
  nodes: number;
}

/** Loads a page and measures it. */
export async function measure(browser: Browser, inPage: string, asked: Visit): Promise<Load> {
  return visit(browser, inPage, asked, async ({ session, seen, traffic, nodes }) => ({
    ...traffic,
    visible: seen.visible,
    blocking: seen.longTasks.reduce((sum, task) => sum + task - 50, 0),
    layoutShift: seen.layoutShift,
    nodes,
    ...(await heap(session)),
  }));
}

/** Retained memory after garbage collection, once the benchmark's own objects are released. */
async function heap(session: CDPSession): Promise<Pick<Load, "heap" | "scriptHeap">> {
  await evaluate(session, "delete window.seen, delete window.atTheEnd, delete window.expected");
  await session.send("HeapProfiler.collectGarbage");
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize, embedderHeapUsedSize } = await session.send("Runtime.getHeapUsage");
  return { heap: usedSize + embedderHeapUsedSize, scriptHeap: usedSize };
}
