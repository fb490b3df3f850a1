/*
 * Entry `basisniveau-widgets/server`: renders figures where there is no browser, in Node or another
 * runtime, for sites that are made of HTML.
 */
export { type ReadFeed, readFeed, type Unreadable } from "../feed/read.js";
export type { Feed } from "../feed/schema.js";
export { type RenderChoice, renderFeed } from "./render-feed.js";
