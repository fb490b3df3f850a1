/*
 * Runs in each page before its own scripts and observes it, without the page's cooperation. The
 * sentences to look for are prepended to this script.
 */
import { holdsAll, showsAll, shownText } from "./find-figures.js";

/** What was measured in a page while it loaded. */
export interface Seen {
  /** When every figure was painted, in milliseconds since the navigation began. */
  visible: number;
  /** The part of the script time that the search itself took. */
  searching: number;
  /** Duration of each long task. */
  longTasks: number[];
  /** Cumulative layout shift. */
  layoutShift: number;
  /** When observation ended, in milliseconds since the navigation began. */
  until: number;
}

declare global {
  interface Window {
    /**
     * Sentences without white space, and for how long to continue once they are visible and the
     * page has loaded, in milliseconds.
     */
    expected?: { sentences: string[]; settling: number };
    /** Resolves once everything is visible and that time has passed. */
    seen?: Promise<Seen>;
    /** Whether everything is still visible, and the number of nodes in the page. */
    atTheEnd?: () => { showsAll: boolean; nodes: number };
  }
}

if (window.expected) {
  const { sentences, settling } = window.expected;
  const longTasks: number[] = [];
  let layoutShift = 0;
  new PerformanceObserver((list) => {
    longTasks.push(...list.getEntries().map(({ duration }) => duration));
  }).observe({ type: "longtask", buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as LayoutShift[]) {
      layoutShift += entry.hadRecentInput ? 0 : entry.value;
    }
  }).observe({ type: "layout-shift", buffered: true });

  // A fallback is visible long before the script that replaces it has loaded; the load event waits
  // for scripts.
  const loaded = new Promise((resolve) => addEventListener("load", resolve));
  window.seen = Promise.all([allVisible(sentences), loaded]).then(async ([found]) => {
    await new Promise((resolve) => setTimeout(resolve, settling));
    return { ...found, longTasks, layoutShift, until: performance.now() };
  });
  window.atTheEnd = () => ({
    showsAll: showsAll(shownText(document), sentences),
    nodes: countNodes(document),
  });
}

interface LayoutShift extends PerformanceEntry {
  value: number;
  hadRecentInput: boolean;
}

/**
 * Checks each rendered frame. Before the paint it searches only for text, which forces no layout;
 * after the paint for boxes, which are up to date then. So the search shifts no work of the page,
 * and its own time is subtracted.
 */
async function allVisible(sentences: string[]): Promise<Pick<Seen, "visible" | "searching">> {
  let searching = 0;
  const timed = <Result>(search: () => Result): [Result, number] => {
    const begin = performance.now();
    const result = search();
    const took = performance.now() - begin;
    searching += took;
    return [result, took];
  };
  for (;;) {
    await new Promise(requestAnimationFrame);
    const [shown, took] = timed(() => {
      const text = shownText(document);
      return holdsAll(text, sentences) ? text : undefined;
    });
    if (shown) {
      await afterPaint();
      const visible = performance.now() - took;
      const [isVisible] = timed(() => showsAll(shown, sentences));
      if (isVisible) {
        return { visible, searching };
      }
    }
  }
}

/** Resolves in a task of its own, after the current frame has been painted. */
function afterPaint(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}

/** Number of nodes in the page, including those in shadow roots and frames, shown or not. */
function countNodes(node: Node): number {
  // Nodes in a frame have another realm's classes, so `instanceof` doesn't work.
  const { shadowRoot, contentDocument } = node as Partial<Element & HTMLIFrameElement>;
  const within: Node[] = [
    ...node.childNodes,
    ...(shadowRoot ? [shadowRoot] : []),
    ...(contentDocument ? [contentDocument] : []),
  ];
  return within.reduce((count, child) => count + countNodes(child), 1);
}
