import { textIn } from "./json.js";
import type { JsonValue } from "./step.js";

/** What became of the items of a list. */
export interface ItemChanges {
  added: JsonValue[];
  removed: JsonValue[];
  /** Those that were there and still are, changed or not. */
  both: { before: JsonValue; after: JsonValue }[];
}

/** Compares two lists, of which the items are known by the text at a key. */
export function changesOf(before: JsonValue[], after: JsonValue[], key: string): ItemChanges {
  const old = byKey(before, key);
  const now = byKey(after, key);
  return {
    added: [...now].flatMap(([id, item]) => (old.has(id) ? [] : [item])),
    removed: [...old].flatMap(([id, item]) => (now.has(id) ? [] : [item])),
    both: [...now].flatMap(([id, item]) => {
      const earlier = old.get(id);
      return earlier === undefined ? [] : [{ before: earlier, after: item }];
    }),
  };
}

/** Is the order other than it was, whatever came or went? */
export function isReordered([before, after]: [JsonValue[], JsonValue[]], key: string): boolean {
  const [old, now] = [[...byKey(before, key).keys()], [...byKey(after, key).keys()]];
  const stayed = now.filter((id) => old.includes(id));
  return old.filter((id) => now.includes(id)).some((id, index) => id !== stayed[index]);
}

/** Two items may have the same key by mistake: the second and later ones are numbered. */
function byKey(items: JsonValue[], key: string): Map<string, JsonValue> {
  const map = new Map<string, JsonValue>();
  for (const item of items) {
    const id = textIn(item, [key]);
    let unique = id;
    for (let number = 2; map.has(unique); number++) {
      unique = `${id} ${number}`;
    }
    map.set(unique, item);
  }
  return map;
}
