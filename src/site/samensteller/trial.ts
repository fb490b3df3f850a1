import type { LitElement, ReactiveController } from "lit";
import { trusted } from "./trusted-types-policy.js";

/** What came of it. Undefined while nobody knows, and where the frame can't load the figures. */
export type TrialOutcome = "shown" | "failed" | undefined;

/** What `try-out.ts` reports from within the frame. */
export interface TrialReport {
  type: "basisniveau-trial";
  outcome: TrialOutcome;
}

/**
 * Runs what a system saved in a frame, as a page of that system would. The frame is sandboxed: its
 * scripts have an origin of their own, and reach neither this page nor anything of its site.
 */
export class Trial implements ReactiveController {
  outcome: TrialOutcome;
  readonly #host: LitElement;
  #saved = "";
  #frame: HTMLIFrameElement | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener("message", this);
  }

  hostDisconnected(): void {
    removeEventListener("message", this);
  }

  handleEvent({ source, data }: MessageEvent<Partial<TrialReport> | null>): void {
    if (this.#frame && source === this.#frame.contentWindow && data?.type === "basisniveau-trial") {
      this.outcome = data.outcome;
      this.#host.requestUpdate();
    }
  }

  /**
   * Tries out what was saved, once; nothing where that is empty, and nothing over http: a frame with
   * an origin of its own counts as a page over https, which loads no feed by http.
   *
   * @param folder - URL of the published folder.
   */
  run(saved: string, folder: string): void {
    if (saved === this.#saved) {
      return;
    }
    this.#saved = saved;
    this.outcome = undefined;
    this.#frame?.remove();
    this.#frame = undefined;
    if (saved && folder.startsWith("https:")) {
      const frame = this.#host.ownerDocument.createElement("iframe");
      frame.className = "trial";
      frame.ariaHidden = "true";
      frame.tabIndex = -1;
      frame.setAttribute("sandbox", "allow-scripts");
      frame.srcdoc = trusted(pageWith(saved, folder));
      this.#host.append(frame);
      this.#frame = frame;
    }
  }
}

/**
 * The page of a system that has our script on all its pages, unless it saved one with the snippet.
 * A classic script, which needs no permission of the server in a frame with an origin of its own.
 */
function pageWith(saved: string, folder: string): string {
  const script = (path: string) => `<script src="${new URL(path, folder).href}"></script>`;
  const hasOwn = /<script[^>]*basisniveau/i.test(saved);
  return [
    '<!doctype html><html lang="nl"><meta charset="utf-8"><title>Proef</title>',
    script("samensteller/try-out.js"),
    hasOwn ? "" : script("basisniveau.classic.js"),
    `<body>${saved}`,
  ].join("");
}
