/*
 * Functions that run in the pages themselves. Each is serialized, so it can't refer to anything
 * else in this file.
 */

/** Everything in the page that must stay unchanged. */
export interface Surroundings {
  /** All elements and texts that are not ours. */
  markup: string;
  /** State besides markup: the page's address, its focus, the computed style of a neighbor. */
  state: Record<string, unknown>;
}

declare global {
  interface Window {
    hostPage: {
      /** Errors in the page, by every event that reports one. */
      errors: string[];
      /** Takes a snapshot of all properties of the built-ins. */
      remember: () => void;
      /** The properties that were added, changed or removed since. */
      changedBuiltIns: () => string[];
    };
  }
}

/**
 * Runs before everything else in a page, and saves built-ins before an old library replaces them.
 */
export function watchPage(): void {
  const { getOwnPropertyDescriptor, is } = Object;
  const { ownKeys } = Reflect;
  const errors: string[] = [];
  let before = new Map<object, Map<string | symbol, PropertyDescriptor>>();

  addEventListener("error", ({ message }) => errors.push(`error: ${message}`));
  addEventListener("unhandledrejection", ({ reason }) =>
    errors.push(`rejection: ${String(reason)}`),
  );
  addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) =>
    errors.push(`policy: ${effectiveDirective} ${blockedURI}`),
  );
  // Payloads in a feed would call this, if they ran.
  Object.assign(window, { hit: () => errors.push("text of the feed ran") });

  /** The window, the constructors and namespaces on it, and their prototypes. */
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
      // A property with a getter is not a built-in but state of the page.
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
      errors,
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
            // Numeric keys are the window's frames.
            const isFrame = thing === window && /^\d+$/.test(String(key));
            // zone.js, which replaces `addEventListener`, stores listeners here.
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

/** The page without our elements and without what the test itself added. */
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

/** Cookies and everything else that a page has stored in the browser. */
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

/** One of our elements, as a visitor sees it. */
export interface Sight {
  id: string;
  tag: string;
  text: string;
  isShown: boolean;
  /** Whether it takes space without showing text. */
  isEmptyBox: boolean;
  /** Whether anything in it overflows the window horizontally. */
  isTooWide: boolean;
}

/** Each of our elements, as a visitor sees it. */
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

  // Through the root element, since the page may clobber the document's own method.
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
