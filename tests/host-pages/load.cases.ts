import { expect } from "@playwright/test";
import { middenNederland } from "../feeds/published.js";
import { hostPageCase, tile, training } from "./host.js";

/*
 * Large numbers: of elements, of feeds and of changes.
 */

const why = "asks the same of the browser as the plain page does";

hostPageCase(
  48,
  "1,000 tiles on a page",
  async (host) => {
    const feed = host.feedOf(middenNederland());
    const ids = Object.keys(middenNederland().surveys[0]?.figures ?? {});
    const tiles = Array.from({ length: 1000 }, (_, number) =>
      tile(feed, `indicator="${ids[number % ids.length] ?? ""}"`),
    );
    await host.open(tiles.join(""));
    await expect
      .poll(async () =>
        (await host.textsOf(`[feed="${feed}"]`)).filter((text) => /^\d+% van de/.test(text)),
      )
      .toHaveLength(1000);
    expect(host.server.asked(feed)).toHaveLength(1);
  },
  { only: ["plain"], why },
);

hostPageCase(49, "50 elements on one feed that is spelled in many ways", async (host) => {
  const feed = host.feedOf(middenNederland());
  const spellings = [
    feed,
    `.${feed}`,
    `${host.server.origin}${feed}`,
    `${feed}#top`,
    `/x/..${feed}`,
  ];
  const tiles = Array.from({ length: 50 }, (_, number) =>
    tile(spellings[number % spellings.length], 'indicator="training" class="fifty"'),
  );
  await host.open(tiles.join(""));
  await expect
    .poll(async () => (await host.textsOf(".fifty")).filter((text) => training.test(text)))
    .toHaveLength(50);
  const [request, ...others] = host.server.asked(feed);
  expect(others).toEqual([]);
  // No headers that reveal anything about the visitor or that require a CORS preflight.
  expect(request?.headers).toMatchObject({ accept: "application/json" });
  expect(request?.headers.referer).toBeUndefined();
});

hostPageCase(
  50,
  "100,000 connects and disconnects: no memory, node or listener is left",
  async (host) => {
    await host.open();
    const session = await host.page.context().newCDPSession(host.page);
    await session.send("Performance.enable");
    const rounds = (times: number) =>
      host.page.evaluate(async (times) => {
        const place = document.getElementById("place");
        const kept = document.createElement("basisniveau-indicator");
        for (let round = 1; place && round <= times; round++) {
          // Half of them are reinserted, half of them are new.
          const element = round % 2 ? kept : document.createElement("basisniveau-indicator");
          element.setAttribute("feed", round % 3 ? "/control.json" : "data:,");
          element.setAttribute("indicator", "training");
          place.append(element);
          if (round % 10 === 0) {
            await Promise.resolve();
          }
          element.remove();
          if (round % 500 === 0) {
            await new Promise((resolve) => setTimeout(resolve));
          }
        }
      }, times);
    const measure = async () => {
      await host.settle();
      for (let time = 0; time < 3; time++) {
        await session.send("HeapProfiler.collectGarbage");
      }
      const { metrics } = await session.send("Performance.getMetrics");
      const value = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? NaN;
      return {
        heap: value("JSHeapUsedSize"),
        nodes: value("Nodes"),
        listeners: value("JSEventListeners"),
      };
    };
    host.warnings.push("[url]");
    // Warms up: the browser compiles hot code, which takes memory too.
    await rounds(20_000);
    const before = await measure();
    await rounds(100_000);
    const after = await measure();
    expect(after.nodes).toBeLessThanOrEqual(before.nodes);
    expect(after.listeners).toBeLessThanOrEqual(before.listeners);
    expect(after.heap / before.heap).toBeLessThan(1.01);
  },
  { only: ["plain"], why },
);
