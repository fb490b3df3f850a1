import { html, nothing, type TemplateResult } from "lit";
import type { Route } from "../../snippets/routes.js";
import type { Part, PasteBack } from "../../snippets/paste-back.js";
import { texts } from "./texts.js";
import type { TrialOutcome } from "./trial.js";

/** The verdict on a pasted snippet, as a heading: what it does outweighs how it reads. */
export function verdict(comparison: PasteBack, outcome: TrialOutcome): TemplateResult {
  const name = outcome === "failed" ? "stays" : comparison.verdict;
  return html`<h3 class="verdict verdict-${name}">${texts.back.verdicts[name]}</h3>`;
}

/** What survived, what was lost, and advice: other routes only if the editor can use them. */
export function report(
  comparison: PasteBack,
  outcome: TrialOutcome,
  chosen: Route,
  open: readonly Route[],
  choose: (route: Route) => void,
): TemplateResult {
  const { survived, lost, instead } = comparison;
  const routes = instead.filter((route) => open.includes(route));
  return html`<dl class="parts">
      ${partList(texts.back.survived, survived)} ${partList(texts.back.lost, lost)}
    </dl>
    ${advice(comparison, outcome, chosen).map((line) => html`<p>${line}</p>`)}
    ${routes.length > 0 ? otherRoutes(routes, choose) : nothing}`;
}

/** Is there anything in it that could show figures? */
export function isWorthTrying({ verdict: name, route, mishaps }: PasteBack): boolean {
  return (
    (name === "whole" || name === "works") &&
    mishaps.length === 0 &&
    ["script", "element", "link", "iframe"].includes(route)
  );
}

function advice(comparison: PasteBack, outcome: TrialOutcome, chosen: Route): string[] {
  const { verdict: name, route, survived, lost, mishaps } = comparison;
  const { back, copy } = texts;
  return [
    ...(isWorthTrying(comparison) ? [back.trial[outcome ?? "unknown"]] : []),
    ...(route === chosen ? [] : [back.otherWay(copy.routes[route])]),
    ...mishaps.map((mishap) => back.mishaps[mishap]),
    ...(name === "works" ? lost.flatMap((part) => back.partAdvice[part] ?? []) : []),
    ...(name === "stays" && mishaps.length === 0 && survived.includes("link")
      ? [back.linkStays]
      : []),
  ];
}

function otherRoutes(routes: Route[], choose: (route: Route) => void) {
  const { back, copy } = texts;
  return html`<p>${back.instead}</p>
    <ul class="instead" role="list">
      ${routes.map(
        (route) =>
          html`<li>
            <button type="button" class="button" @click=${() => choose(route)}>
              ${back.choose(copy.routes[route])}
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
