/*
 * What runs in the pages themselves. Each function is sent as its text, so it stands alone: it sees nothing of this file.
 */

/** Everything of the page that must be as it was. */
export interface Surroundings {
  /** Every element and text that is not ours. */
  markup: string;
  /** What is not markup: where the page is, what has the focus, how the neighbour looks. */
  state: Record<string, unknown>;
}

declare global {
  interface Window {
    hostPage: {
      /** What went wrong in the page, in any way that a page can hear of. */
      faults: string[];
      /** Remembers every property of what the browser brings. */
      remember: () => void;
      /** The properties that were added, changed or taken away since. */
      changedBuiltIns: () => string[];
    };
  }
}

/** Runs before everything else in a page, and takes what it needs before an old library replaces it. */
export function watchPage(): void {
  const { getOwnPropertyDescriptor, is } = Object;
  const { ownKeys } = Reflect;
  const faults: string[] = [];
  let before = new Map<object, Map<string | symbol, PropertyDescriptor>>();

  addEventListener("error", ({ message }) => faults.push(`error: ${message}`));
  addEventListener("unhandledrejection", ({ reason }) =>
    faults.push(`rejection: ${String(reason)}`),
  );
  addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) =>
    faults.push(`policy: ${effectiveDirective} ${blockedURI}`),
  );
  // What text from a feed would call, if it ran.
  Object.assign(window, { hit: () => faults.push("text of the feed ran") });

  /** The window, what hangs on it, and the prototypes of that. */
  function builtIns(): Map<object, string> {
    const found = new Map<object, string>([[window, "window"]]);
    const add = (thing: unknown, name: string) => {
      if ((typeof thing === "object" && thing !== null) || typeof thing === "function") {
        if (!found.has(thing)) {
          found.set(thing, name);
        }
      }
    };
    for (const key of ownKeys(window)) {
      const descriptor = getOwnPropertyDescriptor(window, key);
      // Whatever has a getter is not a built-in but a state of the page.
      if (typeof key === "string" && descriptor && "value" in descriptor && /^[A-Z]/.test(key)) {
        const value: unknown = descriptor.value;
        add(value, key);
        if (typeof value === "function") {
          add((value as { prototype?: unknown }).prototype, `${key}.prototype`);
        }
      }
    }
    add(document, "document");
    add(console, "console");
    add(customElements, "customElements");
    return found;
  }

  function descriptors(thing: object): Map<string | symbol, PropertyDescriptor> {
    const all = new Map<string | symbol, PropertyDescriptor>();
    for (const key of ownKeys(thing)) {
      const descriptor = getOwnPropertyDescriptor(thing, key);
      if (descriptor) {
        all.set(key, descriptor);
      }
    }
    return all;
  }

  function isSame(one: PropertyDescriptor, other: PropertyDescriptor): boolean {
    return is(one.value, other.value) && one.get === other.get && one.set === other.set;
  }

  Object.defineProperty(window, "hostPage", {
    value: {
      faults,
      remember: () => {
        before = new Map();
        for (const thing of builtIns().keys()) {
          before.set(thing, descriptors(thing));
        }
      },
      changedBuiltIns: () => {
        const changed: string[] = [];
        for (const [thing, name] of builtIns()) {
          const old = before.get(thing);
          const now = descriptors(thing);
          if (!old) {
            changed.push(`${name} is new`);
            continue;
          }
          for (const key of new Set([...old.keys(), ...now.keys()])) {
            const was = old.get(key);
            const became = now.get(key);
            // Numbers are the window's frames.
            const isFrame = thing === window && /^\d+$/.test(String(key));
            // Where zone.js, which replaces `addEventListener`, remembers whose listeners there are.
            const isZones = String(key).startsWith("__zone_symbol__");
            if (!isFrame && !isZones && (!was || !became || !isSame(was, became))) {
              changed.push(`${name}.${String(key)}`);
            }
          }
        }
        return changed;
      },
    } satisfies Window["hostPage"],
  });
}

/** The page without our elements, by their tags, and without what the test itself put in. */
export function surroundings(tags: string): Surroundings {
  const copy = document.documentElement.cloneNode(true) as Element;
  for (const element of copy.querySelectorAll(`[is-test], ${tags}`)) {
    element.remove();
  }
  const neighbor = document.documentElement.querySelector("#neighbour");
  const style = neighbor && getComputedStyle(neighbor);
  const { x, y, width, height } = neighbor?.getBoundingClientRect() ?? new DOMRect();
  return {
    markup: copy.outerHTML,
    state: {
      address: location.href,
      history: history.length,
      scroll: [scrollX, scrollY],
      focus: document.activeElement?.localName,
      styleSheets: document.adoptedStyleSheets.length + document.styleSheets.length,
      neighbor: [x, y, width, height, style?.color, style?.font, style?.direction],
    },
  };
}

/** Cookies and whatever else a page can keep in a browser. */
export async function kept(): Promise<string[]> {
  const found = [
    ...(document.cookie ? [`cookie ${document.cookie}`] : []),
    ...Object.keys(localStorage).map((key) => `localStorage ${key}`),
    ...Object.keys(sessionStorage).map((key) => `sessionStorage ${key}`),
  ];
  const databases = await indexedDB.databases();
  const stores = "caches" in window ? await caches.keys() : [];
  const workers =
    "serviceWorker" in navigator ? await navigator.serviceWorker.getRegistrations() : [];
  return [
    ...found,
    ...databases.map(({ name }) => `database ${String(name)}`),
    ...stores.map((name) => `cache ${name}`),
    ...workers.map(({ scope }) => `worker ${scope}`),
  ];
}

/** What a visitor sees of one of our elements. */
export interface Sight {
  id: string;
  tag: string;
  text: string;
  isShown: boolean;
  /** Does it take room without saying anything? */
  isEmptyBox: boolean;
  /** Does anything in it stick out of the window sideways? */
  isTooWide: boolean;
}

/** What a visitor sees of each of our elements, by their tags. */
export function sights(tags: string): Sight[] {
  function textOf(node: Node): string {
    if (node.nodeType === Node.TEXT_NODE) {
      return node.textContent ?? "";
    }
    if (!(node instanceof Element) || node.getAttribute("aria-hidden") === "true") {
      return "";
    }
    const { display, clipPath, visibility } = getComputedStyle(node);
    if (display === "none" || clipPath === "inset(50%)" || visibility === "hidden") {
      return "";
    }
    const children =
      node instanceof HTMLSlotElement
        ? node.assignedNodes()
        : [...(node.shadowRoot ?? node).childNodes];
    const inner = children.map(textOf).join("");
    return display === "inline" || display === "contents" ? inner : ` ${inner} `;
  }

  // By what all documents share: the page may hold a form of that name.
  return [...document.documentElement.querySelectorAll(tags)].map((element) => {
    const text = textOf(element).replace(/\s+/g, " ").trim();
    const { width, height } = element.getBoundingClientRect();
    const boxes = [element, ...(element.shadowRoot?.querySelectorAll("*") ?? [])]
      .filter((inside) => getComputedStyle(inside).clipPath !== "inset(50%)")
      .map((inside) => inside.getBoundingClientRect());
    return {
      id: element.id,
      tag: element.localName,
      text,
      isShown: element.getClientRects().length > 0,
      isEmptyBox: text === "" && width * height > 0,
      isTooWide: boxes.some(({ left, right }) => left < -1 || right > innerWidth + 1),
    };
  });
}
