/*
 * Changes to Lit in our scripts, only where Lit offers no other way. Each rule matches public
 * names, fails the build when a new version of Lit no longer has them, and has a test that fails
 * without it: see tests/guards.json.
 */
import { resolve } from "node:path";
import type { Plugin } from "vite";

interface Rule {
  why: string;
  /** Every one of these modules must contain the text. */
  modules: string[];
  written: RegExp;
  becomes: string;
  /** A function of ours that the new text calls. */
  imports?: { name: string; from: string };
}

const reactiveElement = "@lit/reactive-element/reactive-element.js";
const litHtml = "lit-html/lit-html.js";
const litElement = "lit-element/lit-element.js";

const rules: Rule[] = [
  {
    why: "A page that asks for Trusted Types allows a policy by its name, or refuses it.",
    modules: [litHtml],
    written: /(\w+)\.createPolicy\("lit-html",\{createHTML:(\w+)=>\2\}\)/,
    becomes: "createPolicy($1)",
    imports: { name: "createPolicy", from: "src/elements/trusted-types-policy.ts" },
  },
  {
    why: "Hooks on the window are for every copy of Lit: those of another one would change ours.",
    modules: [litHtml, reactiveElement, litElement],
    written: /\w+\.\w+(?:Polyfill|Hydrate)Support\b/g,
    becomes: "undefined",
  },
  {
    why: "The versions on the window are of every copy of Lit: adding ours changes the page.",
    modules: [litHtml, reactiveElement, litElement],
    written: /\w+\.\w+Versions\?\?=\[\]/,
    becomes: "[]",
  },
  {
    why: "Metadata of decorators is shared by way of Symbol and window, which we leave alone.",
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
    why: "Nodes are made in the page's own document, where custom elements are upgraded at once.",
    modules: [litHtml],
    written: /\(\w+\?\.creationScope\?\?\w+\)\.importNode\(/,
    becomes: "Document.prototype.importNode.call(document,",
  },
];

/** Applies the rules to Lit's modules. */
export const litBehavior: Plugin = {
  name: "lit-behavior",
  transform: {
    filter: { id: /\/node_modules\/(lit-html|lit-element|@lit\/reactive-element)\/.*\.js(\?|$)/ },
    handler(code, id) {
      const [path = ""] = id.split("?");
      if (path.includes("/development/")) {
        this.error(`${path} is not what ships: see litForProduction in scripts/vite-plugins.ts`);
      }
      const applied = rules.filter(({ modules }) =>
        modules.some((module) => path.endsWith(`/node_modules/${module}`)),
      );
      return {
        code: applied.reduce((text, { why, written, becomes, imports }) => {
          if (text.search(written) < 0) {
            this.error(`${path} no longer has ${String(written)}. ${why}`);
          }
          const next = text.replace(written, becomes);
          const from = imports && JSON.stringify(resolve(imports.from));
          return imports ? `import { ${imports.name} } from ${String(from)};${next}` : next;
        }, code),
        map: null,
      };
    },
  },
};
