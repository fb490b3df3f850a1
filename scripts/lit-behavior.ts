/*
 * Where our scripts run another Lit than the published one: only behavior that Lit gives no other
 * way to change. Each rule matches public names, fails the build when a new version of Lit no
 * longer holds them, and has a test that fails without it (tests/guards.json names each).
 */
import { resolve } from "node:path";
import type { Plugin } from "vite";

interface Rule {
  why: string;
  /** Every one of these modules must hold the text. */
  modules: string[];
  written: RegExp;
  becomes: string;
  /** A module that the new text calls, and what it takes from it. */
  imports?: { name: string; from: string };
}

const litHtml = "lit-html/lit-html.js";
const litElement = "lit-element/lit-element.js";
const reactiveElement = "@lit/reactive-element/reactive-element.js";

const rules: Rule[] = [
  {
    why: "A page that asks for Trusted Types allows a policy by its name, or refuses it.",
    modules: [litHtml],
    written: /(\w+)\.createPolicy\("lit-html",\{createHTML:(\w+)=>\2\}\)/,
    becomes: "createPolicy($1)",
    imports: { name: "createPolicy", from: "src/elements/trusted-types-policy.ts" },
  },
  {
    why: "Hooks on the window are for all copies of Lit: those of another copy would change ours.",
    modules: [litHtml, reactiveElement, litElement],
    written: /\w+\.\w+(?:Polyfill|Hydrate)Support\b/g,
    becomes: "undefined",
  },
  {
    why: "The list of versions on the window is shared: Lit warns of several where we add ours.",
    modules: [litHtml, reactiveElement, litElement],
    written: /\w+\.\w+Versions\?\?=\[\]/,
    becomes: "[]",
  },
  {
    why: "Metadata of decorators, on `Symbol` and on the window, is shared with other copies too.",
    modules: [reactiveElement],
    written: /Symbol\.metadata\?\?=.*?,\w+\.litPropertyMetadata\?\?=/,
    becomes: "const litPropertyMetadata=",
  },
  {
    why: "DOM clobbering: a form called createElement hides that method. A clone has no forms.",
    modules: [litHtml],
    written: /(?<==)document(?=,)/,
    becomes: "Node.prototype.cloneNode.call(document)",
  },
  {
    why: "But nodes must be made in the page's document, so that custom elements are upgraded.",
    modules: [litHtml],
    written: /\(\w+\?\.creationScope\?\?\w+\)\.importNode\(/,
    becomes: "Document.prototype.importNode.call(document,",
  },
];

export const litBehavior: Plugin = {
  name: "lit-behavior",
  transform: {
    filter: { id: /\/node_modules\/(lit-html|lit-element|@lit\/reactive-element)\/[\w-]+\.js(\?|$)/ },
    handler(code, id) {
      const path = id.replaceAll("\\", "/").replace(/\?.*/, "");
      const applied = rules.filter(({ modules }) =>
        modules.some((module) => path.endsWith(`/node_modules/${module}`)),
      );
      if (applied.length === 0) {
        return null;
      }
      const changed = applied.reduce((text, { why, written, becomes, imports }) => {
        const next = text.replace(written, becomes);
        if (next === text) {
          this.error(`${id} no longer holds ${String(written)}. ${why} See scripts/lit-behavior.ts`);
        }
        return imports
          ? `import { ${imports.name} } from ${JSON.stringify(resolve(imports.from))};${next}`
          : next;
      }, code);
      return { code: changed, map: null };
    },
  },
};
