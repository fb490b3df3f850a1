import { queryAll } from "../dom/unclobbered.js";
import { tileAddress } from "./tile-address.js";

/*
 * A tile page in a frame tells how high it is, and the page around it makes the frame that high.
 * See docs/inbouwen.md for the messages. Frames may be sandboxed with allow-scripts alone.
 */

/**
 * Higher than any overview on the narrowest screen, so that no page in a frame can push the rest of
 * the page out of reach.
 */
const mostHeight = 20_000;

/** Listens to the tile pages in frames of this page, and greets those that are there already. */
export function fitFrames(): void {
  addEventListener("message", ({ data, origin, source }: MessageEvent<unknown>) => {
    const { type, height } = Object(data) as Record<string, unknown>;
    if (type !== "basisniveau-height" || typeof height !== "number" || !(height > 0)) {
      return;
    }
    const frame = tileFrames().find(({ contentWindow }) => contentWindow === source);
    // A sandboxed page has no origin to tell.
    const expected =
      frame?.sandbox.contains("allow-same-origin") === false && frame.sandbox.length > 0
        ? "null"
        : frame && new URL(frame.src).origin;
    if (frame && origin === expected) {
      frame.height = String(Math.min(Math.ceil(height), mostHeight));
    }
  });
  for (const frame of tileFrames()) {
    // To whatever is there: nothing in it is secret, and a sandboxed page can't be named.
    frame.contentWindow?.postMessage({ type: "basisniveau-hello" }, "*");
  }
}

function tileFrames(): HTMLIFrameElement[] {
  return queryAll(document, "iframe[src*='/tegel/']").filter(
    (frame): frame is HTMLIFrameElement =>
      frame instanceof HTMLIFrameElement && tileAddress(frame.src) !== undefined,
  );
}
