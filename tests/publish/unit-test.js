/*
 * What a developer's unit test does: it renders an element in a window that Node stands in for, and
 * takes that window away again.
 */
import { readFile } from "node:fs/promises";
import { GlobalRegistrator } from "@happy-dom/global-registrator";

GlobalRegistrator.register({ url: "http://localhost:3000/" });
const feed = await readFile("data/midden-nederland.json");
globalThis.fetch = () => Promise.resolve(new Response(feed));
// Not a constant path: the linter runs before the build.
const { register } = await import(new URL("../../npm/index.js", import.meta.url).href);
register();
const tile = document.createElement("basisniveau-indicator");
tile.setAttribute("indicator", "training");
tile.setAttribute("feed", "/feed.json");
const arrival = new Promise((resolve) => tile.addEventListener("basisniveau-load", resolve));
document.body.append(tile);
await arrival;
console.log(tile.shadowRoot?.textContent);
await GlobalRegistrator.unregister();
