import { css, type CSSResult, html, nothing, type TemplateResult } from "lit";
import { type FeedError, isTransient } from "../feed/error.js";
import type { UnknownId } from "../feed/select.js";
import { placeholderHeights } from "../layout/placeholder-heights.js";
import { nl } from "../text/nl.js";
import type { Wording } from "../text/wording.js";
import type { RenderContext } from "./render-context.js";

/** Reserves about the space of the figures while these are loading. */
export function placeholder(): TemplateResult {
  return html`<p part="placeholder" class="surface" lang=${nl.language}>
    <span class="muted">${nl.loading}</span>
  </p>`;
}

/**
 * Says calmly that there are no figures, or below those of a fallback, that there may be newer ones.
 * After a transient error the visitor can try again.
 */
export function errorMessage(
  error: FeedError,
  { isRetrying, hasFigures }: { isRetrying: boolean; hasFigures: boolean },
  retry: () => void,
): TemplateResult {
  const text = hasFigures ? nl.unchecked : isTransient(error) ? nl.transient : nl.permanent;
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

/** Announces that the figures have arrived. Visually hidden. */
export function arrivedMessage({ wording: { texts } }: RenderContext): TemplateResult {
  return html`<p class="unseen" lang=${texts.language}>${texts.arrived}</p>`;
}

/** Says that the figures above are stale. */
export function staleMessage({ wording: { texts }, period }: RenderContext): TemplateResult {
  return html`<p part="message" class="surface" lang=${texts.language}>${texts.stale(period)}</p>`;
}

/** Says which id is unknown, if it was one, and which ids the feed has. */
export function unknownMessage({ kind, id, known }: UnknownId, { texts }: Wording): TemplateResult {
  return html`<div part="message" class="surface" lang=${texts.language}>
    <p>${texts.unknown[kind]}</p>
    ${
      known.length > 0
        ? html`<p class="muted">
            ${id ? texts.unknownId(id, known.join(", ")) : texts.knownIds(known.join(", "))}
          </p>`
        : nothing
    }
  </div>`;
}

/**
 * Styles of all messages, and of the fallback that follows them.
 *
 * @csspart placeholder - Reserves space while the feed is loading, if there is no fallback.
 * @csspart message - Message instead of the figures, or about them: an error, an unknown id, stale
 *   figures.
 * @csspart retry - The button in the message, where trying again may help.
 */
export const messageStyles: CSSResult = css`
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    /* On one line: a screen reader may read wrapped text of this width letter by letter. */
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
  }

  /* Below a fallback or figures. */
  :is(:not(slot), .there) + [role="status"] > [part="message"] {
    margin-block-start: 1em;
  }

  [part="placeholder"] {
    padding: 1em 1.25em;
  }

  .waiting {
    display: block;
  }
`;

/**
 * Reserves the space that elements of a kind typically need, while one waits for its feed. A page
 * that reserves the exact height itself, with basisniveau.css, sets `--_block-size` to zero.
 */
export function placeholderStyles(kind: keyof typeof placeholderHeights): CSSResult {
  const [narrowest, ...wider] = placeholderHeights[kind];
  const reserve = (height: number) => css`
    [part="placeholder"],
    .waiting {
      min-block-size: var(--_block-size, ${height}em);
    }
  `;
  return wider.reduce(
    (styles, [minWidth, height]) => css`
      ${styles}
      @container (min-inline-size: ${minWidth}em) {
        ${reserve(height)}
      }
    `,
    reserve(narrowest),
  );
}
