import { html, nothing, type TemplateResult } from "lit";
import type { PageFinding } from "./findings.js";
import { type PageContext, section } from "./page-context.js";
import { placeName } from "./place-name.js";
import { inputId } from "./step.js";
import { texts } from "./texts.js";

const { check } = texts;

/** The step with all errors and warnings, which lead to their inputs. */
export function checkStep(
  number: number,
  context: PageContext,
  goTo: (path: string) => void,
): TemplateResult {
  const errors = context.findings.filter(({ isWarning }) => !isWarning);
  const warnings = context.findings.filter(({ isWarning }) => isWarning);
  return section(
    number,
    "check",
    check.heading,
    html`${
      errors.length > 0
        ? group("bad", check.errors(errors.length), errors, context, goTo)
        : html`<p class="verdict good">${check.fine}</p>`
    }
    ${
      warnings.length > 0
        ? group("warning", check.warnings(warnings.length), warnings, context, goTo)
        : nothing
    }`,
  );
}

function group(
  level: "bad" | "warning",
  heading: string,
  findings: PageFinding[],
  { data }: PageContext,
  goTo: (path: string) => void,
) {
  return html`<h3 class="verdict ${level}">${heading}</h3>
    <ul class="lines">
      ${findings.map(
        ({ path, message }) =>
          html`<li>
            <a
              href="#${inputId(path)}"
              @click=${(event: Event) => {
                event.preventDefault();
                goTo(path);
              }}
              >${placeName(path, data)}</a
            >: ${message}
          </li>`,
      )}
    </ul>`;
}
