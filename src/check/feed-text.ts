import { findNodeAtLocation, type Node, parseTree } from "jsonc-parser";

/** How many characters of a value a line mentions. */
const maxShown = 40;

/** The words for a place in one language. */
interface PlaceWording {
  /** The name is empty for the whole file. */
  place: (line: number, column: number, name: string) => string;
  /** Which item of a list, from 1. */
  ordinal: (number: number) => string;
}

/** The text of a feed, in which a publisher looks for what is wrong. */
export class FeedText {
  readonly #text: string;
  readonly #data: unknown;
  readonly #tree: Node | undefined;

  constructor(text: string, data: unknown) {
    this.#text = text;
    this.#data = data;
    this.#tree = parseTree(text);
  }

  /**
   * Where a path is: line, character, and the path with ids in the place of numbers. What is missing
   * is where its parent is.
   */
  placeOf(path: string, { place, ordinal }: PlaceWording): string {
    const keys = keysOf(path);
    let node: Node | undefined;
    for (let length = keys.length; !node && length >= 0; length--) {
      node = this.#nodeAt(keys.slice(0, length));
    }
    const before = this.#text.slice(0, node?.offset ?? 0).split("\n");
    const column = (before.at(-1)?.length ?? 0) + 1;
    return place(before.length, column, this.#named(keys, ordinal));
  }

  /** Is there anything at a path? */
  isThere(path: string): boolean {
    return this.#nodeAt(keysOf(path)) !== undefined;
  }

  valueAt(path: string): unknown {
    return keysOf(path).reduce<unknown>(inside, this.#data);
  }

  /** What stands at a path, as it was written, if that isn't too long. */
  shown(path: string): string {
    const node = this.#nodeAt(keysOf(path));
    const text = node ? this.#text.slice(node.offset, node.offset + node.length) : "";
    const line = text.replace(/\s+/g, " ");
    return line.length > maxShown ? `${line.slice(0, maxShown)}…` : line;
  }

  #nodeAt(keys: string[]): Node | undefined {
    let at = this.#data;
    const segments = keys.map((key) => {
      const segment = Array.isArray(at) ? Number(key) : key;
      at = inside(at, key);
      return segment;
    });
    return this.#tree && findNodeAtLocation(this.#tree, segments);
  }

  /** A path as a publisher says it: `surveys[2022-02].figures.training`. */
  #named(keys: string[], ordinal: PlaceWording["ordinal"]): string {
    let at = this.#data;
    let name = "";
    for (const key of keys) {
      const isList = Array.isArray(at);
      at = inside(at, key);
      const { id } = Object(at) as { id?: unknown };
      const text = typeof id === "string" ? id : ordinal(Number(key) + 1);
      name += isList ? `[${text}]` : `${name && "."}${key}`;
    }
    return name;
  }
}

function keysOf(path: string): string[] {
  return path ? path.split(".") : [];
}

function inside(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined;
}
