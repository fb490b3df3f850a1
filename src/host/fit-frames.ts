import { parentElement, queryAll, shadowRootOf } from "../dom/unclobbered.js";
import { tileAddress } from "../feed/folder.js";

/*
 * A tile page in an iframe posts its height, and the host page gives the iframe that height. See
 * docs/inbouwen.md for the messages. Frames may be sandboxed with allow-scripts alone.
 */

/**
 * Higher than any overview on the narrowest screen, so that no framed page can push the rest of the
 * host page out of reach.
 */
const maxHeight = 20_000;

/** Listens to the tile pages in frames of this page, and greets those that have loaded already. */
export function fitFrames(): void {
  addEventListener("message", ({ data, origin, source }: MessageEvent<unknown>) => {
    const { type, height } = Object(data) as Record<string, unknown>;
    if (type !== "basisniveau-height" || typeof height !== "number" || !(height > 0)) {
      return;
    }
    const frame = tileFrames().find(({ contentWindow }) => contentWindow === source);
    // The origin of a sandboxed page is opaque.
    const expected =
      frame?.sandbox.contains("allow-same-origin") === false && frame.sandbox.length > 0
        ? "null"
        : frame && new URL(frame.src).origin;
    // In a frame without width every word takes a line.
    if (frame?.clientWidth && origin === expected) {
      setHeight(frame, Math.min(Math.ceil(height), maxHeight));
    }
  });
  for (const frame of tileFrames()) {
    // To any origin: nothing in it is secret, and an opaque origin can't be targeted.
    frame.contentWindow?.postMessage({ type: "basisniveau-hello" }, "*");
  }
}

/** By the attribute, and by a style, since pages give iframes and their wrappers sizes too. */
function setHeight(frame: HTMLIFrameElement, height: number): void {
  frame.height = String(height);
  frame.style.setProperty("height", `${String(height)}px`, "important");
  if (getComputedStyle(frame).position === "absolute") {
    // Its wrapper has a fixed ratio, and would let the frame overlap what follows.
    parentElement(frame)?.style.setProperty("min-height", `${String(height)}px`, "important");
  }
}

/** Frames with tile pages, also in shadow roots. */
function tileFrames(root: Document | ShadowRoot = document): HTMLIFrameElement[] {
  return queryAll(root, "*").flatMap((element) => {
    if (element instanceof HTMLIFrameElement) {
      return tileAddress(element.src) ? [element] : [];
    }
    const shadowRoot = shadowRootOf(element);
    return shadowRoot ? tileFrames(shadowRoot) : [];
  });
}
