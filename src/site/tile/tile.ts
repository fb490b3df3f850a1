/*
 * Script of a tile page besides its element: it applies the options in the page's address, and in
 * an iframe it posts the page's height to the parent.
 */
import { showAsAsked } from "../../host/element-for.js";

const element = document.querySelector("main > :not(h1)");
if (element) {
  showAsAsked(element, new URLSearchParams(location.search));
}

if (parent !== window) {
  const postHeight = () => {
    const { width, height } = document.body.getBoundingClientRect();
    // A frame that isn't shown has no width, and its page no height that would fit later.
    if (width > 0) {
      parent.postMessage({ type: "basisniveau-height", height: Math.ceil(height) }, "*");
    }
  };
  new ResizeObserver(postHeight).observe(document.body);
  addEventListener("message", ({ source, data }: MessageEvent<{ type?: unknown } | null>) => {
    if (source === parent && data?.type === "basisniveau-hello") {
      postHeight();
    }
  });
}
