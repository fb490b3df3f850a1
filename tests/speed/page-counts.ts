/*
 * Counts in the page itself. `countInPage` runs in it before any script of its own.
 */

/** The browser APIs whose calls are counted. */
export type Call =
  | "define"
  | "fetch"
  | "timer"
  | "frame"
  | "other task"
  | "JSON.parse"
  | "Intl"
  | "search"
  | "getImageData";

declare global {
  interface Window {
    counts?: {
      /** Every counted call, in the order in which they were made. */
      calls: Call[];
      /**
       * The history of each shadow root: parts and tags of the elements that were added, with their
       * descendants.
       */
      shown: string[][];
      /** Resolves once all work that was deferred to the next frames is done. */
      settled: () => Promise<void>;
      nodes: (within: Node) => number;
    };
  }
}

export function countInPage(): void {
  const calls: Call[] = [];
  const shown: string[][] = [];
  const frame = window.requestAnimationFrame.bind(window);
  const timer = window.setTimeout.bind(window);

  letNoTimePass();
  count("define", CustomElementRegistry.prototype, "define");
  count("fetch", window, "fetch");
  count("timer", window, "setTimeout", "setInterval");
  count("frame", window, "requestAnimationFrame");
  count("other task", window, "requestIdleCallback");
  count("other task", MessagePort.prototype, "postMessage");
  count("other task", Scheduler.prototype, "postTask", "yield");
  count("JSON.parse", JSON, "parse");
  count("Intl", Intl, ...Object.getOwnPropertyNames(Intl));
  count("Intl", Number.prototype, "toLocaleString");
  count("Intl", Date.prototype, "toLocaleString", "toLocaleDateString", "toLocaleTimeString");
  count("search", Document.prototype, "querySelector", "querySelectorAll", "evaluate");
  count("search", Document.prototype, "getElementsByTagName", "getElementsByClassName");
  count("getImageData", CanvasRenderingContext2D.prototype, "getImageData");
  watchShadowRoots();

  window.counts = {
    calls,
    shown,
    settled: async () => {
      for (let round = 0; round < 4; round++) {
        await new Promise((resolve) => frame(resolve));
        await new Promise((resolve) => timer(resolve));
      }
    },
    nodes,
  };

  function count(call: Call, owner: object, ...names: string[]): void {
    for (const name of names) {
      replace(owner, name, (original) => {
        return new Proxy(original, {
          apply(target, self, given) {
            calls.push(call);
            return Reflect.apply(target, self, given);
          },
          construct(target, given, made) {
            calls.push(call);
            return Reflect.construct(target, given, made) as object;
          },
        });
      });
    }
  }

  /**
   * Disables timers with a delay: on a slow machine they would fire, such as the one that announces
   * that the feed is late, but on a fast one they wouldn't.
   */
  function letNoTimePass(): void {
    replace(window, "setTimeout", (original) => {
      return new Proxy(original, {
        apply(target, self, given: [unknown, number?]) {
          return given[1] ? undefined : Reflect.apply(target, self, given);
        },
      });
    });
  }

  function watchShadowRoots(): void {
    replace(Element.prototype, "attachShadow", (original) => {
      return new Proxy(original, {
        apply(target, self, given) {
          const root = Reflect.apply(target, self, given) as ShadowRoot;
          const list: string[] = [];
          shown.push(list);
          new MutationObserver((records) => {
            for (const node of records.flatMap(({ addedNodes }) => [...addedNodes])) {
              if (node instanceof Element) {
                list.push(node.getAttribute("part") ?? node.localName);
              }
            }
          }).observe(root, { childList: true, subtree: true });
          return root;
        },
      });
    });
  }

  type Callable = (...given: unknown[]) => unknown;

  function replace(owner: object, name: string, change: (original: Callable) => Callable): void {
    const original = Reflect.get(owner, name) as Callable;
    Reflect.defineProperty(owner, name, {
      value: change(original),
      configurable: true,
      writable: true,
    });
  }

  /** Number of elements, texts and comments in a node, shadow roots included. */
  function nodes(within: Node): number {
    const roots = within instanceof Element && within.shadowRoot ? [within.shadowRoot] : [];
    return [...within.childNodes, ...roots].reduce((sum, child) => sum + nodes(child), 1);
  }
}
