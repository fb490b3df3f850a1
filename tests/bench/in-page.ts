/*
 * Runs in each page before any script of its own, and watches from outside: no page knows of it. What it looks for stands before
 * it in the same script.
 */
import { holdsAll, showsAll, shownText } from "./find-figures.js";

/** What a page shows of itself while it loads. */
export interface Seen {
  /** When every figure was painted, in milliseconds since the navigation began. */
  visible: number;
  /** What the search itself took of all the script time. */
  searching: number;
  /** How long each long task was. */
  longTasks: number[];
  /** How much moved after it was painted. */
  layoutShift: number;
  /** When watching ended, in milliseconds since the navigation began. */
  until: number;
}

declare global {
  interface Window {
    /** Sentences without white space, and for how many milliseconds to go on once they are visible and the page has loaded. */
    expected?: { sentences: string[]; settling: number };
    /** Once everything is visible and that time has gone by. */
    seen?: Promise<Seen>;
    /** Whether everything is still visible, and how much there is in the page. */
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

  // A fallback is visible long before the script comes that replaces it, and the browser waits with this event for scripts.
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
 * Looks at each frame that is drawn. Before the paint only for text, which asks nothing of the layout; after it for boxes, which are
 * there then. So the search moves no work of the page, and its own time is taken off.
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

/** A task of its own, which comes when the frame that is being made has been painted. */
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

/** Everything that is in the page, with what is in shadow roots and frames, shown or not. */
function countNodes(node: Node): number {
  // What is in a frame has classes of its own, so `instanceof` doesn't tell.
  const { shadowRoot, contentDocument } = node as Partial<Element & HTMLIFrameElement>;
  const within: Node[] = [
    ...node.childNodes,
    ...(shadowRoot ? [shadowRoot] : []),
    ...(contentDocument ? [contentDocument] : []),
  ];
  return within.reduce((count, child) => count + countNodes(child), 1);
}
