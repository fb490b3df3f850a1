import { expect } from "@open-wc/testing";
import { feedStore, type FeedState, type FeedTrouble } from "../../src/feed/store.js";
import { answerWith, answerWithFeed, newAddress, never, restoreFetch } from "../fake-fetch.js";
import { middenNederland } from "../feeds/published.js";

/** A store, with its reports and its notifications to subscribers. */
function newStore() {
  const troubles: FeedTrouble[] = [];
  const subscribe = feedStore((trouble) => troubles.push(trouble));
  const follow = (address: string) => {
    const states: FeedState[] = [];
    return { states, ...subscribe(address, location.href, (state) => states.push(state)) };
  };
  return { troubles, follow };
}

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) {
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

const last = (states: FeedState[]) => states[states.length - 1];

describe("the feeds of a page", () => {
  afterEach(restoreFetch);

  it("are asked for once, however many follow one and however they spell it", async () => {
    const requests = answerWithFeed(middenNederland());
    const { follow } = newStore();
    const address = newAddress();
    const { pathname } = new URL(address);
    const followers = [address, pathname, `${address}#top`].map(follow);
    await until(() => followers.every(({ states }) => last(states)?.status === "ready"));
    expect(requests).to.have.length(1);
  });

  it("are kept, so that who comes later has the feed at once", async () => {
    const requests = answerWithFeed(middenNederland());
    const { follow } = newStore();
    const address = newAddress();
    const first = follow(address);
    await until(() => last(first.states)?.status === "ready");
    first.leave();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(follow(address).states.map(({ status }) => status)).to.deep.equal(["ready"]);
    expect(requests).to.have.length(1);
  });

  it("are forgotten once nobody follows them, except the few that were used last", async () => {
    const requests = answerWithFeed(middenNederland());
    const { follow } = newStore();
    const followed = newAddress();
    follow(followed);
    const addresses = Array.from({ length: 40 }, newAddress);
    for (const address of addresses) {
      const { states, leave } = follow(address);
      await until(() => last(states)?.status === "ready");
      leave();
    }
    await new Promise((resolve) => setTimeout(resolve));
    requests.length = 0;
    for (const address of [...addresses].reverse()) {
      follow(address);
    }
    follow(followed);
    expect(requests.map(({ url }) => url)).to.deep.equal(addresses.slice(0, -8).reverse());
  });

  it("are kept while anybody follows them, also after others have left", async () => {
    const requests = answerWithFeed(middenNederland());
    const { follow } = newStore();
    const [first = "", ...others] = Array.from({ length: 20 }, newAddress);
    const visit = async (address: string) => {
      const { states, leave } = follow(address);
      await until(() => last(states)?.status === "ready");
      leave();
      await new Promise((resolve) => setTimeout(resolve));
    };
    await visit(first);
    follow(first);
    for (const address of others) {
      await visit(address);
    }
    requests.length = 0;
    expect(follow(first).states.map(({ status }) => status)).to.deep.equal(["ready"]);
    expect(requests).to.deep.equal([]);
  });

  it("are given up when the last follower has left, but not by a move within one task", async () => {
    const requests = answerWith(never);
    const { follow, troubles } = newStore();
    const address = newAddress();
    follow(address).leave();
    const second = follow(address);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(requests).to.have.length(1);
    expect(requests[0]?.init.signal?.aborted).to.equal(false);
    second.leave();
    await until(() => requests[0]?.init.signal?.aborted === true);
    expect(troubles).to.deep.equal([]);
  });

  it("are reported once when they fail, and again only after a success between", async () => {
    let isUp = false;
    answerWith(() => (isUp ? Response.json(middenNederland()) : new Response("", { status: 404 })));
    const { follow, troubles } = newStore();
    const feed = follow(newAddress());
    await until(() => last(feed.states)?.status === "error");
    feed.reload();
    await until(() => feed.states.length >= 4);
    expect(troubles).to.have.length(1);
    isUp = true;
    feed.reload();
    await until(() => last(feed.states)?.status === "ready");
    isUp = false;
    feed.reload();
    await until(() => troubles.length === 2);
  });

  it("stay as they were when newer figures can't be had, and say so", async () => {
    let isUp = true;
    answerWith(() => (isUp ? Response.json(middenNederland()) : new Response("", { status: 404 })));
    const { follow } = newStore();
    const { states, reload } = follow(newAddress());
    await until(() => last(states)?.status === "ready");
    isUp = false;
    reload();
    await until(() => states.length === 3);
    expect(last(states)).to.have.nested.property("feed.region", "Midden-Nederland");
    expect(last(states)).to.have.nested.property("stale.code", "http-4xx");
  });

  it("are tried once more when the network comes back, if that may help", async () => {
    let isUp = false;
    const requests = answerWith(() =>
      isUp
        ? Response.json(middenNederland())
        : new Response("", { status: 503, headers: { "Retry-After": "0.01" } }),
    );
    const { follow } = newStore();
    const { states } = follow(newAddress());
    await until(() => last(states)?.status === "error");
    expect(requests).to.have.length(3);
    isUp = true;
    window.dispatchEvent(new Event("online"));
    await until(() => last(states)?.status === "ready");
    expect(requests).to.have.length(4);
    window.dispatchEvent(new Event("online"));
    expect(requests).to.have.length(4);
  });

  it("make no request for an address that is refused", () => {
    const requests = answerWithFeed(middenNederland());
    const { follow, troubles } = newStore();
    expect(last(follow("data:application/json,{}").states)).to.have.nested.property(
      "error.code",
      "url",
    );
    expect(requests).to.deep.equal([]);
    expect(troubles).to.have.length(1);
  });

  it("tell of figures that are wrong", async () => {
    const feed = middenNederland();
    Object.assign(feed.surveys[0]?.figures ?? {}, { training: "32%" });
    answerWithFeed(feed);
    const { follow, troubles } = newStore();
    const address = newAddress();
    const { states } = follow(address);
    await until(() => last(states)?.status === "ready");
    expect(troubles).to.deep.equal([
      { url: address, problems: [{ path: "surveys.0.figures.training", kind: "broken" }] },
    ]);
  });
});
