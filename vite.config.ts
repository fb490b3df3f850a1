import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { basename, resolve } from "node:path";
import { minifyTemplateLiterals } from "rollup-plugin-minify-template-literals";
import { minify } from "terser";
import { defineConfig, type Plugin, type UserConfig } from "vite";
import { rewriteLibraries } from "./scripts/lit-behavior.js";
import { styleSheet } from "./scripts/style-sheet.js";

/** What a webmaster gets beside the scripts, as it is. */
const besideTheScript = [
  "custom-elements.json",
  "data/midden-nederland.json",
  "data/feed.schema.json",
  "src/site/index.html",
  "src/site/index.css",
];

const copyBesideTheScript = copying("", besideTheScript);

const copyBesideTheSamensteller = copying("samensteller/", [
  "src/site/samensteller/index.html",
  "src/site/samensteller/samensteller.css",
]);

function copying(folder: string, paths: string[]): Plugin {
  return {
    name: "copy",
    generateBundle() {
      for (const path of paths) {
        const fileName = `${folder}${basename(path)}`;
        const source = path.endsWith(".css") ? styleSheet(path) : readFileSync(path);
        this.emitFile({ type: "asset", fileName, source });
      }
    },
  };
}

/** In the scripts the feed is checked without zod, which would weigh a quarter of them: see src/feed/script-kinds.ts. */
const checkWithoutZod: Plugin = {
  name: "check-without-zod",
  enforce: "pre",
  resolveId: {
    filter: { id: /^\.\/kinds\.js$/ },
    handler: () => resolve("src/feed/script-kinds.ts"),
  },
};

/** A second minifier after the one that comes with the bundler: each finds what the other leaves. */
const minifyAgain: Plugin = {
  name: "minify-again",
  enforce: "post",
  async generateBundle(_, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type === "chunk") {
        const compress = {
          passes: 3,
          inline: 1,
          keep_fargs: false,
          lhs_constants: false,
          pure_getters: true,
          unsafe_arrows: true,
          unsafe_methods: true,
        };
        const { code = file.code, map } = await minify(file.code, {
          ecma: 2020,
          module: true,
          // A classic script is read in the encoding of its page, if its server tells none.
          format: { ascii_only: true },
          compress,
          // What Lit keeps to itself, in names as short as many of its names are already.
          mangle: { properties: { regex: /^_\$/ } },
          // For `npm run size` alone, which asks where each byte comes from.
          ...(file.map && { sourceMap: { content: JSON.stringify(file.map), asObject: true } }),
        });
        file.code = code;
        if (map) {
          Object.assign(file, { map });
        }
      }
    }
  },
};

/** For the attribute `integrity` of script elements. The last build adds it, when both scripts are there. */
const writeIntegrity: Plugin = {
  name: "write-integrity",
  writeBundle() {
    const hashes = ["basisniveau.js", "basisniveau.classic.js"].map((name) => {
      const hash = createHash("sha384").update(readFileSync(`dist/${name}`));
      return [name, `sha384-${hash.digest("base64")}`];
    });
    writeFileSync(
      "dist/integrity.json",
      `${JSON.stringify(Object.fromEntries(hashes), null, 2)}\n`,
    );
  },
};

/** What is built into one file that needs no other, and what is made along with it. */
interface Script {
  input: string;
  fileName: string;
  also?: Plugin;
}

const first: Script = {
  input: "src/basisniveau.ts",
  fileName: "basisniveau.js",
  also: copyBesideTheScript,
};

/** By the mode that adds it. */
const added: Partial<Record<string, Script>> = {
  classic: {
    input: "src/basisniveau.ts",
    fileName: "basisniveau.classic.js",
    also: writeIntegrity,
  },
  tile: { input: "src/site/tile/tile.ts", fileName: "tegel.js" },
  samensteller: {
    input: "src/site/samensteller/samensteller.ts",
    fileName: "samensteller/samensteller.js",
    also: copyBesideTheSamensteller,
  },
};

/*
 * One script a build: `vite build` makes the module and copies what stands beside it, and each mode adds a script.
 */
export default defineConfig(({ mode }): UserConfig => {
  const { input, fileName, also } = added[mode] ?? first;
  const isFirst = !added[mode];
  const isClassic = mode === "classic";
  // A page of our own, with no other Lit on it, whose bytes nobody counts: there, libraries may do all that they can.
  const isPage = mode === "samensteller";
  return {
    publicDir: false,
    // A classic script has no import.meta. It knows its address from the page.
    define: isClassic ? { "import.meta.url": "undefined" } : {},
    plugins: [
      minifyTemplateLiterals(),
      checkWithoutZod,
      ...(isPage ? [] : [rewriteLibraries, minifyAgain]),
      also,
    ],
    build: {
      target: "es2022",
      emptyOutDir: isFirst,
      modulePreload: false,
      license: isFirst ? { fileName: "licenses.md" } : false,
      rolldownOptions: {
        input,
        preserveEntrySignatures: "strict",
        output: {
          format: isClassic ? "iife" : "es",
          entryFileNames: fileName,
          codeSplitting: false,
        },
      },
    },
    preview: {
      // The strictest policy there is, so that whoever tries the page tries that too.
      headers: {
        "Content-Security-Policy":
          "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; frame-src 'self'",
      },
    },
  };
});
