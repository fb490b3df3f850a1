import { html, nothing, type TemplateResult } from "lit";
import type { Route } from "../../snippets/routes.js";
import type { Part, PasteBack } from "../../snippets/paste-back.js";
import { snippet } from "../../snippets/snippet.js";
import {
  codeField,
  type CopyActions,
  type CopyResult,
  copyStatus,
  isFormattedText,
} from "./copy.js";
import type { SectionContext } from "./section.js";
import { choiceOf } from "./state.js";
import { routesInto } from "./systems.js";
import { texts } from "./texts.js";
import type { TrialOutcome } from "./trial.js";

/** The verdict on a pasted snippet, as a heading: what it does outweighs how it reads. */
export function verdict(comparison: PasteBack, outcome: TrialOutcome): TemplateResult {
  const name = outcome === "failed" ? "stays" : comparison.verdict;
  return html`<h3 class="verdict verdict-${name}">${texts.back.verdicts[name]}</h3>`;
}

/**
 * What to do, with the snippet of a route that works better, if the editor can use it; then what
 * survived and what was lost.
 */
export function report(
  context: SectionContext,
  comparison: PasteBack,
  outcome: TrialOutcome,
  result: CopyResult | undefined,
  { copyCode, takeRoute }: ReportActions,
): TemplateResult {
  const { state } = context;
  const open = routesInto(state.system, state.permission);
  const [better, ...others] = open.filter((route) => comparison.instead.includes(route));
  return html`${advice(comparison, outcome, state.route).map((line) => html`<p>${line}</p>`)}
    ${better ? betterRoute(context, better, result, copyCode) : nothing}
    ${others.length > 0 ? otherRoutes(others, takeRoute) : nothing}
    <dl class="parts">
      ${partList(texts.back.survived, comparison.survived)}
      ${partList(texts.back.lost, comparison.lost)}
    </dl>`;
}

/** What the buttons of the report do. */
export interface ReportActions extends Pick<CopyActions, "copyCode"> {
  takeRoute: (route: Route) => void;
}

/** The snippet of another route, ready to copy. */
function betterRoute(
  { state, folder, integrity }: SectionContext,
  route: Route,
  result: CopyResult | undefined,
  copyCode: ReportActions["copyCode"],
) {
  const { back, copy } = texts;
  const better = { ...state, route };
  const code = snippet(choiceOf(better, integrity), folder);
  return html`<div class="better">
    <h4>${back.better(copy.routes[route])}</h4>
    <p>${copy.explanations[route]}</p>
    ${codeField("better", code, better)}
    <div class="actions">
      <button
        type="button"
        class="button button-primary"
        @click=${() => copyCode("better", code, isFormattedText(better))}
      >
        ${back.copyBetter}
      </button>
      <p role="status" class="copy-status">${copyStatus(result, "better")}</p>
    </div>
  </div>`;
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
