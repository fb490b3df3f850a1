import { expect } from "@open-wc/testing";
import { loadFeed } from "../../src/feed/load.js";
import { answerWith, answerWithFeed, newAddress, never, restoreFetch } from "../fake-fetch.js";
import { middenNederland } from "../feeds/published.js";

const stay = new AbortController().signal;

async function outcome(answer: () => Response | Promise<Response>, retries = 0) {
  const requests = answerWith(answer);
  const result = await loadFeed(new URL(`${newAddress()}?sleutel=1`), stay, retries);
  return { result, requests };
}

function bytes(...values: number[]): Response {
  return new Response(new Uint8Array(values));
}

/** Runs something without waiting for its pauses, and gives their lengths. */
async function hurry(run: () => Promise<unknown>): Promise<unknown[]> {
  const realSetTimeout = window.setTimeout.bind(window);
  const pauses: unknown[] = [];
  const isLimit = (time: unknown) => time === 10_000;
  const setTimeout = (later: () => void, time: number) => {
    pauses.push(time);
    return realSetTimeout(later, isLimit(time) ? time : 0);
  };
  Object.assign(window, { setTimeout });
  await run();
  Object.assign(window, { setTimeout: realSetTimeout });
  return pauses.filter((time) => !isLimit(time));
}

/** The pauses between three attempts at a busy server. */
function pausesOf(headers: HeadersInit = {}): Promise<unknown[]> {
  return hurry(() => outcome(() => new Response("", { status: 429, headers }), 2));
}

describe("loading a feed", () => {
  afterEach(restoreFetch);

  it("gives the feed, after one request that tells nobody anything", async () => {
    const requests = answerWithFeed(middenNederland());
    const result = await loadFeed(new URL(newAddress()), stay);
    expect(result).to.have.nested.property("feed.region", "Midden-Nederland");
    expect(requests).to.have.length(1);
    expect(requests[0]?.init).to.deep.include({
      credentials: "same-origin",
      referrerPolicy: "no-referrer",
      headers: { Accept: "application/json" },
    });
  });

  for (const type of ["text/html", "text/plain; charset=utf-8", "application/octet-stream"]) {
    it(`gives the feed also where the server calls it ${type}`, async () => {
      const { result } = await outcome(
        () =>
          new Response(JSON.stringify(middenNederland()), { headers: { "Content-Type": type } }),
      );
      expect(result).to.have.nested.property("feed.region", "Midden-Nederland");
    });
  }

  const failures: [code: string, answer: () => Response][] = [
    ["http-4xx", () => new Response("", { status: 404 })],
    ["http-4xx", () => new Response("", { status: 401 })],
    ["html", () => new Response("Log in", { headers: { "Content-Type": "text/html" } })],
    ["html", () => new Response("<html>", { headers: { "Content-Type": "application/json" } })],
    ["empty", () => new Response(null, { status: 204 })],
    ["encoding", () => bytes(0x7b, 0x22, 0xe9, 0x22)],
    ["encoding", () => bytes(0xff, 0xfe, 0x7b, 0x00)],
    ["encoding", () => bytes(0x7b, 0x00, 0x22, 0x00)],
    ["json", () => new Response("{")],
    ["too-large", () => new Response(" ".repeat(1024 * 1024 + 1))],
  ];
  for (const [code, answer] of failures) {
    it(`gives ${code} after one request, since trying again would not help`, async () => {
      const { result, requests } = await outcome(answer, 2);
      expect(result).to.deep.include({ code, attempts: 1 });
      expect(requests).to.have.length(1);
    });
  }

  it("tells the address without its query, and the status", async () => {
    const { result } = await outcome(() => new Response("", { status: 503 }));
    expect(result).to.include({ code: "http-5xx", status: 503 });
    expect(result).to.have.property("url").that.does.not.include("sleutel");
  });

  it("reads a feed with a byte order mark", async () => {
    const { result } = await outcome(
      () => new Response(`\uFEFF${JSON.stringify(middenNederland())}`),
    );
    expect(result).to.have.property("feed");
  });

  it("tries again after what may pass, and gives the feed that comes then", async () => {
    let tries = 0;
    await hurry(async () => {
      const { result } = await outcome(() => {
        tries += 1;
        return tries === 1 ? new Response("", { status: 503 }) : Response.json(middenNederland());
      }, 2);
      expect(result).to.have.property("feed");
    });
    expect(tries).to.equal(2);
  });

  it("gives up after its last try", async () => {
    await hurry(async () => {
      const offline = () => Promise.reject(new TypeError("offline"));
      const { result, requests } = await outcome(offline, 1);
      expect(result).to.deep.include({ code: "network", attempts: 2 });
      expect(requests).to.have.length(2);
    });
  });

  it("waits as long as a busy server asks", async () => {
    const pauses = await pausesOf({ "Retry-After": "7" });
    expect(pauses).to.deep.equal([7000, 7000]);
  });

  it("waits thirty seconds at most, whatever a server asks", async () => {
    expect(await pausesOf({ "Retry-After": "86400" })).to.deep.equal([30_000, 30_000]);
  });

  it("spreads its tries over one second, then over two", async () => {
    const { random } = Math;
    for (const share of [0, 0.5, 0.99]) {
      Math.random = () => share;
      expect(await pausesOf()).to.deep.equal([1000 * share, 2000 * share]);
    }
    Math.random = random;
  });

  it("stops at once when nobody waits for it any more", async () => {
    const leaving = new AbortController();
    const requests = answerWith(never);
    const loading = loadFeed(new URL(newAddress()), leaving.signal);
    leaving.abort();
    expect(await loading).to.deep.include({ code: "aborted", attempts: 1 });
    expect(requests).to.have.length(1);
  });

  it("gives network where the answer is cut off", async () => {
    const cut = () =>
      new Response(
        new ReadableStream({
          start(stream) {
            stream.enqueue(new TextEncoder().encode('{"version":'));
            stream.error(new TypeError("cut off"));
          },
        }),
      );
    expect((await outcome(cut)).result).to.include({ code: "network" });
  });
});
