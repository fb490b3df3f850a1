import type { TemplateResult } from "lit";
import { html } from "lit";
import type { PageFinding } from "./findings.js";
import type { StepContext } from "./step.js";

/** What the steps on figures and files get besides. */
export interface PageContext extends StepContext {
  /** The file as it would be saved now. */
  text: string;
  findings: PageFinding[];
  /** Can the file be read as a feed, whatever is wrong with single figures? */
  isReadable: boolean;
  /** The survey that is being filled in: its index; undefined while there is none. */
  survey: number | undefined;
  /** Replaces the text of the file, as one change. */
  edit: (text: string) => void;
  /** Tells something in the page's live region. */
  tell: (message: string) => void;
}

/** Makes a section of the page, with its number and heading. */
export function section(
  number: number,
  id: string,
  heading: string,
  content: TemplateResult,
): TemplateResult {
  return html`<section class="step" aria-labelledby=${id}>
    <h2 id=${id} tabindex="-1">${number}. ${heading}</h2>
    ${content}
  </section>`;
}
