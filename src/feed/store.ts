import { feedAddress } from "./address.js";
import { type FeedError, isTransient } from "./error.js";
import { automaticRetries, loadFeed } from "./load.js";
import type { Problem } from "./problems.js";
import type { Feed } from "./schema.js";

/** Where a feed is on its way to the page. */
export type FeedState =
  /** `isSlow`: so long already that visitors should be told. */
  | { status: "loading"; isSlow: boolean }
  /** `stale`: newer figures could not be had, these are the ones from before. */
  | { status: "ready"; feed: Feed; stale?: FeedError }
  | { status: "error"; error: FeedError; isRetrying: boolean };

/** What a webmaster or publisher should hear of. */
export type FeedTrouble = FeedError | { url: string; problems: Problem[] };

/** Most feeds are there before anybody would have read that they are on their way. */
const secondsUntilSlow = 0.1;

type Report = (trouble: FeedTrouble) => void;
type Listener = (state: FeedState) => void;

/** What an element holds while it shows a feed. */
export interface FeedSubscription {
  /** Fetches the feed once more. What is shown stays until the answer is there. */
  reload: () => void;
  /** Ends it. The request is given up a task after its last subscriber has left. */
  leave: () => void;
}

/**
 * Tells `listener` where the feed of that address, relative to `base`, is: at once and whenever that
 * changes.
 */
export type FeedStore = (address: string, base: string, listener: Listener) => FeedSubscription;

/**
 * The feeds of a page: one request for each address, however many elements show it and however they spell it.
 *
 * @param report - Told once of each feed that fails or holds figures that are wrong.
 */
export function feedStore(report: Report): FeedStore {
  const feeds = new Map<string, (listener: Listener) => FeedSubscription>();
  /** Addresses of feeds that failed. One that nobody follows is forgotten, but not that it was reported. */
  const failed = new Set<string>();
  return (address, base, listener) => {
    const url = feedAddress(address, base);
    const key = url instanceof URL ? url.href : address;
    let subscribe = feeds.get(key);
    if (!subscribe) {
      const created = sharedFeed(url, failed, report, () => {
        if (feeds.get(key) === created) {
          feeds.delete(key);
        }
      });
      feeds.set(key, created);
      subscribe = created;
    }
    return subscribe(listener);
  };
}

/** One feed, for everybody who shows it. What arrived is kept, so that elements that come later show it at once. */
function sharedFeed(url: URL | FeedError, failed: Set<string>, report: Report, forget: () => void) {
  const address = url instanceof URL ? url.href : url.url;
  const listeners = new Set<Listener>();
  let state: FeedState = { status: "loading", isSlow: false };
  let request: AbortController | undefined;

  async function load(retries: number): Promise<void> {
    if (!(url instanceof URL)) {
      fail(url);
      return;
    }
    if (request) {
      return;
    }
    const { signal } = (request = new AbortController());
    if (state.status === "error") {
      become({ ...state, isRetrying: true });
    }
    const outcome = await loadFeed(url, signal, retries);
    if (signal.aborted) {
      return;
    }
    request = undefined;
    if (!("feed" in outcome)) {
      fail(outcome);
      return;
    }
    failed.delete(address);
    if (outcome.problems.length > 0) {
      report({ url: url.href, problems: outcome.problems });
    }
    become({ status: "ready", feed: outcome.feed });
  }

  function fail(error: FeedError): void {
    if (!failed.has(address)) {
      failed.add(address);
      report(error);
    }
    become(
      state.status === "ready"
        ? { ...state, stale: error }
        : { status: "error", error, isRetrying: false },
    );
  }

  function become(next: FeedState): void {
    state = next;
    watchForBetterTimes();
    listeners.forEach((listener) => listener(next));
  }

  /** What may pass is tried once more when the network or the visitor comes back. Nothing is ever polled. */
  function watchForBetterTimes(): void {
    const error = state.status === "error" ? state.error : state.status === "ready" && state.stale;
    const isWaiting = listeners.size > 0 && error && isTransient(error);
    const change = isWaiting ? addEventListener : removeEventListener;
    change("online", retryOnReturn);
    change("pageshow", retryOnReturn);
  }

  function retryOnReturn(event: Event): void {
    // A page is also "shown" when it is loaded; only a return from the back/forward cache is a return.
    if (event.type === "online" || (event as PageTransitionEvent).persisted) {
      void load(0);
    }
  }

  void load(automaticRetries);
  setTimeout(() => {
    if (state.status === "loading") {
      become({ status: "loading", isSlow: true });
    }
  }, secondsUntilSlow * 1000);

  return (listener: Listener): FeedSubscription => {
    listeners.add(listener);
    watchForBetterTimes();
    listener(state);
    return {
      reload: () => void load(0),
      leave: () => {
        listeners.delete(listener);
        watchForBetterTimes();
        // An element that is moved leaves and comes back within one task.
        setTimeout(() => {
          if (listeners.size === 0 && state.status !== "ready") {
            request?.abort();
            forget();
          }
        });
      },
    };
  };
}
