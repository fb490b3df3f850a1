import { readdirSync } from "node:fs";
import eslint from "@eslint/js";
import { configs as lit } from "eslint-plugin-lit";
import * as regexp from "eslint-plugin-regexp";
import litA11y from "eslint-plugin-lit-a11y";
import { configs as wc } from "eslint-plugin-wc";
import { defineConfig } from "eslint/config";
import tseslint from "typescript-eslint";

/** The folders of src, so that a new one is closed to these until it is opened. */
const rooms = readdirSync("src", { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** Imports go one way: data → feed → elements → templates → charts. */
function arrows({ room, to, lit }) {
  const forbidden = to ? rooms.filter((name) => name !== room && !to.includes(name)) : [];
  const patterns = [
    { regex: "/basisniveau\\.js$", message: "It registers the elements: nothing imports it." },
    ...(to
      ? [{ regex: `^\\.\\./(.*/)?(${forbidden.join("|")})/`, message: "Arrows point one way." }]
      : []),
    ...(lit ? [{ regex: "^(@?lit(-|/|$)|node:)", message: lit }] : []),
  ];
  return { "no-restricted-imports": ["error", { patterns }] };
}

export default defineConfig(
  {
    ignores: [
      "dist",
      "npm",
      "storybook-static",
      "coverage",
      "tests/accessibility/__snapshots__",
      "tests/package/frameworks",
      // Apps, in the languages of their frameworks.
      "tests/frameworks/apps",
      "custom-elements.json",
    ],
  },
  eslint.configs.recommended,
  {
    files: ["**/*.ts"],
    extends: [
      tseslint.configs.strictTypeChecked,
      tseslint.configs.stylisticTypeChecked,
      lit["flat/recommended"],
      wc["flat/best-practice"],
    ],
    plugins: { "lit-a11y": litA11y },
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      ...litA11y.configs.recommended.rules,
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
      "@typescript-eslint/no-confusing-void-expression": [
        "error",
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      // An attribute that is there but empty asks for nothing, like one that is not there.
      "@typescript-eslint/prefer-nullish-coalescing": [
        "error",
        { ignorePrimitives: { string: true } },
      ],
      // Lists lose their role in Safari when their bullets are taken away.
      "lit-a11y/no-redundant-role": "off",
    },
  },
  { files: ["src/**"], rules: arrows({}) },
  {
    // Expressions that take more than linear time on a long text would freeze a page.
    files: ["src/**"],
    plugins: { regexp },
    rules: {
      "regexp/no-super-linear-backtracking": ["error", { report: "potential" }],
      "regexp/no-super-linear-move": ["error", { report: "potential", ignorePartial: false }],
    },
  },
  {
    files: ["src/**"],
    // The first looks at prototypes on purpose, and what runs in Node has no host page.
    ignores: ["src/elements/needed-features.ts", "src/publish/**", "src/server/**"],
    rules: {
      "no-restricted-syntax": [
        "error",
        {
          selector: "BinaryExpression[operator=in]",
          message: "It finds inherited properties too: use has() of src/feed/has.ts.",
        },
      ],
    },
  },
  ...[
    { room: "feed", to: [], lit: "The feed knows JSON and HTTP, not Lit." },
    { room: "text", to: ["feed"], lit: "Words are data: templates put them together." },
    { room: "charts", to: [] },
    { room: "templates", to: ["feed", "text", "charts", "theming", "layout"] },
    { room: "layout", to: ["feed", "text", "charts", "theming", "snippets"] },
    {
      room: "import",
      to: ["feed"],
      lit: "The import runs in the browser and in Node, without Lit.",
    },
    { room: "check", to: ["feed", "import"], lit: "The check runs in the browser and in Node." },
    { room: "snippets", to: ["feed", "text", "charts", "layout"], lit: "Snippets are text." },
  ].map(({ room, ...rule }) => ({ files: [`src/${room}/**`], rules: arrows({ room, ...rule }) })),
  {
    files: ["src/frameworks/*.d.ts"],
    rules: {
      // The frameworks are not installed here: tests/package compiles these files with them.
      "@typescript-eslint/no-redundant-type-constituents": "off",
      "@typescript-eslint/no-empty-object-type": [
        "error",
        { allowInterfaces: "with-single-extends" },
      ],
    },
  },
  {
    files: ["src/elements/**"],
    rules: {
      "no-restricted-globals": ["error", { name: "fetch", message: "Elements never fetch." }],
    },
  },
  {
    files: ["tests/**"],
    rules: {
      // One assertion of @open-wc/testing gives a promise, so to its types every chain is one.
      "@typescript-eslint/no-floating-promises": "off",
      // A test says which element it shows by naming its type.
      "@typescript-eslint/no-unnecessary-type-parameters": "off",
    },
  },
  {
    files: ["tests/publish/*.js"],
    languageOptions: {
      globals: { console: "readonly", document: "readonly", Response: "readonly", URL: "readonly" },
    },
  },
  {
    files: ["*.js", "scripts/*.js", "tests/*.js"],
    languageOptions: { globals: { console: "readonly", process: "readonly" } },
  },
  {
    files: ["tests/frameworks/*.js"],
    languageOptions: { globals: { console: "readonly", process: "readonly" } },
  },
  {
    files: ["tests/cms/{editors,settings}/*.js"],
    languageOptions: {
      globals: {
        document: "readonly",
        DOMParser: "readonly",
        URL: "readonly",
        window: "readonly",
      },
    },
  },
  {
    files: ["tests/bench/pages/*.js"],
    languageOptions: {
      globals: {
        CSSStyleSheet: "readonly",
        HTMLElement: "readonly",
        customElements: "readonly",
        document: "readonly",
        fetch: "readonly",
        location: "readonly",
        URLSearchParams: "readonly",
      },
    },
  },
);
