import { html, nothing, type TemplateResult } from "lit";
import type { PageFinding } from "./findings.js";

/** What is wrong or doubtful, below the field that it is about. */
export function findingsBelow(
  id: string,
  findings: Pick<PageFinding, "message" | "isWarning">[],
): TemplateResult | typeof nothing {
  return findings.length === 0
    ? nothing
    : html`<div id="${id}-finding">
        ${findings.map(
          ({ message, isWarning }) =>
            html`<p class="finding ${isWarning ? "warning" : "bad"}">${message}</p>`,
        )}
      </div>`;
}
