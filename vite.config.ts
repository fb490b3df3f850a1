import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { minifyTemplateLiterals } from "rollup-plugin-minify-template-literals";
import { minify } from "terser";
import { defineConfig, type Plugin } from "vite";

/** What a webmaster gets beside the scripts, as it is. */
const besideTheScript = [
  "custom-elements.json",
  "data/midden-nederland.json",
  "data/feed.schema.json",
  "src/site/index.html",
  "src/site/index.css",
];

const copyBesideTheScript: Plugin = {
  name: "copy-beside-the-script",
  generateBundle() {
    for (const path of besideTheScript) {
      this.emitFile({ type: "asset", fileName: basename(path), source: readFileSync(path) });
    }
  },
};

/**
 * One curve of d3-shape is made in a way that no bundler can tell to be unused, and half a kilobyte hangs on it. We draw no
 * curves. Fails where d3 comes to be written otherwise: then see whether this is needed still.
 */
const leaveOutCurve: Plugin = {
  name: "leave-out-curve",
  transform: {
    filter: { id: /d3-shape/ },
    handler(code) {
      const unseen = "(MonotoneY.prototype = Object.create(MonotoneX.prototype)).point = ";
      if (!code.includes(unseen)) {
        this.error("d3-shape is not written as it was: see leaveOutCurve in vite.config.ts");
      }
      return { code: code.replace(unseen, "MonotoneY.prototype.point = "), map: null };
    },
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
        const { code = file.code } = await minify(file.code, {
          ecma: 2020,
          module: true,
          compress,
        });
        file.code = code;
      }
    }
  },
};

/*
 * One script a build, so that each is one file that needs no other: `vite build` makes the module and copies what stands
 * beside it, `vite build --mode classic` adds the classic script.
 */
export default defineConfig(({ mode }) => {
  const isClassic = mode === "classic";
  return {
    publicDir: false,
    // A classic script has no import.meta. It knows its address from the page.
    define: isClassic ? { "import.meta.url": "undefined" } : {},
    plugins: [
      minifyTemplateLiterals(),
      leaveOutCurve,
      minifyAgain,
      ...(isClassic ? [] : [copyBesideTheScript]),
    ],
    build: {
      target: "es2022",
      emptyOutDir: !isClassic,
      modulePreload: false,
      license: isClassic ? false : { fileName: "licenses.md" },
      rolldownOptions: {
        input: "src/basisniveau.ts",
        preserveEntrySignatures: "strict",
        // What is bundled does nothing by being written to. (By being read it does: zod makes things when first asked.)
        treeshake: {
          propertyWriteSideEffects: false,
        },
        output: {
          format: isClassic ? "iife" : "es",
          entryFileNames: isClassic ? "basisniveau.classic.js" : "basisniveau.js",
          codeSplitting: false,
        },
      },
    },
    preview: {
      // The strictest policy there is, so that whoever tries the page tries that too.
      headers: {
        "Content-Security-Policy":
          "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'",
      },
    },
  };
});
