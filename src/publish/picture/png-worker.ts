/*
 * Runs in a worker thread: turns SVG into PNG, one picture at a time.
 */
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import { parentPort, workerData } from "node:worker_threads";
import { palettePng } from "./palette-png.js";
import type { Drawing } from "./png.js";

// Compiled once for all workers: see png.ts.
const isReady = initWasm(workerData as WebAssembly.Module);

parentPort?.on("message", (drawing: Drawing) => void answer(drawing));

/** An error ends the worker, which png.ts is told. */
async function answer({ svg, zoom }: Drawing): Promise<void> {
  await isReady;
  const renderer = new Resvg(svg, { fitTo: { mode: "zoom", value: zoom } });
  const image = renderer.render();
  const { width, height, pixels } = image;
  const png = palettePng({ width, height, pixels }) ?? image.asPng();
  // Memory of WebAssembly is not garbage collected.
  image.free();
  renderer.free();
  parentPort?.postMessage(png);
}
