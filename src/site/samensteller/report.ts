import { html, nothing, type TemplateResult } from "lit";
import type { Way } from "../../snippets/choice.js";
import type { Part, PasteBack } from "../../snippets/paste-back.js";
import { texts } from "./texts.js";

/** What became of a snippet, and what to do about it. */
export function report(outcome: PasteBack, choose: (way: Way) => void): TemplateResult {
  const { verdict, survived, lost, mishaps, instead } = outcome;
  const { back, copy } = texts;
  const advice = [
    ...mishaps.map((mishap) => back.mishaps[mishap]),
    ...(verdict === "works" ? lost.flatMap((part) => back.partAdvice[part] ?? []) : []),
    ...(verdict === "stays" && survived.includes("link") ? [back.linkStays] : []),
  ];
  return html`<h3 class="verdict verdict-${verdict}">${back.verdicts[verdict]}</h3>
    <dl class="parts">${partList(back.survived, survived)} ${partList(back.lost, lost)}</dl>
    ${advice.map((line) => html`<p>${line}</p>`)}
    ${
      instead.length > 0
        ? html`<p>${back.instead}</p>
            <ul class="instead">
              ${instead.map(
                (way) =>
                  html`<li>
                    <button type="button" class="button" @click=${() => choose(way)}>
                      ${back.choose(copy.ways[way])}
                    </button>
                  </li>`,
              )}
            </ul>`
        : nothing
    }`;
}

function partList(title: string, parts: Part[]) {
  return parts.length > 0
    ? html`<div>
        <dt>${title}</dt>
        ${parts.map((part) => html`<dd>${texts.back.parts[part]}</dd>`)}
      </div>`
    : nothing;
}
