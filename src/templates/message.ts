import { css, type CSSResult, html, nothing, type TemplateResult } from "lit";
import { type FeedError, isTransient } from "../feed/error.js";
import type { UnknownId } from "../feed/select.js";
import { placeholderHeights } from "../layout/placeholder-heights.js";
import { nl } from "../text/nl.js";
import type { Wording } from "../text/wording.js";
import { em } from "../theming/roles.js";
import type { RenderContext } from "./render-context.js";

/** Stands where the figures will be, at about their size. */
export function placeholder(): TemplateResult {
  return html`<p part="placeholder" class="surface" lang=${nl.language}>
    <span class="muted">${nl.loading}</span>
  </p>`;
}

/** Says calmly that there are no figures now. Where that may pass, the visitor can try again. */
export function errorMessage(
  error: FeedError,
  isRetrying: boolean,
  retry: () => void,
): TemplateResult {
  const text = isTransient(error) ? nl.transient : nl.permanent;
  return html`<div part="message" class="surface" lang=${nl.language}>
    <p>${isRetrying ? nl.retrying : text}</p>
    ${
      isTransient(error)
        ? html`<button part="retry" type="button" @click=${retry}>${nl.retry}</button>`
        : nothing
    }
  </div>`;
}

/** Says that an element can't show its figures, whatever the reason. */
export function failureMessage(): TemplateResult {
  return html`<p part="message" class="surface" lang=${nl.language}>${nl.permanent}</p>`;
}

/** Says to who can't see it that there are figures now. */
export function arrivedMessage({ wording: { texts } }: RenderContext): TemplateResult {
  return html`<p class="unseen" lang=${texts.language}>${texts.arrived}</p>`;
}

/** Says that the figures below are older than they could be. */
export function staleMessage({ wording: { texts }, period }: RenderContext): TemplateResult {
  return html`<p part="message" class="surface" lang=${texts.language}>${texts.stale(period)}</p>`;
}

/** Says what the feed doesn't hold, and what it does. */
export function unknownMessage({ kind, id, known }: UnknownId, { texts }: Wording): TemplateResult {
  return html`<div part="message" class="surface" lang=${texts.language}>
    <p>${texts.unknown[kind]}</p>
    ${
      known.length > 0
        ? html`<p class="muted">${texts.unknownId(id, known.join(", "))}</p>`
        : nothing
    }
  </div>`;
}

/**
 * Styles of all messages, and of the fallback that follows them.
 *
 * @csspart placeholder - Stands where the figures will be, if there is no fallback.
 * @csspart message - What is said instead of the figures, or about them: an error, an unknown id,
 *   older figures.
 * @csspart retry - The button in the message, where trying again may help.
 */
export const messageStyles: CSSResult = css`
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    /* On one line, or it is read letter by letter. */
    white-space: nowrap;
  }

  @media print {
    .unseen {
      display: none;
    }
  }

  [part="message"] {
    display: grid;
    justify-items: start;
    gap: 0.5em;
    padding: 1em 1.25em;
    margin-block-end: 1em;
  }

  [part="placeholder"] {
    padding: 1em 1.25em;
  }

  .waiting {
    display: block;
  }
`;

/**
 * Reserves the space that elements of a kind typically need, for as long as one waits for its feed. A
 * page that reserves the exact height itself, with basisniveau.css, sets `--_block-size` to nothing.
 */
export function placeholderStyles(kind: keyof typeof placeholderHeights): CSSResult {
  const [narrowest, ...wider] = placeholderHeights[kind];
  const reserve = (height: number) => css`
    [part="placeholder"],
    .waiting {
      min-block-size: var(--_block-size, ${em(height)});
    }
  `;
  return wider.reduce(
    (styles, [minWidth, height]) => css`
      ${styles}
      @container (min-inline-size: ${em(minWidth)}) {
        ${reserve(height)}
      }
    `,
    reserve(narrowest),
  );
}
