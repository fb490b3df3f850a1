import type { Feed } from "../feed/schema.js";
import { elementHeight, type ShownSubject } from "./element-height.js";
import { lineHeight } from "./measures.js";

/** On a tile page: size of the text, and space around the element, in pixels. */
const fontSize = 16;
const padding = 8;

/** A frame of 320 pixels is the narrowest, and so the highest: a wide one is left partly empty. */
const column = { width: (320 - 2 * padding) / fontSize, lineHeight };

/**
 * Height of an iframe, in pixels, that fits what it shows, where no script can ask the page within.
 */
export function frameHeight(shown: ShownSubject, feed: Feed): number {
  const height = elementHeight(shown, column, feed);
  // One padding more than there is, since some fonts need higher lines than they should.
  return height === 0 ? 0 : Math.ceil(fontSize * height + 3 * padding);
}
