/*
 * What a good front-end developer writes by hand for this one feed: DOM methods, a ring of SVG, no library, no checks on data.
 */
import { fill } from "./fill.js";
import { ring } from "./ring.js";
import { tile } from "./tile.js";

await fill((indicator, percentage) => tile(indicator, percentage, ring));
