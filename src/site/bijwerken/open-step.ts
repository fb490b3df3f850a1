import { html, nothing, type TemplateResult } from "lit";
import { hintFor } from "../controls.js";
import { chosenFile, dropArea } from "./drop.js";
import { section } from "./page-context.js";
import { texts } from "./texts.js";

const { open } = texts;

/** What the first step tells of the file. */
export type OpenState =
  | { status: "none" | "loading" | "failed" }
  | { status: "refused"; name: string; lines: string[] }
  | { status: "opened"; name: string; region: string };

/** Step 1: the feed beside the page, or a file from disk. */
export function openStep(
  state: OpenState,
  openBeside: () => void,
  openFromDisk: (file: File) => void,
): TemplateResult {
  const area = dropArea(openFromDisk);
  const choose = (event: Event) => {
    const file = chosenFile(event);
    if (file) {
      openFromDisk(file);
    }
  };
  return section(
    1,
    "open",
    open.heading,
    html`<div class="drop" @dragover=${area.over} @drop=${area.drop}>
      ${
        location.protocol === "file:"
          ? html`<p>${open.noFetch}</p>`
          : html`<p>
              <button type="button" class="button" @click=${openBeside}>${open.beside}</button>
            </p>`
      }
      <div class="field">
        <label class="label" for="feed-file">${open.fromDisk}</label>
        ${hintFor("feed-file", open.fromDiskHint)}
        <input
          id="feed-file"
          type="file"
          accept=".json,application/json"
          aria-describedby="feed-file-hint"
          @change=${choose}
        />
      </div>
      <div role="status">${told(state)}</div>
    </div>`,
  );
}

function told(state: OpenState): TemplateResult | typeof nothing {
  switch (state.status) {
    case "none":
      return nothing;
    case "loading":
      return html`<p>${open.loading}</p>`;
    case "failed":
      return html`<p class="verdict bad">${open.failed}</p>`;
    case "refused":
      return html`<p class="verdict bad">${open.refused(state.name)}</p>
        <ul class="lines">
          ${state.lines.map((line) => html`<li>${line}</li>`)}
        </ul>`;
    case "opened":
      return html`<p class="verdict good">${open.opened(state.name, state.region)}</p>`;
  }
}
