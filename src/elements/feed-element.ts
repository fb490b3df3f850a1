import {
  type CSSResult,
  html,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from "lit";
import type { Feed } from "../feed/schema.js";
import type { Selection } from "../feed/select.js";
import {
  arrivedMessage,
  errorMessage,
  failureMessage,
  messageStyles,
  placeholder,
  staleMessage,
  unknownMessage,
} from "../templates/message.js";
import type { RenderContext } from "../templates/render-context.js";
import { baseStyles } from "../theming/base.js";
import { Announcer } from "./announcer.js";
import { ContainedElement } from "./contained-element.js";
import { fallback, hasFallback, restOfPage } from "./fallback.js";
import { FeedController } from "./feed-controller.js";
import { ForeignText } from "./foreign-text.js";
import { feedSourceOf } from "./page-feeds.js";
import { ProvisionalContent } from "./provisional-content.js";
import { type ElementState, type Shown, shownIn, stateOf } from "./shown.js";

/**
 * Base class of all elements: which feed and survey they show, and what they show while the feed is
 * loading or when it failed. Elements with the same address share one feed and its request.
 *
 * @slot - The fallback: shown while the feed is loading, when it failed, and without JavaScript.
 * @fires {BasisniveauLoadEvent} basisniveau-load - The figures are shown. Carries the feed.
 * @fires {BasisniveauErrorEvent} basisniveau-error - There are no figures, or only stale ones.
 *   Carries code, URL without query, HTTP status and number of attempts.
 */
export abstract class FeedElement<Found> extends ContainedElement {
  static override styles: CSSResult[] = [baseStyles, messageStyles];

  static override properties: PropertyDeclarations = {
    feed: {},
    survey: {},
    headingLevel: { type: Number, attribute: "heading-level" },
  };

  /** Version of the element's package. The first one that a page defines stays. */
  static readonly version: string = "0.1.0";

  /**
   * URL of the feed where neither the element nor a `<meta name="basisniveau-feed">` names one. The
   * script sets it to `midden-nederland.json` beside itself. In the npm package it is empty.
   */
  static defaultFeed = "";

  /**
   * URL of the feed, relative to the page. Only https, or http on a page that was itself served
   * over http. Without it: the content of `<meta name="basisniveau-feed">` in the page, else the
   * file `midden-nederland.json` beside the script.
   */
  declare feed?: string;

  /** Id of the survey to show. Default: the newest. An unknown id is reported in the page. */
  declare survey?: string;

  /**
   * Level of the first heading, 2 to 6 or else the nearest of these; what the element contains goes
   * one deeper. Default 2.
   */
  declare headingLevel: number;

  readonly #controller = new FeedController(this, {
    // Without a value, the attribute holds what the property had before a framework cleared it.
    source: () => feedSourceOf(this, FeedElement.defaultFeed, this.feed ?? null),
    stateChanged: () => {
      this.hasFailed = false;
      this.requestUpdate();
    },
  });
  readonly #announcer = new Announcer(this, {
    shown: () => this.#shown,
    address: () => this.#controller.source.address,
  });
  readonly #provisional = new ProvisionalContent(this);
  #shown: Shown<Found> = { status: "loading", isSlow: false };

  constructor() {
    super();
    this.headingLevel = 2;
    new ForeignText(this);
  }

  /**
   * What the element shows, for a script that comes after the events: `loading`, `ready` (also with
   * stale figures), `error`, or `unknown-id`. Read-only.
   */
  get state(): ElementState {
    return stateOf(this.#shown);
  }

  /** Lit attaches the shadow root here, which a held element postpones. */
  override connectedCallback(): void {
    this.#controller.connect(() => super.connectedCallback());
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    return this.#provisional.rootOf(() => super.createRenderRoot(), this.#controller.isBriefWait);
  }

  /** While an element is held, this is the only notice of a property that was set. */
  override requestUpdate(...change: Parameters<ContainedElement["requestUpdate"]>): void {
    if (change[0] === "feed") {
      this.#controller.release();
    }
    super.requestUpdate(...change);
  }

  protected override shouldUpdate(changed: PropertyValues<this>): boolean {
    if (changed.has("feed")) {
      this.#controller.followAddress();
    }
    const { isBriefWait, state } = this.#controller;
    const waits = this.#provisional.hasFigures ? state.status === "loading" : isBriefWait;
    return this.hasUpdated || !waits;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.#shown = this.hasFailed
      ? { status: "failed" }
      : shownIn(this.#controller.state, this, (feed) => this.find(feed));
  }

  /** Revalidates the feed. What is shown stays until the response has arrived. */
  reload(): void {
    this.#controller.reload();
  }

  /** Finds in the feed what this element shows. */
  protected abstract find(feed: Feed): Selection<Found>;

  protected override render(): TemplateResult {
    const shown = this.#shown;
    switch (shown.status) {
      case "loading":
        return this.#announcer.region(nothing, fallback(this, placeholder(), "waiting"));
      case "error": {
        // A script that was moved looks in the wrong place: no news for a visitor with a fallback.
        const hasFigures = hasFallback(this);
        const isQuiet = this.#controller.isNowhere && hasFigures;
        const { error, isRetrying } = shown;
        const message = errorMessage(error, { isRetrying, hasFigures }, () => this.reload());
        return this.#announcer.region(isQuiet ? nothing : message, fallback(this), error);
      }
      case "failed":
        return this.#announcer.region(failureMessage(), fallback(this));
      case "unknown":
        return this.#announcer.region(unknownMessage(shown.unknown, shown.wording), fallback(this));
      case "found": {
        const { feed, stale, found, context } = shown;
        const isNews = !stale && this.#announcer.announcesArrival(feed);
        const message = stale ? staleMessage(context) : isNews ? arrivedMessage(context) : nothing;
        const content = html`${this.renderFound(found, context)}${restOfPage(this)}`;
        return this.#announcer.region(message, content, stale ?? feed);
      }
    }
  }

  /** Shows what was found. */
  protected abstract renderFound(found: Found, context: RenderContext): TemplateResult;
}
