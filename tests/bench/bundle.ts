import { fileURLToPath } from "node:url";
import { build, type Plugin } from "vite";

/** A script in one file, and the style sheet that came with it, if one did. */
export interface Bundle {
  script: string;
  style: string;
}

/**
 * Bundles a script of the benchmark as a site would ship it: for current browsers, minified and
 * tree-shaken.
 */
export async function bundle(path: string): Promise<Bundle> {
  const built = await build({
    configFile: false,
    plugins: path.endsWith("/svelte.js") ? [await svelte()] : [],
    publicDir: false,
    logLevel: "warn",
    build: {
      write: false,
      target: "es2022",
      modulePreload: false,
      // Charts.css has a rule that the minifier of Vite refuses, and comes minified.
      cssMinify: !path.endsWith("/chartscss.js"),
      rolldownOptions: {
        input: fileURLToPath(new URL(path, import.meta.url)),
        output: { format: "es", codeSplitting: false },
      },
    },
  });
  if (!("output" in built)) {
    throw new Error(`${path} isn't built once`);
  }
  const { output } = built;
  const scripts = output.flatMap((file) => (file.type === "chunk" ? [file.code] : []));
  const styles = output.flatMap((file) => (file.type === "asset" ? [String(file.source)] : []));
  if (scripts.length !== 1 || styles.length > 1) {
    throw new Error(`${path} isn't one script with at most one style sheet`);
  }
  return { script: scripts.join(), style: styles.join() };
}

/** Not imported, since Svelte is installed for the benchmark alone and has no types here. */
async function svelte(): Promise<Plugin> {
  const address = new URL("pages/svelte-compiler.js", import.meta.url).href;
  const { svelte } = (await import(address)) as { svelte: Plugin };
  return svelte;
}
