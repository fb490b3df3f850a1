import type { LitElement, ReactiveController } from "lit";
import { isInert, isLoading } from "../dom/unclobbered.js";
import type { FeedState, FeedSubscription } from "../feed/store.js";
import { failureWarning } from "../text/warning.js";
import { subscribe } from "./page-feeds.js";

/** How an element is connected to its feed. */
type Connection =
  /** Disconnected, or in an inert document: it follows no feed. */
  | { status: "idle" }
  /** It follows its feed, but Lit hasn't `start`ed it yet. */
  | { status: "held"; subscription: FeedSubscription; start: () => void }
  | { status: "started"; subscription: FeedSubscription };

/** What the controller needs of its element. */
interface Wiring {
  /** Address of the element's feed, as it was written. */
  address: () => string;
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
  /** Address of the feed that is followed, or was last. */
  address = "";
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

  /** @param start - Starts the element as Lit does: attaches its shadow root and lets it update. */
  connect(start: () => void): void {
    const { ownerDocument, hasUpdated } = this.#host;
    if (!isInert(ownerDocument)) {
      const subscription = this.#subscribe();
      // While the page is being parsed, an element starts at once, to reserve its space before the
      // first paint. Any later one is held until its feed has arrived: a thousand of them would
      // otherwise be styled and laid out twice.
      if (this.isBriefWait && !hasUpdated && !isLoading(ownerDocument)) {
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
    if (this.#connection.status !== "idle" && this.address !== this.#wiring.address()) {
      this.#connection.subscription.leave();
      this.#connection = { status: "started", subscription: this.#subscribe() };
    }
  }

  /** Revalidates the feed. */
  reload(): void {
    if (this.#connection.status !== "idle") {
      this.#connection.subscription.reload();
    }
  }

  hostDisconnected(): void {
    if (this.#connection.status !== "idle") {
      this.#connection.subscription.leave();
      this.#connection = { status: "idle" };
    }
  }

  #subscribe(): FeedSubscription {
    this.address = this.#wiring.address();
    return subscribe(this.address, this.#host.ownerDocument, (state) => {
      this.state = state;
      if (!this.isBriefWait) {
        this.release();
      }
      this.#wiring.stateChanged();
    });
  }
}
