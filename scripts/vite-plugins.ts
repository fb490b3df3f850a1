/*
 * The Vite plugins for our sources and for Lit, the same for bundles, element tests, Storybook and
 * the development server: what is tested is what ships.
 */
import { minifyTemplateLiterals } from "rollup-plugin-minify-template-literals";
import { createFilter, defaultClientConditions, type Plugin, type PluginOption } from "vite";
import { litBehavior } from "./lit-behavior.js";
import { literalStyles } from "./literal-styles.js";

/** White space in templates is for readers of the source. Saves 900 bytes with brotli. */
const minifyTemplates = minifyTemplateLiterals({
  // The plugin skips a file with `unsafeCSS`, with a warning. This one has no templates.
  filter: createFilter("src/**/*.ts", "src/theming/roles.ts"),
  failOnError: true,
});

/** Lit's production build, as separate modules to which litBehavior can apply its rules. */
const litForProduction: Plugin = {
  name: "lit-for-production",
  config: () => ({
    resolve: {
      conditions: defaultClientConditions.filter((condition) => !condition.includes("development")),
    },
    optimizeDeps: { exclude: ["lit", "lit-element", "lit-html", "@lit/reactive-element"] },
  }),
};

/** The plugins of every build and every test. */
export const sharedPlugins: PluginOption[] = [
  literalStyles,
  minifyTemplates,
  litForProduction,
  litBehavior,
];
