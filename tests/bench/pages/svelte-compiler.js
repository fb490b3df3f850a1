/*
 * Compiles the component of the page with Svelte, which is installed for the benchmark alone.
 */
import { compile } from "svelte/compiler";
import { shadowStyle } from "./shadow-style.js";

/** A plugin of Vite that compiles components into custom elements, for production. */
export const svelte = {
  name: "svelte",
  transform: {
    filter: { id: /\.svelte$/ },
    handler(code, filename) {
      const component = `${code}<style>${shadowStyle}</style>\n`;
      const { js } = compile(component, { filename, customElement: true, css: "injected" });
      return js;
    },
  },
};
