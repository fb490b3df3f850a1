import {
  html,
  LitElement,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from "lit";
import { createElement, isInert, isLoading, textContent } from "../dom/unclobbered.js";
import { withoutQuery } from "../feed/address.js";
import type { FeedError } from "../feed/error.js";
import type { Feed } from "../feed/schema.js";
import { findSurvey, type Selection, type UnknownId } from "../feed/select.js";
import type { FeedState, FeedSubscription } from "../feed/store.js";
import { failureWarning, unknownIdWarning } from "../text/warning.js";
import { type Wording, wordingFor } from "../text/wording.js";
import { BasisniveauErrorEvent, BasisniveauLoadEvent } from "./events.js";
import { pageFeedAddress, subscribe } from "./page-feeds.js";
import {
  arrivedMessage,
  errorMessage,
  failureMessage,
  placeholder,
  staleMessage,
  unknownMessage,
} from "../templates/message.js";
import { type View, viewOf } from "../templates/render-context.js";

/** Feeds and errors that screen readers were told of. On a page full of tiles the first one speaks for all. */
const told = new WeakSet<Feed | FeedError>();

/** What an element shows: where its feed is, and, once that is here, whether it holds what was asked for. */
type Shown<Found> =
  | Exclude<FeedState, { status: "ready" }>
  | { status: "found"; feed: Feed; found: Found; view: View; stale: FeedError | undefined }
  | { status: "unknown"; unknown: UnknownId; wording: Wording }
  | { status: "failed" };

/**
 * What all elements share: where the feed is, which survey of it is shown, and what is shown until it has arrived or
 * when it can't be had. An element never fetches: all of them follow one feed for each address.
 *
 * @slot - The fallback: shown until the feed has arrived, without JavaScript, and whenever the feed can't be had.
 * @fires {BasisniveauLoadEvent} basisniveau-load - The figures are shown. Carries the feed.
 * @fires {BasisniveauErrorEvent} basisniveau-error - There are no figures, or only older ones. Carries code, URL without
 *   query, HTTP status and number of attempts.
 * @csspart placeholder - Stands where the figures will be, if there is no fallback.
 * @csspart message - What is said instead of the figures, or about them: an error, an unknown id, older figures.
 * @csspart retry - The button in the message, where trying again may help.
 * @csspart link - Each link.
 * @cssprop [--basisniveau-font-family=inherit] - Font. From the page's theme, else the page's own.
 * @cssprop [--basisniveau-font-size=inherit] - Size of the text, which all other sizes follow.
 * @cssprop [--basisniveau-line-height=1.5] - Line height of the text, without unit.
 * @cssprop [--basisniveau-color=inherit] - Colour of the text.
 * @cssprop [--basisniveau-background-color=transparent] - What the element stands on. Set it together with the colour.
 * @cssprop [--basisniveau-color-muted=inherit] - Colour of source lines, notes and terms.
 * @cssprop [--basisniveau-heading-2-font-family=inherit] - Font of headings of level 2.
 * @cssprop [--basisniveau-heading-2-font-size=1.75em] - Size of headings of level 2.
 * @cssprop [--basisniveau-heading-2-font-weight=700] - Weight of headings of level 2.
 * @cssprop [--basisniveau-heading-2-color=inherit] - Colour of headings of level 2.
 * @cssprop [--basisniveau-heading-3-font-family=inherit] - Font of headings of level 3.
 * @cssprop [--basisniveau-heading-3-font-size=1.375em] - Size of headings of level 3.
 * @cssprop [--basisniveau-heading-3-font-weight=700] - Weight of headings of level 3.
 * @cssprop [--basisniveau-heading-3-color=inherit] - Colour of headings of level 3.
 * @cssprop [--basisniveau-heading-4-font-family=inherit] - Font of headings of level 4 and deeper.
 * @cssprop [--basisniveau-heading-4-font-size=1.125em] - Size of headings of level 4 and deeper.
 * @cssprop [--basisniveau-heading-4-font-weight=700] - Weight of headings of level 4 and deeper.
 * @cssprop [--basisniveau-heading-4-color=inherit] - Colour of headings of level 4 and deeper.
 * @cssprop [--basisniveau-link-color=LinkText] - Colour of links.
 * @cssprop [--basisniveau-link-hover-color] - Colour of links under the pointer. Default: that of links.
 * @cssprop [--basisniveau-focus-outline-color=currentColor] - Colour of the first of two focus rings.
 * @cssprop [--basisniveau-surface-background-color=transparent] - What tiles, messages and the contact card stand on.
 * @cssprop [--basisniveau-surface-border-color] - Border of tiles, messages and the contact card. Default: the text's
 *   colour at a quarter of its strength.
 * @cssprop [--basisniveau-surface-border-radius=0px] - Radius of that border, at most 1em.
 * @cssprop [--basisniveau-button-border-radius] - Radius of the button 'Probeer opnieuw', at most 1.375em. Default: that of
 *   the border.
 */
export abstract class FeedElement<Found> extends LitElement {
  static override properties: PropertyDeclarations = {
    feed: {},
    survey: {},
    headingLevel: { type: Number, attribute: "heading-level" },
  };

  /** Version of the package that the element comes from. The first one on a page stays. */
  static readonly version: string = "0.1.0";

  /**
   * URL of the feed where neither the element nor a `<meta name="basisniveau-feed">` of the page names one. The script
   * sets it to `midden-nederland.json` beside itself. In the npm package it is empty: no feed.
   */
  static defaultFeed = "";

  /**
   * URL of the feed, relative to the page. Only https, or http on a page that came by http itself. Without it: the
   * content of `<meta name="basisniveau-feed">` in the page, else the file `midden-nederland.json` beside the script.
   */
  declare feed?: string;

  /** Id of the survey to show. Default: the newest in the feed. An id that is not in the feed is named in the page. */
  declare survey?: string;

  /**
   * Level of the first heading, 2 to 6; what the element contains goes one deeper. Default 2. Anything else becomes the
   * nearest of these.
   */
  declare headingLevel: number;

  #state: FeedState = { status: "loading", isSlow: false };
  #shown: Shown<Found> = { status: "loading", isSlow: false };
  #address = "";
  #subscription: FeedSubscription | undefined;
  /** What the last event was about, so that no other change of the element repeats it. */
  #announced: unknown;
  /** What this element told screen readers of, as the first. */
  #told: Feed | FeedError | undefined;
  /** Is nothing done yet, since the feed may be here in a moment? */
  #isHeld = false;
  #hasWaited = false;
  #hasFailed = false;
  #hadFocus = false;

  constructor() {
    super();
    this.headingLevel = 2;
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    // What the editor put between the tags stays in sight until something else is rendered.
    const slot = createElement(this.ownerDocument, "slot");
    slot.className = "waiting";
    root.append(slot);
    return root;
  }

  override connectedCallback(): void {
    // In an inert document nobody sees figures.
    if (!isInert(this.ownerDocument)) {
      this.#subscribe();
      // What comes with the page keeps its room before that is painted. Else an element stays what it was without the script
      // until it has something to show: a thousand of them would be styled and laid out for nothing.
      this.#isHeld = this.#isBriefWait && !this.hasUpdated && !isLoading(this.ownerDocument);
    }
    if (!this.#isHeld) {
      super.connectedCallback();
    }
  }

  #letGo(): void {
    if (this.#isHeld) {
      this.#isHeld = false;
      try {
        super.connectedCallback();
      } catch (error) {
        // Others are told of their feed after this one.
        console.warn(failureWarning(this.localName, error));
      }
    }
  }

  override requestUpdate(...change: Parameters<LitElement["requestUpdate"]>): void {
    // Whether another feed is to be followed shows only in an update.
    if (change[0] === "feed") {
      this.#letGo();
    }
    super.requestUpdate(...change);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#isHeld = false;
    this.#subscription?.leave();
    this.#subscription = undefined;
  }

  /** Fetches the feed once more. What is shown stays until the answer is there. */
  reload(): void {
    this.#subscription?.reload();
  }

  /** Whatever goes wrong in one element stays there: the fallback is shown, and the page and other elements go on. */
  protected override performUpdate(): void {
    try {
      super.performUpdate();
    } catch (error) {
      if (!this.#hasFailed) {
        this.#hasFailed = true;
        console.warn(failureWarning(this.localName, error));
        this.requestUpdate();
      }
    }
  }

  protected override shouldUpdate(changed: PropertyValues<this>): boolean {
    // An element that is nowhere follows nothing.
    if (this.#subscription && changed.has("feed") && this.#address !== this.#chosenAddress()) {
      this.#subscription.leave();
      this.#subscribe();
    }
    return this.hasUpdated || !this.#isBriefWait;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!this.hasUpdated) {
      this.renderRoot.querySelector("slot")?.remove();
    }
    this.#hadFocus = Boolean(this.shadowRoot?.activeElement);
    // What failed is tried again when something has changed for it.
    this.#hasFailed &&= changed.size === 0;
    this.#shown = this.#choose(this.#state);
  }

  /** Is the feed on its way, but not for so long that anybody should be told? */
  get #isBriefWait(): boolean {
    return this.#state.status === "loading" && !this.#state.isSlow;
  }

  #chosenAddress(): string {
    const chosen = this.feed ?? pageFeedAddress(this.ownerDocument) ?? FeedElement.defaultFeed;
    // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-conversion -- A script may have set anything at all.
    return String(chosen);
  }

  #subscribe(): void {
    this.#address = this.#chosenAddress();
    this.#subscription = subscribe(this.#address, this.ownerDocument, (state) => {
      this.#state = state;
      this.#hasFailed = false;
      if (!this.#isBriefWait) {
        this.#letGo();
      }
      this.requestUpdate();
    });
  }

  #choose(state: FeedState): Shown<Found> {
    if (this.#hasFailed) {
      return { status: "failed" };
    }
    if (state.status !== "ready") {
      return state;
    }
    const { feed, stale } = state;
    const wording = wordingFor(feed.language);
    const survey = findSurvey(feed, this.survey);
    const selection = this.find(feed);
    if ("unknown" in survey) {
      return { status: "unknown", wording, ...survey };
    }
    if ("unknown" in selection) {
      return { status: "unknown", wording, ...selection };
    }
    const view = viewOf(feed, survey.found, this.headingLevel);
    return { status: "found", feed, view, stale, ...selection };
  }

  /** Finds in the feed what this element shows. */
  protected abstract find(feed: Feed): Selection<Found>;

  protected override render(): TemplateResult {
    const shown = this.#shown;
    switch (shown.status) {
      case "loading":
        return this.#renderStatus(nothing, this.#renderFallback("waiting", placeholder()));
      case "error": {
        const message = errorMessage(shown.error, shown.isRetrying, () => this.reload());
        return this.#renderStatus(message, this.#renderFallback(), this.#tells(shown.error));
      }
      case "failed":
        return this.#renderStatus(failureMessage(), this.#renderFallback());
      case "unknown":
        return this.#renderStatus(
          unknownMessage(shown.unknown, shown.wording),
          this.#renderFallback(),
        );
      case "found": {
        const { feed, stale, found, view } = shown;
        const tells = this.#tells(stale ?? feed);
        const arrived = tells && this.#hasWaited ? arrivedMessage(view) : nothing;
        return this.#renderStatus(
          stale ? staleMessage(view) : arrived,
          this.renderFound(found, view),
          tells,
        );
      }
    }
  }

  /** What is put in the first part later on, screen readers say when they have nothing else to say. */
  #renderStatus(
    message: TemplateResult | typeof nothing,
    content: TemplateResult,
    isLive = true,
  ): TemplateResult {
    return html`<div role="status" aria-live=${isLive ? "polite" : "off"}>${message}</div>
      ${content}`;
  }

  #tells(subject: Feed | FeedError): boolean {
    if (!told.has(subject)) {
      told.add(subject);
      this.#told = subject;
    }
    return this.#told === subject;
  }

  /** What the editor put between the tags, or something else where that is nothing. */
  #renderFallback(
    className = "",
    otherwise: TemplateResult | typeof nothing = nothing,
  ): TemplateResult {
    const hasFallback = this.#hasFallback();
    return html`<slot
        class=${hasFallback ? className : ""}
        @slotchange=${() => this.requestUpdate()}
      ></slot>
      ${hasFallback ? nothing : otherwise}`;
  }

  #hasFallback(): boolean {
    return [...this.childNodes].some(
      (node) => node.nodeType !== Node.COMMENT_NODE && textContent(node).trim(),
    );
  }

  /** Shows what was found. */
  protected abstract renderFound(found: Found, view: View): TemplateResult;

  protected override updated(): void {
    this.#keepFocus();
    const shown = this.#shown;
    switch (shown.status) {
      case "loading":
        this.#hasWaited = true;
        return;
      case "error":
        this.#hasWaited = true;
        return this.#announce(shown.error, new BasisniveauErrorEvent(shown.error));
      case "unknown":
        return this.#announceUnknown(shown.unknown);
      case "found":
        return shown.stale
          ? this.#announce(shown.stale, new BasisniveauErrorEvent(shown.stale))
          : this.#announce(shown.feed, new BasisniveauLoadEvent(shown.feed));
      case "failed":
        return;
    }
  }

  /** When the button that was pressed makes place for the figures, the focus goes on to these. */
  #keepFocus(): void {
    const content = this.shadowRoot?.querySelector("[part=message], [role=status] + *");
    if (this.#hadFocus && !this.shadowRoot?.activeElement && content instanceof HTMLElement) {
      content.tabIndex = -1;
      content.focus();
    }
  }

  #announceUnknown(unknown: UnknownId): void {
    const subject = `${unknown.kind} ${unknown.id}`;
    if (subject !== this.#announced) {
      console.warn(unknownIdWarning(this.localName, unknown));
    }
    const url = withoutQuery(this.#address);
    this.#announce(subject, new BasisniveauErrorEvent({ code: "unknown-id", url, attempts: 1 }));
  }

  #announce(subject: unknown, event: Event): void {
    if (subject !== this.#announced) {
      this.#announced = subject;
      this.dispatchEvent(event);
    }
  }
}
