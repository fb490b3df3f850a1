/*
 * What a tile page does besides its element: it shows what its address asks for, and in a frame it
 * tells how high it is.
 */
import { showAsAsked } from "../../host/element-for.js";

const element = document.querySelector("main > :not(h1)");
if (element) {
  showAsAsked(element, new URLSearchParams(location.search));
}

if (parent !== window) {
  const tellHeight = () => {
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    parent.postMessage({ type: "basisniveau-height", height }, "*");
  };
  new ResizeObserver(tellHeight).observe(document.body);
  addEventListener("message", ({ source, data }: MessageEvent<{ type?: unknown } | null>) => {
    if (source === parent && data?.type === "basisniveau-hello") {
      tellHeight();
    }
  });
}
