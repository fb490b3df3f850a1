import { type InlineConfig, mergeConfig, type Plugin } from "vite";
import { sharedPlugins } from "./vite-plugins.js";

/** A file that is built and imports no other, and the files that are copied along with it. */
export interface Bundle {
  input: string;
  /** Its path in dist. */
  file: string;
  /** Files to copy, by their path in dist. */
  copies?: Record<string, string>;
  config?: InlineConfig;
}

/**
 * A classic script is decoded in the encoding of its page, unless its server sends a charset. So is
 * a module that a CMS inlines in the page.
 */
const asciiOnly: Plugin = {
  name: "ascii-only",
  enforce: "post",
  generateBundle(_, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type === "chunk") {
        file.code = file.code.replace(
          /[^\0-\x7f]/g,
          (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
        );
      }
    }
  },
};

/** The scripts for pages: the same code twice, as a module and as a classic script. */
export const scripts: Bundle[] = [
  {
    input: "src/basisniveau.ts",
    file: "basisniveau.js",
    copies: {
      "custom-elements.json": "custom-elements.json",
      "midden-nederland.json": "data/midden-nederland.json",
      "feed.schema.json": "data/feed.schema.json",
      "index.html": "src/site/index.html",
      "index.css": "src/site/index.css",
    },
    config: {
      plugins: [sharedPlugins, asciiOnly],
      build: { license: { fileName: "licenses.md" } },
    },
  },
  {
    input: "src/basisniveau.ts",
    file: "basisniveau.classic.js",
    config: {
      plugins: [sharedPlugins, asciiOnly],
      // A classic script has no import.meta. It knows its address from the page.
      define: { "import.meta.url": "undefined" },
      build: { rolldownOptions: { output: { format: "iife" } } },
    },
  },
];

/** The scripts of our own pages. */
export const pages: Bundle[] = [
  {
    input: "src/site/tile/tile.ts",
    file: "tegel.js",
    config: { plugins: [sharedPlugins] },
  },
  {
    input: "src/site/samensteller/samensteller.ts",
    file: "samensteller/samensteller.js",
    copies: {
      "samensteller/index.html": "src/site/samensteller/index.html",
      "samensteller/samensteller.css": "src/site/samensteller/samensteller.css",
    },
    config: { plugins: [sharedPlugins] },
  },
];

/**
 * The command `basisniveau`, for Node. It bundles all but the package's own dependencies, so that
 * it needs nothing that those who install the package for a page don't need.
 */
export const command: Bundle = {
  input: "src/publish/command.ts",
  file: "npm/publish/command.js",
  copies: {
    "npm/publish/resvg.wasm": "node_modules/@resvg/resvg-wasm/index_bg.wasm",
    ...fonts(),
  },
  config: {
    ssr: { noExternal: true, external: ["lit", "zod"] },
    build: {
      ssr: true,
      target: "node20",
      minify: false,
      license: { fileName: "npm/publish/licenses.md" },
      rolldownOptions: { output: { banner: "#!/usr/bin/env node" } },
    },
  },
};

/** The fonts of the text in published images. */
function fonts(): Record<string, string> {
  const folder = "node_modules/@fontsource/source-sans-3";
  const files = ["latin-400", "latin-700", "latin-ext-400", "latin-ext-700"].map((font) => {
    const name = `source-sans-3-${font}-normal.woff`;
    return [`npm/publish/fonts/${name}`, `${folder}/files/${name}`] as const;
  });
  return {
    "npm/publish/fonts/LICENSE": `${folder}/LICENSE`,
    ...Object.fromEntries(files),
  };
}

/** Vite's configuration for a bundle. */
export function bundleConfig({ input, file, config = {} }: Bundle): InlineConfig {
  return mergeConfig<InlineConfig, InlineConfig>(
    {
      configFile: false,
      publicDir: false,
      logLevel: "warn",
      build: {
        target: "es2022",
        emptyOutDir: false,
        modulePreload: false,
        rolldownOptions: {
          input,
          preserveEntrySignatures: "strict",
          output: { entryFileNames: file, codeSplitting: false },
          // How long plugins take depends on what else the machine does.
          checks: { bundlerTimings: false },
        },
      },
    },
    config,
  );
}
