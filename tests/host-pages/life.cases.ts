import { readFile } from "node:fs/promises";
import { expect } from "@playwright/test";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { middenNederland } from "../feeds/published.js";
import { hostPageCase, type Host, tile, training } from "./host.js";
import { answer, answerJson, answerStatus, inTurn } from "./server.js";

/*
 * The life of a page after it has loaded, and pages without a script.
 */

hostPageCase(
  39,
  "a return from the back/forward cache: one more try, if the last one failed",
  async (host) => {
    const failing = host.feed(
      inTurn(
        ...[503, 503, 503].map((status) => answerStatus(status)),
        answerJson(middenNederland()),
      ),
    );
    const fine = host.feedOf(middenNederland());
    await host.page.clock.install();
    host.warnings.push("[http-5xx] 503");
    await host.open(tile(failing) + tile(fine));
    for (let second = 0; second < 4; second++) {
      await host.page.clock.runFor(1000);
      await host.settle();
    }
    await host.shows(`[feed="${failing}"]`, "konden niet nagaan");
    // A simulated event: an automated browser never uses the back/forward cache.
    const retryOnReturn = (persisted: boolean) =>
      host.page.evaluate(
        (persisted) => dispatchEvent(new PageTransitionEvent("pageshow", { persisted })),
        persisted,
      );
    await retryOnReturn(false);
    await host.settle();
    expect(host.server.asked(failing)).toHaveLength(3);
    await retryOnReturn(true);
    await host.showFor([failing, fine], training);
    await retryOnReturn(true);
    await host.settle();
    expect([failing, fine].map((feed) => host.server.asked(feed).length)).toEqual([4, 1]);
  },
);

hostPageCase(
  40,
  "200 page changes by Turbo",
  async (host) => {
    const turbo = "/libraries/@hotwired/turbo/dist/turbo.es2017-umd.js";
    host.allowedRequests.add(turbo).add("/other.html");
    const other = `<!doctype html><html lang="nl"><head><title>Anders</title>
      <script src="${turbo}"></script></head><body><main><h1>Anders</h1>
      ${tile("/control.json", 'indicator="soorten"')}
      <basisniveau-overview feed="/control.json">Terugval</basisniveau-overview></main></body></html>`;
    host.server.answer(answer(other, { headers: { "Content-Type": "text/html" } }), "/other.html");
    const askedBefore = host.server.asked("/control.json").length;
    await host.open("", { head: `<script src="${turbo}"></script>` });
    await host.page.evaluate(async () => {
      const { Turbo } = window as unknown as { Turbo: { visit: (address: string) => void } };
      for (let visit = 0; visit < 200; visit++) {
        const isLoaded = new Promise((resolve) => {
          addEventListener("turbo:load", resolve, { once: true });
        });
        Turbo.visit(visit % 2 ? "/page.html" : "/other.html");
        await isLoaded;
      }
    });
    await host.shows("#control", training);
    expect(host.server.asked("/control.json").length - askedBefore).toBe(1);
    await host.lookAgain();
  },
  { only: ["plain"], why: "is a page that Turbo doesn't change" },
);

hostPageCase(42, "printed and as PDF: every figure is there", async (host) => {
  await host.open('<basisniveau-overview feed="/control.json">Terugval</basisniveau-overview>');
  await host.shows("basisniveau-overview", middenNederland().title);
  const data = new Uint8Array(await host.page.pdf({ format: "A4" }));
  const pdf = await getDocument({ data, verbosity: 0 }).promise;
  let text = "";
  for (let sheet = 1; sheet <= pdf.numPages; sheet++) {
    const { items } = await (await pdf.getPage(sheet)).getTextContent();
    text += items.map((item) => ("str" in item ? item.str : "")).join(" ");
  }
  for (const { percentage } of Object.values(middenNederland().surveys[0]?.figures ?? {})) {
    expect(text).toContain(`${String(percentage)}%`);
  }
  expect(text.toLowerCase()).toContain("gegevensuitwisseling");
});

const missing: [title: string, prepare: (host: Host) => Promise<string>][] = [
  [
    "missing",
    (host) => {
      host.allowedRequests.add("/basisniveau/nergens.js");
      return Promise.resolve(host.scriptTag("/basisniveau/nergens.js"));
    },
  ],
  [
    "blocked on its way",
    async (host) => {
      await host.page.route(`**/${host.kind.script}`, (route) => route.abort());
      return host.scriptTag();
    },
  ],
  [
    "not what its integrity hash says",
    (host) =>
      Promise.resolve(
        host.scriptTag().replace("src=", `integrity="sha384-${"A".repeat(64)}" src=`),
      ),
  ],
  [
    "cut off half-way",
    async (host) => {
      const script = await readFile(`dist/${host.kind.script}`, "utf8");
      const half = answer(script.slice(0, script.length / 2), {
        headers: { "Content-Type": "text/javascript" },
      });
      host.toleratedErrors = /SyntaxError|Unexpected|Invalid|missing|must be declared/;
      return host.scriptTag(`${host.feed(half)}?${host.kind.script}`);
    },
  ],
];
for (const [title, prepare] of missing) {
  hostPageCase(
    43,
    `a script that is ${title}`,
    async (host) => {
      await host.open(tile("/control.json"), { script: await prepare(host), hasControl: false });
      await host.page.waitForLoadState("networkidle");
      await host.shows("basisniveau-indicator", /^Terugval$/);
    },
    { not: ["styles"], why: "hides what is not defined, and with that every fallback" },
  );
}

hostPageCase(43, "no JavaScript at all", async (host) => {
  await host.open(tile("/control.json"));
  const context = await host.page.context().browser()?.newContext({ javaScriptEnabled: false });
  const page = await context?.newPage();
  await page?.goto(host.page.url());
  const isHidden = host.kind.name === "styles";
  for (const element of (await page?.locator("basisniveau-indicator").all()) ?? []) {
    // One page hides undefined elements.
    await expect(element).toHaveText("Terugval");
    expect(await element.isVisible()).toBe(!isHidden);
  }
  await context?.close();
});
