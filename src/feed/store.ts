import { has } from "./has.js";
import { feedAddress } from "./address.js";
import { type FeedError, isTransient } from "./error.js";
import { automaticRetries, loadFeed } from "./load.js";
import type { Problem } from "./problems.js";
import type { Feed } from "./schema.js";

/** State of a feed on the page. */
export type FeedState =
  /** `isSlow`: it has been loading for so long that visitors should see that. */
  | { status: "loading"; isSlow: boolean }
  /** `stale`: why the feed could not be revalidated. These are its earlier figures. */
  | { status: "ready"; feed: Feed; stale: FeedError | undefined }
  | { status: "error"; error: FeedError; isRetrying: boolean };

/** What is reported to a webmaster or publisher. */
export type FeedTrouble = FeedError | { url: string; problems: Problem[] };

/** Most feeds have arrived before anybody could have read that they are loading. */
const secondsUntilSlow = 0.1;

/** How many feeds without subscribers are kept, for elements that are removed and come back. */
const maxUnusedFeeds = 8;

/** How many addresses are kept of feeds whose failure was reported. */
const maxFailures = 100;

type Report = (trouble: FeedTrouble) => void;
type Listener = (state: FeedState) => void;

/** The subscription of an element to a feed. */
export interface FeedSubscription {
  /** Revalidates the feed. What is shown stays until the response has arrived. */
  reload: () => void;
  /** Unsubscribes. A task after the last subscriber has left, an in-flight request is aborted. */
  leave: () => void;
}

/**
 * Subscribes `listener` to the feed of that address, relative to `base`. It gets the state of the
 * feed at once and whenever that changes.
 */
export type FeedStore = (address: string, base: string, listener: Listener) => FeedSubscription;

/**
 * The feeds of a page, deduplicated: one request for each URL, however many elements show it and
 * however they spell it.
 *
 * @param report - Called once for each feed that fails, and for a feed that arrives with problems.
 */
export function feedStore(report: Report): FeedStore {
  const feeds = new Map<string, (listener: Listener) => FeedSubscription>();
  /** Addresses of feeds that have arrived but have no subscribers, the last used at the end. */
  const unused = new Set<string>();
  /**
   * Addresses of feeds whose failure was reported. Kept when the feed itself is dropped after its
   * last subscriber has left.
   */
  const failed = new Set<string>();
  return (address, base, listener) => {
    const url = feedAddress(address, base);
    const key = url instanceof URL ? url.href : address;
    let subscribe = feeds.get(key);
    if (!subscribe) {
      const created = sharedFeed(url, failed, report, (isReady) => {
        if (feeds.get(key) === created) {
          const dropped = isReady ? keepLast(unused, key, maxUnusedFeeds) : [key];
          dropped.forEach((each) => feeds.delete(each));
        }
      });
      feeds.set(key, created);
      subscribe = created;
    }
    unused.delete(key);
    return subscribe(listener);
  };
}

/** Moves a key to the end of a set, and drops the first keys, which it gives, if these are too many. */
function keepLast(keys: Set<string>, key: string, most: number): string[] {
  keys.delete(key);
  keys.add(key);
  const dropped = [...keys].slice(0, -most);
  dropped.forEach((each) => keys.delete(each));
  return dropped;
}

/**
 * One feed, for all its subscribers. Once it has arrived it is kept, so that later subscribers get
 * it at once.
 *
 * @param left - Called after the last subscriber has left: may the feed be kept?
 */
function sharedFeed(
  url: URL | FeedError,
  failed: Set<string>,
  report: Report,
  left: (isReady: boolean) => void,
) {
  const address = url instanceof URL ? url.href : url.url;
  const listeners = new Set<Listener>();
  let state: FeedState = { status: "loading", isSlow: false };
  let request: AbortController | undefined;
  let isWaiting = false;

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
    if (!has(outcome, "feed")) {
      fail(outcome);
      return;
    }
    failed.delete(address);
    if (outcome.problems.length > 0) {
      report({ url: url.href, problems: outcome.problems });
    }
    become({ status: "ready", feed: outcome.feed, stale: undefined });
  }

  function fail(error: FeedError): void {
    if (!failed.has(address)) {
      keepLast(failed, address, maxFailures);
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
    updateRetryListeners();
    listeners.forEach((listener) => listener(next));
  }

  /** After a transient error, retries when the network or the visitor comes back. Never polls. */
  function updateRetryListeners(): void {
    const error = state.status === "error" ? state.error : state.status === "ready" && state.stale;
    const hasWaited = isWaiting;
    isWaiting = listeners.size > 0 && Boolean(error && isTransient(error));
    // Without a change nothing is called: a unit test may have taken its window away by then.
    if (isWaiting !== hasWaited) {
      const change = isWaiting ? addEventListener : removeEventListener;
      change("online", retryOnReturn);
      change("pageshow", retryOnReturn);
    }
  }

  function retryOnReturn(event: Event): void {
    // "pageshow" also follows a load; only a restore from the back/forward cache is a return.
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
    updateRetryListeners();
    listener(state);
    return {
      reload: () => void load(0),
      leave: () => {
        listeners.delete(listener);
        updateRetryListeners();
        // An element that is moved is disconnected and connected again within one task.
        setTimeout(() => {
          if (listeners.size === 0) {
            if (state.status !== "ready") {
              request?.abort();
            }
            left(state.status === "ready");
          }
        });
      },
    };
  };
}
