/*
 * Builds the app of a framework with Vite, as its developer sees it: in development mode, in which
 * frameworks warn. What its server renders stands in the page. Usage: build-app.js FOLDER
 */
import { existsSync, readdirSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import process from "node:process";
import { pathToFileURL } from "node:url";
import { build } from "vite";

process.env.NODE_ENV = "development";

const root = resolve(process.argv[2]);
// Not "warn": htmx evaluates what its attributes hold, which Vite warns of.
const options = { root, mode: "development", logLevel: "error" };
const server = existsSync(join(root, "src"))
  ? readdirSync(join(root, "src")).find((name) => /^server\.jsx?$/.test(name))
  : undefined;

await build({
  ...options,
  build: { outDir: "dist/client", emptyOutDir: true, minify: false, chunkSizeWarningLimit: 5000 },
});
if (server) {
  await build({
    ...options,
    build: {
      ssr: `src/${server}`,
      outDir: "dist/server",
      emptyOutDir: true,
      rolldownOptions: { output: { entryFileNames: "server.js" } },
    },
  });
  const { render } = await import(pathToFileURL(join(root, "dist/server/server.js")).href);
  const page = join(root, "dist/client/index.html");
  const [before, after] = (await readFile(page, "utf8")).split("<!--app-->");
  const { body, head = "" } = await render();
  await writeFile(page, `${before.replace("</head>", `${head}</head>`)}${body}${after}`);
}
