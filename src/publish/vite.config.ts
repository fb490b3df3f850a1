import { readFileSync } from "node:fs";
import { defineConfig, type Plugin } from "vite";

/**
 * What the command reads while it runs: fonts to draw text with, and what turns drawings into
 * pixels.
 */
const fonts = ["latin-400", "latin-700", "latin-ext-400", "latin-ext-700"];
const fontPackage = "node_modules/@fontsource/source-sans-3";
const besideTheCommand: [fileName: string, path: string][] = [
  ...fonts.map((font): [string, string] => {
    const name = `source-sans-3-${font}-normal.woff`;
    return [`fonts/${name}`, `${fontPackage}/files/${name}`];
  }),
  ["fonts/LICENSE", `${fontPackage}/LICENSE`],
  ["resvg.wasm", "node_modules/@resvg/resvg-wasm/index_bg.wasm"],
];

const copyBesideTheCommand: Plugin = {
  name: "copy-beside-the-command",
  generateBundle() {
    for (const [fileName, path] of besideTheCommand) {
      this.emitFile({ type: "asset", fileName, source: readFileSync(path) });
    }
  },
};

/*
 * The command `basisniveau`, for Node: one file with everything that it needs besides the package's
 * own dependencies, so that whoever installs the package for a page installs no more for the
 * command.
 */
export default defineConfig({
  publicDir: false,
  plugins: [copyBesideTheCommand],
  ssr: { noExternal: true, external: ["lit", "zod", "d3"] },
  build: {
    ssr: "src/publish/command.ts",
    outDir: "dist/npm/publish",
    emptyOutDir: true,
    target: "node20",
    minify: false,
    license: { fileName: "licenses.md" },
    rolldownOptions: {
      output: {
        banner: "#!/usr/bin/env node",
        entryFileNames: "command.js",
        codeSplitting: false,
      },
    },
  },
});
