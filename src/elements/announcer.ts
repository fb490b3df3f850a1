import {
  html,
  type LitElement,
  type nothing,
  type ReactiveController,
  type TemplateResult,
} from "lit";
import { withoutQuery } from "../feed/address.js";
import type { FeedError } from "../feed/error.js";
import type { Feed } from "../feed/schema.js";
import type { UnknownId } from "../feed/select.js";
import { unknownIdWarning } from "../text/warning.js";
import { BasisniveauErrorEvent, BasisniveauLoadEvent } from "./events.js";
import type { Shown } from "./shown.js";

/**
 * Feeds and errors that a live region has announced. On a page full of tiles only the first
 * announces them.
 */
const announced = new WeakSet<Feed | FeedError>();

/** How long an announcement stays, in milliseconds: screen readers may take a while to reach it. */
const tellingTime = 10_000;

/** What the announcer needs of its element. */
interface Wiring {
  /** What the element shows. */
  shown: () => Shown<unknown>;
  /** Address of the feed that is followed. */
  address: () => string;
}

/**
 * Reports what one element shows: announces it to screen readers, dispatches events to the page,
 * and keeps the focus within the element.
 *
 * @internal
 */
export class Announcer implements ReactiveController {
  readonly #host: LitElement;
  readonly #wiring: Wiring;
  /** What this element was the first to announce. */
  #announced: Feed | FeedError | undefined;
  /** What the last event was about, so that no other change of the element repeats it. */
  #dispatched: unknown;
  #hasWaited = false;
  /** How far this element is with telling that the figures have arrived. */
  #arrival: "untold" | "telling" | "told" = "untold";
  #timer: ReturnType<typeof setTimeout> | undefined;
  #hadFocus = false;

  constructor(host: LitElement, wiring: Wiring) {
    this.#host = host;
    this.#wiring = wiring;
    host.addController(this);
  }

  /**
   * Does this element announce that the feed has arrived? Only after a visitor could read that it
   * hadn't.
   */
  announcesArrival(feed: Feed): boolean {
    return this.#hasWaited && this.#arrival !== "told" && this.#announces(feed);
  }

  /**
   * The content and below it a live region, whose changes screen readers announce. Below, so that
   * an error doesn't contradict the figures of a fallback before anybody has read them.
   *
   * @param topic - The feed or error that the message is about, if another element may have
   *   announced it.
   */
  region(
    message: TemplateResult | typeof nothing,
    content: TemplateResult,
    topic?: Feed | FeedError,
  ): TemplateResult {
    const isLive = !topic || this.#announces(topic);
    return html`${content}
      <div role="status" aria-live=${isLive ? "polite" : "off"}>${message}</div>`;
  }

  /** The first element to ask is the one whose live region announces the feed or error. */
  #announces(topic: Feed | FeedError): boolean {
    if (!announced.has(topic)) {
      announced.add(topic);
      this.#announced = topic;
    }
    return this.#announced === topic;
  }

  hostUpdate(): void {
    this.#hadFocus = Boolean(this.#host.shadowRoot?.activeElement);
  }

  hostUpdated(): void {
    this.#keepFocus();
    const shown = this.#wiring.shown();
    switch (shown.status) {
      case "loading":
        this.#hasWaited = true;
        return;
      case "error":
        this.#hasWaited = true;
        return this.#dispatch(shown.error, new BasisniveauErrorEvent(shown.error));
      case "unknown":
        return this.#dispatchUnknown(shown.unknown, withoutQuery(this.#wiring.address()));
      case "found":
        if (this.#hasWaited) {
          this.#forgetArrival();
        }
        return shown.stale
          ? this.#dispatch(shown.stale, new BasisniveauErrorEvent(shown.stale))
          : this.#dispatch(shown.feed, new BasisniveauLoadEvent(shown.feed));
      case "failed":
        return;
    }
  }

  hostDisconnected(): void {
    // It would keep the element in memory.
    clearTimeout(this.#timer);
  }

  /** Who reads on from here later reads no old news. */
  #forgetArrival(): void {
    if (this.#arrival === "untold") {
      this.#arrival = "telling";
      this.#timer = setTimeout(() => {
        this.#arrival = "told";
        this.#host.requestUpdate();
      }, tellingTime);
    }
  }

  /** When the pressed button is replaced by the figures, the focus moves to these. */
  #keepFocus(): void {
    const { shadowRoot } = this.#host;
    const content = shadowRoot?.querySelector("[part=message], :first-child");
    if (this.#hadFocus && !shadowRoot?.activeElement && content instanceof HTMLElement) {
      content.tabIndex = -1;
      content.focus();
    }
  }

  #dispatchUnknown(unknown: UnknownId, url: string): void {
    const topic = `${unknown.kind} ${unknown.id}`;
    if (topic !== this.#dispatched) {
      console.warn(unknownIdWarning(this.#host.localName, unknown));
    }
    this.#dispatch(topic, new BasisniveauErrorEvent({ code: "unknown-id", url, attempts: 1 }));
  }

  #dispatch(topic: unknown, event: Event): void {
    if (topic !== this.#dispatched) {
      this.#dispatched = topic;
      this.#host.dispatchEvent(event);
    }
  }
}
