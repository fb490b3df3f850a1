type Answer = (url: string, init: RequestInit) => Response | Promise<Response>;

const realFetch = window.fetch.bind(window);

/** A request that was made. */
export interface MadeRequest {
  url: string;
  init: RequestInit;
}

/**
 * Answers every request from here on, until `restoreFetch`. Gives a live list of the requests, in
 * order.
 */
export function answerWith(answer: Answer): MadeRequest[] {
  const made: MadeRequest[] = [];
  window.fetch = async (input, init = {}) => {
    const url = input instanceof Request ? input.url : String(input);
    made.push({ url, init });
    const aborted = new Promise<never>((_, reject) => {
      init.signal?.addEventListener("abort", () => {
        reject(new DOMException("aborted", "AbortError"));
      });
    });
    return Promise.race([answer(url, init), aborted]);
  };
  return made;
}

/** Answers every request with this as JSON. */
export function answerWithFeed(feed: unknown): MadeRequest[] {
  return answerWith(() => Response.json(feed));
}

/** Keeps every request in flight until `open`, to test elements while they load. */
export class Gate {
  open: () => void = () => undefined;
  #isOpen = Promise.resolve();

  constructor() {
    this.close();
  }

  close(): void {
    this.#isOpen = new Promise((resolve) => {
      this.open = resolve;
    });
  }

  /** Answers every request once the gate is open. */
  answerWith(answer: () => Response): void {
    answerWith(async () => {
      await this.#isOpen;
      return answer();
    });
  }
}

/** Answers every request with this as JSON, once the returned gate is opened. */
export function answerLateWithFeed(feed: unknown): Gate {
  const gate = new Gate();
  gate.answerWith(() => Response.json(feed));
  return gate;
}

export function restoreFetch(): void {
  window.fetch = realFetch;
}

/** A response that never arrives. */
export function never(): Promise<Response> {
  return new Promise(() => undefined);
}

let number = 0;

/**
 * An address that no test used before, since a loaded feed is cached for the lifetime of the page.
 */
export function newAddress(): string {
  number += 1;
  return `${location.origin}/feed-${number}.json`;
}
