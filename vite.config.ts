import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { basename, resolve } from "node:path";
import { minifyTemplateLiterals } from "rollup-plugin-minify-template-literals";
import { minify } from "terser";
import { defineConfig, type Plugin, type UserConfig } from "vite";

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
        this.emitFile({ type: "asset", fileName, source: readFileSync(path) });
      }
    },
  };
}

/**
 * What is bundled otherwise than a library has it: by file, what is written there and what we read instead. Most is what we
 * never ask, so that what hangs on it is dropped from the scripts.
 */
const rewritten: { file: RegExp; written: RegExp; read: string }[] = [
  // The page has to allow Lit's policy by name, and may refuse it: see src/elements/policy.ts.
  {
    file: /lit-html\/lit-html\.js/,
    written: /(\w)\.createPolicy\("lit-html",\{createHTML:t=>t\}\)/,
    read: "createPolicy($1)",
  },
  {
    file: /lit-html\/lit-html\.js/,
    written: /^/,
    read: `import { createPolicy } from "${resolve("src/elements/policy.ts")}";`,
  },
  // What Lit would leave on the window for all Lits of a page, and take from there: each is a way for another one to change
  // ours, or the other way round. Nor have we decorators.
  {
    file: /reactive-element\/reactive-element\.js/,
    written: /Symbol\.metadata\?\?=Symbol\("metadata"\),a\.litPropertyMetadata\?\?=new WeakMap;/,
    read: "",
  },
  {
    file: /reactive-element\/reactive-element\.js/,
    written: /const t=this\[Symbol\.metadata\];if\(null!==t\)\{.*?\}(?=this\._\$Eh=new Map)/,
    read: "",
  },
  {
    file: /reactive-element\/reactive-element\.js/,
    written:
      /,p\?\.\(\{ReactiveElement:y\}\),\(a\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/,
    read: "",
  },
  {
    file: /lit-element\/lit-element\.js/,
    written: /,s\.litElementHydrateSupport\?\..*?const o=s\.litElementPolyfillSupport;.*?;/,
    read: ";",
  },
  {
    file: /lit-element\/lit-element\.js/,
    written: /\(s\.litElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/,
    read: "",
  },
  {
    file: /lit-html\/lit-html\.js/,
    written:
      /,B=t\.litHtmlPolyfillSupport;B\?\.\(S,k\),\(t\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\)/,
    read: "",
  },
  // We write no attribute of our own elements, read no attribute as JSON, and use no directives.
  {
    file: /reactive-element\/reactive-element\.js/,
    written: /this\._\$Eq&&=this\._\$Eq\.forEach\(t=>this\._\$ET\(t,this\[t\]\)\),/,
    read: "",
  },
  {
    file: /reactive-element\/reactive-element\.js/,
    written: /_\$ET\(t,s\)\{.*?\}(?=_\$AK\()/,
    read: "",
  },
  {
    file: /reactive-element\/reactive-element\.js/,
    written: /toAttribute\(t,s\)\{.*?return t\},/,
    read: "",
  },
  {
    file: /reactive-element\/reactive-element\.js/,
    written: /case Object:case Array:try\{i=JSON\.parse\(t\)\}catch\(t\)\{i=null\}/,
    read: "",
  },
  {
    file: /lit-html\/lit-html\.js/,
    written: /function M\(t,i,s=t,e\)\{.*?\}(?=class R)/,
    read: "function M(t,i){return i}",
  },
  // A form or an image of that name stands in the way of a document's own method. Another document has no forms.
  {
    file: /lit-html\/lit-html\.js/,
    written: /(?<=,l=)document(?=,)/,
    read: "Node.prototype.cloneNode.call(document)",
  },
  {
    file: /lit-html\/lit-html\.js/,
    written: /\(t\?\.creationScope\?\?l\)\.importNode\(/,
    read: "Document.prototype.importNode.call(document,",
  },
  // One curve is made in a way that no bundler can tell to be unused, and half a kilobyte hangs on it. We draw no curves.
  {
    file: /d3-shape/,
    written: /\(MonotoneY\.prototype = .*?\)\.point = /,
    read: "MonotoneY.prototype.point = ",
  },
];

/** Fails where a library comes to be written otherwise: then see whether the rule is needed still. */
const rewriteLibraries: Plugin = {
  name: "rewrite-libraries",
  transform: {
    filter: { id: /d3-shape|lit-html|lit-element|reactive-element/ },
    handler(code, id) {
      const rules = rewritten.filter(({ file }) => file.test(id));
      return {
        code: rules.reduce((text, { written, read }) => {
          if (text.search(written) < 0) {
            this.error(`${id} no longer holds ${String(written)}: see rewritten in vite.config.ts`);
          }
          return text.replace(written, read);
        }, code),
        map: null,
      };
    },
  },
};

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
        const { code = file.code } = await minify(file.code, {
          ecma: 2020,
          module: true,
          // A classic script is read in the encoding of its page, if its server tells none.
          format: { ascii_only: true },
          compress,
        });
        file.code = code;
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
  return {
    publicDir: false,
    // A classic script has no import.meta. It knows its address from the page.
    define: isClassic ? { "import.meta.url": "undefined" } : {},
    plugins: [minifyTemplateLiterals(), checkWithoutZod, rewriteLibraries, minifyAgain, also],
    build: {
      target: "es2022",
      emptyOutDir: isFirst,
      modulePreload: false,
      license: isFirst ? { fileName: "licenses.md" } : false,
      rolldownOptions: {
        input,
        preserveEntrySignatures: "strict",
        // What is bundled does nothing by being written to. (By being read it does: zod makes things when first asked.) A page
        // of our own does, and nobody counts its bytes.
        treeshake: {
          propertyWriteSideEffects: mode === "samensteller" ? "always" : false,
        },
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
