import { expect } from "@playwright/test";
import { nl } from "../../src/text/nl.js";
import { middenNederland } from "../feeds/published.js";
import { hostPageCase, type Host, permanent, transient, tile, training } from "./host.js";
import { answer, type Answer, answerJson, answerStatus, inTurn, onSocket } from "./server.js";

/*
 * Network errors. The page's clock is stopped, and cases advance it; requests and responses are
 * real.
 */

const text = JSON.stringify(middenNederland());
const head = `HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: ${String(text.length * 2)}\r\n\r\n`;

async function stopClock(host: Host): Promise<void> {
  const { clock } = host.page;
  await clock.install({ time: "2026-01-01T12:00:00" });
  await clock.pauseAt("2026-01-01T12:00:01");
  host.isClockStopped = true;
}

/** Waits until the server has received that many requests for a path. */
async function untilAsked({ server }: Host, path: string, times: number): Promise<void> {
  await expect
    .poll(() => server.asked(path).length, { message: `requests for ${path}` })
    .toBe(times);
}

/** Advances the page's clock, after it has processed everything from the network so far. */
async function pass(host: Host, seconds: number): Promise<void> {
  await host.settle();
  await host.page.clock.runFor(seconds * 1000);
}

/** The three attempts of a load that fails each time, with the pauses between them. */
async function threeTries(host: Host, feeds: string[], secondsPerTry: number): Promise<void> {
  for (const tries of [1, 2, 3]) {
    for (const feed of feeds) {
      await untilAsked(host, feed, tries);
    }
    await pass(host, secondsPerTry);
    // At most one second before the second attempt, and two before the third.
    await pass(host, tries);
  }
}

hostPageCase(17, "no answer, an answer that stops half-way, one that trickles", async (host) => {
  const trickle: Answer = onSocket((socket) => {
    socket.write(head);
    const drip = setInterval(() => socket.write(" "), 20);
    socket.on("close", () => {
      clearInterval(drip);
    });
  });
  const feeds = [
    onSocket(() => undefined),
    onSocket((socket) => socket.write(head + text.slice(0, 500))),
    trickle,
  ].map((one) => host.feed(one));
  await stopClock(host);
  host.warnings.push(...feeds.map(() => "[timeout]"));
  await host.open(feeds.map((feed) => tile(feed)).join(""));
  await host.showFor(feeds, /^(De cijfers worden geladen.|Terugval)$/);
  await pass(host, 9);
  await host.showFor(feeds, /^(De cijfers worden geladen.|Terugval)$/);
  await threeTries(host, feeds, 10);
  await host.showFor(feeds, transient);
  for (const feed of feeds) {
    expect(host.server.asked(feed)).toHaveLength(3);
  }
});

hostPageCase(
  18,
  "an answer that is cut off, lies about its length, or is no HTTP at all",
  async (host) => {
    const feeds = [
      onSocket((socket) => {
        socket.write(head + text.slice(0, 500), () => socket.destroy());
      }),
      onSocket((socket) => {
        socket.end(head + text);
      }),
      onSocket((socket) => {
        socket.end("\u0000\u0001 HTTP?\r\n\r\n");
      }),
      onSocket((socket) => socket.destroy()),
    ].map((one) => host.feed(one));
    await stopClock(host);
    host.warnings.push(...feeds.map(() => "[network]"));
    await host.open(feeds.map((feed) => tile(feed)).join(""));
    for (let second = 0; second < 5; second++) {
      await pass(host, 1);
    }
    await host.showFor(feeds, transient);
    // A browser retries by itself when the server closes a reused connection.
    for (const feed of feeds) {
      expect(host.server.asked(feed).length).toBeGreaterThanOrEqual(3);
    }
  },
);

hostPageCase(19, "an answer that never ends, and one of 5 MB", async (host) => {
  let isLeft = false;
  const endless: Answer = (_, response) => {
    response.writeHead(200, { "Content-Type": "application/json" });
    const more = () => {
      if (!response.destroyed && response.write(" ".repeat(65536))) {
        setImmediate(more);
      }
    };
    response.on("drain", more).on("close", () => (isLeft = true));
    more();
  };
  const feeds = [host.feed(endless), host.feed(answer(`${text}${" ".repeat(5_000_000)}`))];
  host.warnings.push(...feeds.map(() => "[too-large]"));
  await host.open(feeds.map((feed) => tile(feed)).join(""));
  await host.showFor(feeds, permanent);
  await expect.poll(() => isLeft).toBe(true);
});

hostPageCase(20, "404, 410, 401, 403: asked for once", async (host) => {
  const feeds = [404, 410, 401, 403].map((status) => host.feed(answerStatus(status)));
  await stopClock(host);
  host.warnings.push(...[404, 410, 401, 403].map((status) => `[http-4xx] ${String(status)}`));
  await host.open(feeds.map((feed) => tile(feed)).join(""));
  await host.showFor(feeds, permanent);
  await pass(host, 60);
  for (const feed of feeds) {
    expect(host.server.asked(feed)).toHaveLength(1);
  }
});

hostPageCase(21, "500, 503 and 429, with and without Retry-After", async (host) => {
  const plain = [500, 503].map((status) => host.feed(answerStatus(status)));
  const inSeconds = host.feed(answerStatus(429, { "Retry-After": "20" }));
  const tooLong = host.feed(answerStatus(503, { "Retry-After": "86400" }));
  const nonsense = host.feed(answerStatus(503, { "Retry-After": "soon" }));
  const asDate = host.feed((_, response) => {
    const date = new Date("2026-01-01T12:00:21").toUTCString();
    response.writeHead(503, { "Retry-After": date }).end();
  });
  await stopClock(host);
  const feeds = [...plain, nonsense, inSeconds, asDate, tooLong];
  host.warnings.push(
    ...[
      "[http-5xx] 500",
      "[http-5xx] 503",
      "[http-5xx] 503",
      "[http-429] 429",
      "[http-5xx] 503",
      "[http-5xx] 503",
    ],
  );
  await host.open(feeds.map((feed) => tile(feed)).join(""));
  for (let second = 0; second < 4; second++) {
    await pass(host, 1);
  }
  await host.showFor([...plain, nonsense], transient);
  await pass(host, 15.5);
  expect([inSeconds, asDate, tooLong].map((feed) => host.server.asked(feed).length)).toEqual([
    1, 1, 1,
  ]);
  await pass(host, 1);
  await untilAsked(host, inSeconds, 2);
  await untilAsked(host, asDate, 2);
  await pass(host, 8.5);
  expect(host.server.asked(tooLong)).toHaveLength(1);
  await pass(host, 1.5);
  await untilAsked(host, tooLong, 2);
  for (let wait = 0; wait < 8; wait++) {
    await pass(host, 9);
  }
  await host.showFor(feeds, transient);
  for (const feed of feeds) {
    expect(host.server.asked(feed)).toHaveLength(3);
  }
});

hostPageCase(
  22,
  "fails, then works: by itself, by the button, and by the button after all tries",
  async (host) => {
    const second = host.feed(inTurn(answerStatus(503), answerJson(middenNederland())));
    const late = host.feed(
      inTurn(
        answerStatus(503),
        answerStatus(500),
        answerStatus(502),
        answerStatus(503),
        answerJson(middenNederland()),
      ),
    );
    await stopClock(host);
    host.warnings.push("[http-5xx] 502");
    host.mayFocus = true;
    await host.open(tile(second) + tile(late));
    await pass(host, 1);
    await host.showFor([second], training);
    await pass(host, 2);
    await host.showFor([late], transient);
    for (const tries of [4, 5]) {
      await host.press(late);
      await untilAsked(host, late, tries);
      await pass(host, 1);
      await host.showFor([late], tries === 4 ? transient : training);
    }
  },
);

hostPageCase(
  23,
  "no CORS header, nobody there, no such name, and offline at first",
  async (host) => {
    const noCors = host.feed(answerJson(middenNederland()));
    const addresses = [
      `${host.server.otherOrigin}${noCors}`,
      "http://127.0.0.1:9/feeds/refused.json",
      "http://nergens.invalid/feeds/name.json",
    ];
    host.allowedRequests.add("/feeds/refused.json").add("/feeds/name.json");
    const offline = host.feed(answerJson(middenNederland()));
    await stopClock(host);
    host.warnings.push(...[...addresses, offline].map(() => "[network]"));
    await host.open(addresses.map((address) => tile(address)).join(""));
    await host.page.context().setOffline(true);
    await host.add({ feed: offline, indicator: "training" });
    for (let second = 0; second < 5; second++) {
      await pass(host, 1);
    }
    await host.showFor([...addresses, offline], transient);
    expect(host.server.asked(offline)).toHaveLength(0);
    await host.page.context().setOffline(false);
    // With emulation the page is notified that it is online before it is.
    const isOnline = () =>
      host.page.evaluate(() =>
        fetch("/page.html").then(
          () => true,
          () => false,
        ),
      );
    await expect.poll(isOnline).toBe(true);
    await host.page.evaluate(() => dispatchEvent(new Event("online")));
    await host.showFor([offline], training);
    for (let second = 0; second < 11; second++) {
      await pass(host, 1);
    }
    await host.showFor(addresses, transient);
  },
  { not: ["strict"], why: "its policy lets nobody ask another server, which is case 24" },
);

hostPageCase(
  24,
  "a policy without connect-src: the console has the line to add",
  async (host) => {
    const headers = {
      "Content-Security-Policy":
        "default-src 'none'; script-src 'self' 'unsafe-inline'; style-src 'unsafe-inline'",
    };
    const feed = host.feed(answerJson(middenNederland()));
    host.toleratedErrors = /^policy: connect-src/;
    host.warnings.push(/\[network\].*Content-Security-Policy.*connect-src 'self'/);
    await host.open(tile(feed), { headers, hasControl: false });
    await host.showFor([feed], transient);
    expect(host.server.asked(feed)).toHaveLength(0);
  },
  { only: ["plain"], why: "needs a policy of its own in place of the page's" },
);

hostPageCase(25, "a feed by http on a page by https, and addresses that are none", async (host) => {
  const origin = "https://gemeente.test";
  await host.page.route(`${origin}/**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    await route.fulfill({
      response: await route.fetch({ url: `${host.server.origin}${pathname}` }),
    });
  });
  const addresses = [
    "http://gemeente.test/feeds/plain.json",
    "data:application/json,{}",
    "javascript:alert(1)",
    "https://user:secret@gemeente.test/feeds/1.json",
    "https://",
    "blob:https://gemeente.test/1",
  ];
  host.warnings.push(...addresses.map(() => "[url]"));
  await host.open(addresses.map((address) => tile(address)).join(""), { origin });
  await host.showFor(addresses, permanent);
});

hostPageCase(
  26,
  "a refresh that fails after a success: the figures stay, with their date",
  async (host) => {
    const feed = host.feed(inTurn(answerJson(middenNederland()), answerStatus(503), answer("<p>")));
    host.warnings.push("[http-5xx] 503");
    await host.open(tile(feed));
    await host.showFor([feed], training);
    for (const tries of [2, 3]) {
      await host.page.evaluate((feed) => {
        const [element] = document.documentElement.querySelectorAll(`[feed="${feed}"]`);
        (element as Element & { reload: () => void }).reload();
      }, feed);
      await untilAsked(host, feed, tries);
      await host.showFor(
        [feed],
        new RegExp(`^32% van de gemeenten.* ${nl.stale("februari 2022")}`),
      );
    }
  },
);

hostPageCase(
  27,
  "another feed while one is loading, and the first answer comes last",
  async (host) => {
    let answerFirst: () => void = () => undefined;
    const first = host.feed((_, response) => {
      answerFirst = () =>
        response.writeHead(200).end(text.replaceAll("Midden-Nederland", "Te laat"));
    });
    const second = host.feedOf(middenNederland());
    await host.open(tile(first, 'id="changed" indicator="training"'));
    await untilAsked(host, first, 1);
    await host.page.evaluate((second) => {
      document.getElementById("changed")?.setAttribute("feed", second);
    }, second);
    await host.shows("#changed", training);
    answerFirst();
    await host.settle();
    await host.shows("#changed", /^(?!.*Te laat)32% van de gemeenten/);
  },
);
