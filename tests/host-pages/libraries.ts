import { build } from "vite";

/** Bundles a page's source file with its libraries, which are published as modules. */
export async function bundled(entry: string): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: "error",
    define: { "process.env.NODE_ENV": '"production"' },
    build: {
      write: false,
      minify: false,
      lib: { entry, formats: ["iife"], name: "other" },
    },
  });
  const [first] = Array.isArray(made) ? made : [];
  const [script] = first && "output" in first ? first.output : [];
  if (!script || !("code" in script)) {
    throw new Error(`nothing was made of ${entry}`);
  }
  return script.code;
}
