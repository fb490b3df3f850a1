import { has } from "../feed/has.js";
import type { LitElement, ReactiveController } from "lit";
import { isBeingEdited, isBeingParsed, isInert, isLoading } from "../dom/unclobbered.js";
import type { FeedState, FeedSubscription } from "../feed/store.js";
import { failureWarning } from "../text/warning.js";
import { type FeedSource, subscribe } from "./page-feeds.js";

/** How an element is connected to its feed. */
type Connection =
  /** Disconnected, or in an inert document: it follows no feed. */
  | { status: "idle" }
  /** The parser is still within the element, whose fallback may link to the folder of its feed. */
  | { status: "awaiting-fallback" }
  /** It follows its feed, but Lit hasn't `start`ed it yet. */
  | { status: "held"; subscription: FeedSubscription; start: () => void }
  | { status: "started"; subscription: FeedSubscription };

/** What the controller needs of its element. */
interface Wiring {
  /** Where the element's feed is. */
  source: () => FeedSource;
  /** Called when the state of the feed has changed. */
  stateChanged: () => void;
}

/**
 * Follows the feed of one element while that is connected, and holds the element until it has
 * something to show.
 *
 * @internal
 */
export class FeedController implements ReactiveController {
  /** State of the feed. A disconnected element keeps the last one. */
  state: FeedState = { status: "loading", isSlow: false };
  /** Where the feed is that is followed, or was last. */
  source: FeedSource = { address: "", namedBy: undefined };
  readonly #host: LitElement;
  readonly #wiring: Wiring;
  #connection: Connection = { status: "idle" };

  constructor(host: LitElement, wiring: Wiring) {
    this.#host = host;
    this.#wiring = wiring;
    host.addController(this);
  }

  /** Is the feed loading, but not for so long that a visitor should see that? */
  get isBriefWait(): boolean {
    return this.state.status === "loading" && !this.state.isSlow;
  }

  /** Did nobody name the feed, and is there none where it was looked for? */
  get isNowhere(): boolean {
    const { state, source } = this;
    return state.status === "error" && !source.namedBy && /^(url|http-4xx)$/.test(state.error.code);
  }

  /** @param start - Starts the element as Lit does: attaches its shadow root and lets it update. */
  connect(start: () => void): void {
    const { ownerDocument, hasUpdated } = this.#host;
    // An editor's canvas shows what was pasted, and saves what it shows.
    if (isBeingEdited(this.#host)) {
      return;
    }
    if (this.#mayGetFallback) {
      this.#connection = { status: "awaiting-fallback" };
      const follow = () => this.followAddress();
      setTimeout(follow);
      addEventListener("DOMContentLoaded", follow, { once: true });
    } else if (!isInert(ownerDocument)) {
      const subscription = this.#subscribe();
      // While the page is being parsed, an element starts at once, to reserve its space before the
      // first paint. Any later one is held until its feed has arrived: a thousand of them would
      // otherwise be styled and laid out twice.
      // Not where the URL points into the page: a held element that is pointed at would give the
      // browser nothing to anchor its scroll position on once the figures replace the fallback.
      if (this.isBriefWait && !hasUpdated && !isLoading(ownerDocument) && !location.hash) {
        this.#connection = { status: "held", subscription, start };
        return;
      }
      this.#connection = { status: "started", subscription };
    }
    start();
  }

  /** Starts the element if it is held. */
  release(): void {
    if (this.#connection.status === "held") {
      const { subscription, start } = this.#connection;
      this.#connection = { status: "started", subscription };
      try {
        start();
      } catch (error) {
        // Caught, so that the loop that notifies subscribers reaches the next ones.
        console.warn(failureWarning(this.#host.localName, error));
      }
    }
  }

  /** Follows another feed if the element's address has changed. */
  followAddress(): void {
    const { status } = this.#connection;
    const isOther =
      status === "awaiting-fallback"
        ? !this.#mayGetFallback
        : status !== "idle" && this.source.address !== this.#wiring.source().address;
    if (isOther) {
      this.#leave();
      this.#connection = { status: "started", subscription: this.#subscribe() };
    }
  }

  /** Revalidates the feed. */
  reload(): void {
    if (has(this.#connection, "subscription")) {
      this.#connection.subscription.reload();
    }
  }

  hostDisconnected(): void {
    this.#leave();
    this.#connection = { status: "idle" };
  }

  #leave(): void {
    if (has(this.#connection, "subscription")) {
      this.#connection.subscription.leave();
    }
  }

  get #mayGetFallback(): boolean {
    return isBeingParsed(this.#host) && this.#wiring.source().namedBy !== "element";
  }

  #subscribe(): FeedSubscription {
    this.source = this.#wiring.source();
    return subscribe(this.source.address, this.#host.ownerDocument, (state) => {
      this.state = state;
      if (!this.isBriefWait) {
        this.release();
      }
      this.#wiring.stateChanged();
    });
  }
}
