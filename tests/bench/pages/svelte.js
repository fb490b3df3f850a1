/*
 * Svelte 5 as its page on custom elements shows: a component that the compiler makes into an element.
 */
import { element, richText } from "./elements.js";
import { fill } from "./fill.js";
import "./svelte-tile.svelte";

await fill(({ statement }, percentage) => {
  const made = element("svelte-tile", "tile", ...richText(statement));
  made.setAttribute("percentage", percentage);
  return made;
});
