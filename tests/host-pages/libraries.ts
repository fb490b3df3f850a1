import { build } from "vite";

/** Makes of a source file of a page what that page loads: libraries that come as modules, bundled as it would have them. */
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
