import type { FeedErrorCode } from "../feed/error.js";
import type { Feed } from "../feed/schema.js";

/** The element shows its figures. Bubbles, also out of shadow roots. */
export class BasisniveauLoadEvent extends Event {
  /** The feed that the figures come from. */
  readonly feed: Feed;

  constructor(feed: Feed) {
    super("basisniveau-load", { bubbles: true, composed: true });
    this.feed = feed;
  }
}

/** What an error event carries. */
export interface ErrorFacts {
  code: FeedErrorCode | "unknown-id";
  url: string;
  status?: number;
  attempts: number;
}

/** The element can't show its figures, or only stale ones. Bubbles, also out of shadow roots. */
export class BasisniveauErrorEvent extends Event {
  /**
   * Why: the code of the feed's error, or `unknown-id` where the feed doesn't hold what was asked
   * for.
   */
  readonly code: FeedErrorCode | "unknown-id";
  /** Address of the feed, without its query. */
  readonly url: string;
  /** HTTP status of the last response, if there was one. */
  readonly status: number | undefined;
  /** Number of attempts to fetch the feed. */
  readonly attempts: number;

  constructor({ code, url, status, attempts }: ErrorFacts) {
    super("basisniveau-error", { bubbles: true, composed: true });
    this.code = code;
    this.url = url;
    this.status = status;
    this.attempts = attempts;
  }
}

declare global {
  // They bubble, so also for listeners of the document and the window, whose maps extend this one as
  // HTMLElementEventMap does.
  interface GlobalEventHandlersEventMap {
    "basisniveau-load": BasisniveauLoadEvent;
    "basisniveau-error": BasisniveauErrorEvent;
  }
}
