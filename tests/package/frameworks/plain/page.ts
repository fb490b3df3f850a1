import { register } from "basisniveau-widgets";

register();
const tile = document.createElement("basisniveau-indicator");
tile.chart = "bar";
tile.addEventListener("basisniveau-load", ({ feed }) => feed.region.trim());
document.querySelector("basisniveau-theme")?.reload();
// The events bubble.
document.addEventListener("basisniveau-error", ({ code }) => code === "unknown-id");
window.addEventListener("basisniveau-load", ({ feed }) => feed.surveys[0]?.period);

// @ts-expect-error There is no such chart.
tile.chart = "pie";
// @ts-expect-error An error carries no feed.
document.body.addEventListener("basisniveau-error", ({ feed }) => String(feed));
// @ts-expect-error What an element shows can't be set.
tile.state = "ready";
