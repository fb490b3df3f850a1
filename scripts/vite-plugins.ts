/*
 * What makes modules of our sources and of Lit, the same for bundles, element tests, Storybook and
 * the development server: what is tested is what ships.
 */
import { minifyTemplateLiterals } from "rollup-plugin-minify-template-literals";
import { createFilter, defaultClientConditions, type Plugin, type PluginOption } from "vite";
import { litBehavior } from "./lit-behavior.js";

/** White space in templates is for who reads the source. Saves 900 bytes with brotli. */
const minifyTemplates = minifyTemplateLiterals({
  // A file with `unsafeCSS` in it is left as it is, with a warning. This one has no templates.
  filter: createFilter("src/**/*.ts", "src/theming/roles.ts"),
  failOnError: true,
});

/** Lit's own files as they ship, each a module that the rules of litBehavior can reach. */
const litForProduction: Plugin = {
  name: "lit-for-production",
  config: () => ({
    resolve: {
      conditions: defaultClientConditions.filter((condition) => !condition.includes("development")),
    },
    optimizeDeps: { exclude: ["lit", "lit-element", "lit-html", "@lit/reactive-element"] },
  }),
};

export const sharedPlugins: PluginOption[] = [minifyTemplates, litForProduction, litBehavior];
