import type { HTMLAttributes } from "svelte/elements";
import type { Attributes, Elements, Listeners, Properties } from "./attributes.js";

/** Our tags in components of Svelte 5, and with `on:` in those of Svelte 4. */
type SvelteElements = {
  [Tag in keyof Elements]: HTMLAttributes<Elements[Tag]> &
    Attributes<Elements[Tag]> &
    Properties<Elements[Tag]> &
    Listeners<Elements[Tag], "on"> &
    Listeners<Elements[Tag], "on:">;
};

declare module "svelte/elements" {
  interface SvelteHTMLElements extends SvelteElements {}
}
