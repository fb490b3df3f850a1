import { initWasm, Resvg } from "@resvg/resvg-wasm";
import { readFileSync } from "node:fs";

let isReady: Promise<void> | undefined;

/** A picture as PNG, by default at twice its size, so that it is sharp on high-density screens. */
export async function pngOf(svg: string, zoom = 2): Promise<Uint8Array> {
  isReady ??= initWasm(readFileSync(new URL("./resvg.wasm", import.meta.url)));
  await isReady;
  return new Resvg(svg, { fitTo: { mode: "zoom", value: zoom } }).render().asPng();
}
