/*
 * Entry `basisniveau-widgets/schema`: the feed's schema in zod, for who checks feeds. It is apart from
 * the elements, which check feeds without zod.
 */
export { feedSchema } from "./feed/schema.js";
export type { Feed } from "./feed/schema.js";
