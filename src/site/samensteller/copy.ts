import { usualChart } from "../../charts/chart.js";
import { html, nothing, type TemplateResult } from "lit";
import { fallbackText } from "../../snippets/fallback.js";
import { chosenPageAddress } from "../../snippets/published-folder.js";
import { carriedChoice, carries, type Option, optionsOf } from "../../snippets/routes.js";
import { scriptTag, snippet } from "../../snippets/snippet.js";
import type { Copied } from "./clipboard.js";
import { hintFor } from "../controls.js";
import { chartOf, choiceOf, type State } from "./state.js";
import type { SectionContext } from "./section.js";
import { anySystem } from "./systems.js";
import { texts } from "./texts.js";

const { copy } = texts;

/** What was copied last, and whether that worked. */
export interface CopyResult {
  /** The snippet, the link to this choice, or the snippet of a route that works better. */
  what: "code" | "link" | "better";
  copied: Copied;
}

/** What the buttons do. */
export interface CopyActions {
  copyCode: (what: "code" | "better", code: string, isFormattedText: boolean) => void;
  copyLink: () => void;
}

/** The buttons. That for the code is in reach on every screen. */
export function copyBar(
  { state, folder, integrity }: SectionContext,
  result: CopyResult | undefined,
  { copyCode, copyLink }: CopyActions,
): TemplateResult {
  const code = snippet(choiceOf(state, integrity), folder);
  return html`<div class="copy-bar">
    <div class="in-reach">
      <button
        type="button"
        class="button button-primary"
        @click=${() => copyCode("code", code, isFormattedText(state))}
      >
        ${copy.copy}
      </button>
      <a class="button to-preview" href="#copy">${copy.toPreview}</a>
      <p role="status" class="copy-status">${copyStatus(result, "code", "link")}</p>
    </div>
    <button type="button" class="button" @click=${() => copyLink()}>${copy.copyLink}</button>
  </div>`;
}

/** What came of copying one of these. */
export function copyStatus(
  result: CopyResult | undefined,
  ...wanted: CopyResult["what"][]
): string {
  return result && wanted.includes(result.what)
    ? copy.status[result.what === "link" ? "link" : "code"][result.copied]
    : "";
}

/** The code to paste, and what to know of it. */
export function copyDetails(context: SectionContext): TemplateResult {
  const { state, folder, integrity } = context;
  const code = snippet(choiceOf(state, integrity), folder);
  return html`${codeField("code", code, state)}
    <p>${copy.explanations[state.route]}</p>
    ${leftOutNote(state)} ${linkParts(context)} ${scriptForWebmaster(context)}`;
}

/** A note about chosen options that this route doesn't carry. */
function leftOutNote(state: State) {
  const { survey, headingLevel, subject, route, compare, municipality } = state;
  const isChosen: Record<Option, boolean> = {
    chart: chartOf(state) !== usualChart(subject.kind),
    survey: survey !== "",
    compare: compare !== "previous",
    municipality: municipality !== "",
    headingLevel: headingLevel !== 2,
    integrity: false,
  };
  const leftOut = optionsOf(subject).filter(
    (option) => isChosen[option] && !carries(route).includes(option),
  );
  return leftOut.length > 0
    ? html`<p class="note">
        ${copy.leftOut(leftOut.map((option) => copy.options[option]).join(", "))}
      </p>`
    : nothing;
}

/** A field with code to paste, which also has to do where a page may not copy. */
export function codeField(id: "code" | "better", code: string, state: State): TemplateResult {
  return html`<div class="field">
    <label class="label" for=${id}>${copy.code[id]}</label>
    ${hintFor(id, codeHint(state))}
    <textarea
      id=${id}
      class="code"
      rows="3"
      readonly
      spellcheck="false"
      aria-describedby="${id}-hint"
      .value=${code}
    ></textarea>
  </div>`;
}

/** Where to paste the code. */
function codeHint(state: State): string | undefined {
  if (isFormattedText(state)) {
    return copy.codeHintForText;
  }
  switch (state.route) {
    case "url":
    case "wordpress":
      return copy.codeHintForShortcode;
    default:
      return copy.codeHint[state.system.id] ?? copy.codeHint[anySystem.id];
  }
}

/** Whether the snippet can be pasted as formatted text, not only as HTML. */
export function isFormattedText({ route, system }: State): boolean {
  return (route === "link" && !system.notation) || route === "html";
}

/** Text and address of a link, for an editor who can't paste HTML. */
function linkParts({ state, folder }: SectionContext) {
  const { route, system, subject, survey } = state;
  return route === "link" && !system.notation
    ? html`<p>${copy.noHtml}</p>
        <dl class="link-parts">
          <div>
            <dt>${copy.linkText}</dt>
            <dd>
              ${fallbackText(subject, survey, folder.feed, carriedChoice(choiceOf(state, undefined)))}
            </dd>
          </div>
          <div>
            <dt>${copy.linkAddress}</dt>
            <dd>${chosenPageAddress(choiceOf(state, undefined), folder)}</dd>
          </div>
        </dl>`
    : nothing;
}

/** The script for the whole site, where the snippet doesn't include it. */
function scriptForWebmaster({ state: { route }, folder }: SectionContext) {
  return route === "element" || route === "link"
    ? html`<p>${copy.forWebmaster}</p>
        <p><code>${scriptTag(folder)}</code></p>`
    : nothing;
}
