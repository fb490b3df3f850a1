import type { Feed } from "../feed/schema.js";
import { elementHeight, type ShownSubject } from "./element-height.js";
import { lineHeight } from "./measures.js";

/** Font size of a tile page, and the padding around its element, in pixels. */
const fontSize = 16;
const padding = 8;

/** The narrowest frame, 320 pixels, is the highest: a wider one stays partly empty. */
const column = { width: (320 - 2 * padding) / fontSize, lineHeight };

/**
 * Height of an iframe in pixels that fits its content, for pages without the script that asks the
 * tile page for its height.
 */
export function frameHeight(shown: ShownSubject, feed: Feed): number {
  const height = elementHeight(shown, column, feed, new Date());
  // One padding extra, since some fonts need a greater line height than the one that is set.
  return height === 0 ? 0 : Math.ceil(fontSize * height + 3 * padding);
}
