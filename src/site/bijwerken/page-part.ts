import type {} from "./part-contents.js";
import { scriptAddress } from "./trusted-types-policy.js";

type PartEvent = "bijwerken-spreadsheets" | "bijwerken-rich-text";

/**
 * A part of the page that is a classic script of its own beside it: browsers load no module from a
 * disk, and this page has to work from one.
 */
class PagePart<Name extends PartEvent> {
  readonly #file: string;
  readonly #event: Name;
  #loading: Promise<boolean> | undefined;
  #arrived: (() => void)[] = [];
  /** What the part offers; undefined until it has arrived. */
  content: HTMLElementEventMap[Name]["detail"] | undefined;

  constructor(file: string, event: Name) {
    this.#file = file;
    this.#event = event;
  }

  /** Loads the part, if it isn't there yet and isn't being loaded. Did it arrive? */
  load(): Promise<boolean> {
    if (this.content !== undefined) {
      return Promise.resolve(true);
    }
    this.#loading ??= this.#request().finally(() => {
      this.#loading = undefined;
    });
    return this.#loading;
  }

  /** Calls back once the part has arrived, however often loading failed before. */
  whenThere(arrived: () => void): void {
    if (this.content === undefined) {
      this.#arrived.push(arrived);
    } else {
      arrived();
    }
  }

  /** Takes what the part offers. */
  receive(content: HTMLElementEventMap[Name]["detail"]): void {
    this.content = content;
    const waiting = this.#arrived;
    this.#arrived = [];
    for (const arrived of waiting) {
      arrived();
    }
  }

  #request(): Promise<boolean> {
    const script = document.createElement("script");
    return new Promise<boolean>((resolve) => {
      script.addEventListener(this.#event, (event) => this.receive(offeredIn(event)));
      // A script that offers nothing is another file, such as a page that says that there is none.
      const end = () => {
        script.remove();
        resolve(this.content !== undefined);
      };
      script.addEventListener("load", end);
      script.addEventListener("error", end);
      script.src = scriptAddress(this.#file);
      document.head.append(script);
    });
  }
}

function offeredIn<Name extends PartEvent>(
  event: HTMLElementEventMap[Name],
): HTMLElementEventMap[Name]["detail"] {
  return event.detail;
}

/** Reads and writes spreadsheets. */
export const spreadsheets = new PagePart("spreadsheets.js", "bijwerken-spreadsheets");

/** The editor for rich text. */
export const richText = new PagePart("rich-text.js", "bijwerken-rich-text");

/** Loads what isn't there yet. Is all of it there now? */
export async function loadParts(): Promise<boolean> {
  const arrived = await Promise.all([richText.load(), spreadsheets.load()]);
  return arrived.every(Boolean);
}
