import { html, nothing, type TemplateResult } from "lit";
import type { Way } from "../../snippets/routes.js";
import type { Part, PasteBack } from "../../snippets/paste-back.js";
import { texts } from "./texts.js";

/** What became of a snippet, in a sentence. */
export function verdict({ verdict: word }: PasteBack): TemplateResult {
  return html`<h3 class="verdict verdict-${word}">${texts.back.verdicts[word]}</h3>`;
}

/** What survived, what was lost, and what to do about it. Only ways that are open to the editor are offered. */
export function report(
  outcome: PasteBack,
  open: readonly Way[],
  choose: (way: Way) => void,
): TemplateResult {
  const { survived, lost, instead } = outcome;
  const ways = instead.filter((way) => open.includes(way));
  return html`<dl class="parts">
      ${partList(texts.back.survived, survived)} ${partList(texts.back.lost, lost)}
    </dl>
    ${advice(outcome).map((line) => html`<p>${line}</p>`)}
    ${ways.length > 0 ? otherWays(ways, choose) : nothing}`;
}

function advice({ verdict: word, survived, lost, mishaps }: PasteBack): string[] {
  const { back } = texts;
  return [
    ...mishaps.map((mishap) => back.mishaps[mishap]),
    ...(word === "works" ? lost.flatMap((part) => back.partAdvice[part] ?? []) : []),
    ...(word === "stays" && survived.includes("link") ? [back.linkStays] : []),
  ];
}

function otherWays(ways: Way[], choose: (way: Way) => void) {
  const { back, copy } = texts;
  return html`<p>${back.instead}</p>
    <ul class="instead" role="list">
      ${ways.map(
        (way) =>
          html`<li>
            <button type="button" class="button" @click=${() => choose(way)}>
              ${back.choose(copy.ways[way])}
            </button>
          </li>`,
      )}
    </ul>`;
}

function partList(title: string, parts: Part[]) {
  return parts.length > 0
    ? html`<div>
        <dt>${title}</dt>
        ${parts.map((part) => html`<dd>${texts.back.parts[part]}</dd>`)}
      </div>`
    : nothing;
}
