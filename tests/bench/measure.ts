import type { Browser, CDPSession } from "@playwright/test";
import { evaluate, type Visit, visit } from "./visit.js";

/** What is measured of one load of a page. */
export interface Load {
  /** Milliseconds from the navigation until every figure was painted. */
  visible: number;
  /** As they came over the network, with headers. */
  bytes: number;
  requests: number;
  /** Milliseconds that long tasks took above 50 each, until the page had settled. */
  blocking: number;
  /** How much moved until then. */
  layoutShift: number;
  /** Bytes that are held after a collection of garbage: by scripts, and by the page for its nodes and their boxes. */
  heap: number;
  /** Those by scripts alone. */
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

/** What is held once everything that can go has gone, the bench's own things first. */
async function heap(session: CDPSession): Promise<Pick<Load, "heap" | "scriptHeap">> {
  await evaluate(session, "delete window.seen, delete window.atTheEnd, delete window.expected");
  await session.send("HeapProfiler.collectGarbage");
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize, embedderHeapUsedSize } = await session.send("Runtime.getHeapUsage");
  return { heap: usedSize + embedderHeapUsedSize, scriptHeap: usedSize };
}
