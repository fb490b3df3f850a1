import {
  type CSSResult,
  html,
  LitElement,
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
import { failureWarning } from "../text/warning.js";
import { baseStyles } from "../theming/base.js";
import { Announcer } from "./announcer.js";
import { fallback, hasFallback, restOfPage, waitingSlot } from "./fallback.js";
import { FeedController } from "./feed-controller.js";
import { ForeignText } from "./foreign-text.js";
import { feedSourceOf } from "./page-feeds.js";
import { type ElementState, type Shown, shownIn, stateOf, undecided } from "./shown.js";

/**
 * Base class of all elements: which feed and survey they show, and what they show while the feed is
 * loading or when it failed. Elements with the same address share one feed and its request.
 *
 * @slot - The fallback: shown while the feed is loading, when it failed, and without JavaScript.
 * @fires {BasisniveauLoadEvent} basisniveau-load - The figures are shown. Carries the feed.
 * @fires {BasisniveauErrorEvent} basisniveau-error - There are no figures, or only stale ones.
 *   Carries code, URL without query, HTTP status and number of attempts.
 */
export abstract class FeedElement<Found> extends LitElement {
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
    source: () => feedSourceOf(this, FeedElement.defaultFeed, this.feed),
    stateChanged: () => {
      this.#forgetFailure();
      this.requestUpdate();
    },
  });
  readonly #announcer = new Announcer(this);
  #shown: Shown<Found> = undecided;
  /** What the shadow root holds until the first rendering. */
  #provisional: ChildNode[] = [];

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

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#announcer.stop();
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    // A server may have left a declarative shadow root, with the figures that it had.
    this.#provisional = [...(this.shadowRoot?.childNodes ?? [])];
    const root = super.createRenderRoot();
    // Lit would render before what goes.
    this.renderOptions.renderBefore = null;
    if (this.#provisional.length === 0 && this.#controller.isBriefWait) {
      this.#provisional.push(root.appendChild(waitingSlot(this.ownerDocument)));
    }
    return root;
  }

  /** While an element is held, this is the only notice of a property that was set. */
  override requestUpdate(...change: Parameters<LitElement["requestUpdate"]>): void {
    if (change[0] === "feed") {
      this.#controller.release();
    }
    super.requestUpdate(...change);
  }

  /** Lit has no other hook that catches whatever an update throws. */
  protected override performUpdate(): void {
    try {
      super.performUpdate();
    } catch (error) {
      if (this.#shown.status !== "failed") {
        this.#shown = { status: "failed" };
        console.warn(failureWarning(this.localName, error));
        this.requestUpdate();
      }
    }
  }

  protected override shouldUpdate(changed: PropertyValues<this>): boolean {
    if (changed.has("feed")) {
      this.#controller.followAddress();
    }
    return this.hasUpdated || !this.#controller.isBriefWait;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    for (const node of this.#provisional.splice(0)) {
      node.remove();
    }
    // After a failure, rendering is retried when a property has changed.
    if (changed.size > 0) {
      this.#forgetFailure();
    }
    if (this.#shown.status !== "failed") {
      this.#shown = shownIn(this.#controller.state, this, (feed) => this.find(feed));
    }
    this.#announcer.willRender();
  }

  #forgetFailure(): void {
    if (this.#shown.status === "failed") {
      this.#shown = undecided;
    }
  }

  protected override updated(): void {
    this.#announcer.rendered(this.#shown, this.#controller.source.address);
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
