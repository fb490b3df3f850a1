import { resolve } from "node:path";
import { minify } from "terser";
import { type InlineConfig, mergeConfig, type Plugin } from "vite";
import { sharedPlugins } from "./vite-plugins.js";

/** What is built into one file that needs no other, and what goes along with it. */
export interface Bundle {
  input: string;
  /** Where it is built: `dist` is what goes on a server, `npm` what only developers need. */
  folder: "dist" | "npm";
  /** Its path in that folder. */
  file: string;
  /** Files as they are, by their path in that folder. */
  copies?: Record<string, string>;
  config?: InlineConfig;
}

/**
 * Minifies once more what Vite has minified, which saves 550 bytes with brotli. The output is
 * ASCII: a classic script is read in the encoding of its page, if its server tells none; so is a module
 * that a system puts in the page itself.
 */
const minifyAgain: Plugin = {
  name: "minify-again",
  enforce: "post",
  async generateBundle(_, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type === "chunk") {
        const { code = "", map } = await minify(file.code, {
          ecma: 2020,
          compress: { passes: 3, unsafe_arrows: true },
          format: { ascii_only: true },
          sourceMap: file.map ? { content: file.map.toString(), asObject: true } : false,
        });
        Object.assign(file, { code, map });
      }
    }
  },
};

/**
 * What a page loads: the same twice, for a module and for a classic script. Systems that combine or
 * restore scripts drop the type, so that all names are within one function also in the module.
 */
const script = {
  input: "src/basisniveau.ts",
  folder: "dist",
  config: {
    plugins: [sharedPlugins, minifyAgain],
    build: {
      license: { fileName: "licenses.md" },
      rolldownOptions: { output: { format: "iife" } },
    },
  },
} satisfies Partial<Bundle>;

export const scripts: Bundle[] = [
  {
    ...script,
    file: "basisniveau.js",
    copies: {
      "custom-elements.json": "custom-elements.json",
      "midden-nederland.json": "data/midden-nederland.json",
      "feed.schema.json": "data/feed.schema.json",
      "voorbeeld/index.html": "src/site/voorbeeld/index.html",
      "voorbeeld/voorbeeld.css": "src/site/voorbeeld/voorbeeld.css",
    },
  },
  { ...script, file: "basisniveau.classic.js" },
];

/**
 * The Trusted Types policy of a page in place of the elements': a page can create a policy of one
 * name only once, and the elements' script is there too.
 */
function policyOf(page: string) {
  const [from, to] = ["elements", `site/${page}`].map((folder) =>
    resolve(`src/${folder}/trusted-types-policy.ts`),
  );
  return { alias: { [String(from)]: String(to) } };
}

/** Scripts that the page to update figures loads once its first step is there. */
export const bijwerkenParts = ["rich-text", "spreadsheets"];

/** Where the build lists what is in a script of that page, until `bijwerken/licenses.md` has it all. */
export function licensesOf(name: string): string {
  return name === "bijwerken" ? "bijwerken/licenses.md" : `bijwerken/${name}.licenses.md`;
}

/** The scripts of our own pages. */
export const pages: Bundle[] = [
  {
    input: "src/site/tile/tile.ts",
    folder: "dist",
    file: "tegel.js",
    config: { plugins: [sharedPlugins] },
  },
  {
    input: "src/site/tile/frame.ts",
    folder: "dist",
    file: "tegel-kader.js",
    // Not a module: those wait until the page has been parsed.
    config: {
      plugins: [sharedPlugins],
      build: { rolldownOptions: { output: { format: "iife" } } },
    },
  },
  {
    input: "src/site/samensteller/try-out.ts",
    folder: "dist",
    file: "samensteller/try-out.js",
    config: {
      plugins: [sharedPlugins],
      build: { rolldownOptions: { output: { format: "iife" } } },
    },
  },
  {
    input: "src/site/samensteller/samensteller.ts",
    folder: "dist",
    file: "samensteller/samensteller.js",
    copies: {
      "samensteller/index.html": "src/site/samensteller/index.html",
      "samensteller/samensteller.css": "src/site/samensteller/samensteller.css",
    },
    config: { plugins: [sharedPlugins], resolve: policyOf("samensteller") },
  },
  ...["bijwerken", ...bijwerkenParts].map((name) => ({
    input: `src/site/bijwerken/${name}.ts`,
    folder: "dist" as const,
    file: `bijwerken/${name}.js`,
    ...(name === "bijwerken" && {
      copies: {
        "bijwerken/index.html": "src/site/bijwerken/index.html",
        "bijwerken/bijwerken.css": "src/site/bijwerken/bijwerken.css",
      },
    }),
    config: {
      plugins: [sharedPlugins],
      resolve: policyOf("bijwerken"),
      build: {
        license: { fileName: licensesOf(name) },
        // Browsers load no module from a disk, and this page has to work from one.
        rolldownOptions: { output: { format: "iife" as const } },
      },
    },
  })),
];

/**
 * For Node and the like: it bundles all but the package's own dependencies, so that whoever installs
 * the package for a page installs no more for these.
 */
const forNode = {
  ssr: { noExternal: true, external: ["lit", "zod"] },
  build: { ssr: true, target: "node20", minify: false },
} satisfies InlineConfig;

/** Renders figures on a server. */
export const server: Bundle = {
  input: "src/server/server.ts",
  folder: "npm",
  file: "server/server.js",
  config: mergeConfig<InlineConfig, InlineConfig>(forNode, {
    build: { license: { fileName: "server/licenses.md" } },
  }),
};

/** The command `basisniveau`. */
export const command: Bundle = {
  input: "src/publish/command.ts",
  folder: "npm",
  file: "publish/command.js",
  copies: {
    // For the folder of an English feed.
    "publish/samensteller.en.html": "src/site/samensteller/index.en.html",
    "publish/bijwerken.en.html": "src/site/bijwerken/index.en.html",
    ...fonts(),
  },
  config: mergeConfig<InlineConfig, InlineConfig>(forNode, {
    build: {
      license: { fileName: "publish/licenses.md" },
      rolldownOptions: { output: { banner: "#!/usr/bin/env node" } },
    },
  }),
};

/** Draws the command's pictures, in threads of their own. */
export const pictureWorker: Bundle = {
  input: "src/publish/picture/png-worker.ts",
  folder: "npm",
  file: "publish/png-worker.js",
  copies: { "publish/resvg.wasm": "node_modules/@resvg/resvg-wasm/index_bg.wasm" },
  config: mergeConfig<InlineConfig, InlineConfig>(forNode, {
    build: { license: { fileName: "publish/png-worker.licenses.md" } },
  }),
};

/** What pictures write their text with. */
function fonts(): Record<string, string> {
  const [text, signs] = ["source-sans-3", "noto-sans-math"].map(
    (name) => `node_modules/@fontsource/${name}`,
  ) as [string, string];
  const scripts = ["latin", "latin-ext", "greek", "greek-ext", "cyrillic", "cyrillic-ext"];
  const files = [...scripts, "vietnamese"].flatMap((script) =>
    [400, 700].map((weight) => {
      const name = `source-sans-3-${script}-${String(weight)}-normal.woff`;
      return [`publish/fonts/${name}`, `${text}/files/${name}`] as const;
    }),
  );
  const symbols = "noto-sans-math-latin-400-normal.woff";
  return {
    "publish/fonts/LICENSE": `${text}/LICENSE`,
    "publish/fonts/LICENSE-noto-sans-math": `${signs}/LICENSE`,
    ...Object.fromEntries(files),
    [`publish/fonts/${symbols}`]: `${signs}/files/${symbols}`,
  };
}

/** How Vite makes a bundle. */
export function bundleConfig({ input, folder, file, config = {} }: Bundle): InlineConfig {
  return mergeConfig<InlineConfig, InlineConfig>(
    {
      configFile: false,
      publicDir: false,
      logLevel: "warn",
      build: {
        target: "es2022",
        outDir: folder,
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
