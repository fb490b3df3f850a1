import type { Feed } from "../feed/schema.js";
import type { Choice } from "../snippets/routes.js";
import { heightIn } from "./element-height.js";

/** Size of the text on the page of a tile, in pixels, and the space around its element. */
const size = 16;
const edge = 8;

/** A column of 320 pixels is the narrowest, and so the highest: in a wide one room is left. */
const column = { width: (320 - 2 * edge) / size, lineHeight: 1.5 };

/** Height of a frame, in pixels, that fits what was chosen, where no script can ask the page within. */
export function frameHeight(choice: Pick<Choice, "what" | "chart" | "survey">, feed: Feed): number {
  const height = heightIn(column, choice, feed);
  // A little more, since some fonts need higher lines than they should.
  return height === 0 ? 0 : Math.ceil(size * height + 3 * edge);
}
