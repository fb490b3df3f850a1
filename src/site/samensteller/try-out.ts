/*
 * Script in the frame in which the samensteller tries out what a system saved: it tells whether
 * figures are shown. It says nothing of a frame that can't load them, since a page of the editor's
 * own site may well.
 */
import type { TrialOutcome, TrialReport } from "./trial.js";

function report(outcome: TrialOutcome): void {
  const message: TrialReport = { type: "basisniveau-trial", outcome };
  parent.postMessage(message, "*");
}

addEventListener("basisniveau-load", () => report("shown"));
addEventListener("basisniveau-error", (event) => {
  if (Reflect.get(event, "code") === "unknown-id") {
    report("failed");
  }
});
// A tile page in a frame tells its height once it has one.
addEventListener("message", ({ data }: MessageEvent<{ type?: unknown } | null>) => {
  if (data?.type === "basisniveau-height") {
    report("shown");
  }
});
