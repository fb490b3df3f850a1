import { readFile } from "node:fs/promises";
import { expect } from "@playwright/test";
import { middenNederland } from "../feeds/published.js";
import { nl } from "../../src/text/nl.js";
import { hostPageCase, type Host, permanent, tile, training } from "./host.js";
import { answer, answerJson } from "./server.js";

/*
 * Effects of the host page. Most are covered by the table's pages, on which every other case runs
 * too.
 */

const everything = `<basisniveau-overview feed="/control.json">Terugval</basisniveau-overview>
  <basisniveau-theme feed="/control.json" theme="zicht" chart="icons">Terugval</basisniveau-theme>
  <basisniveau-contact feed="/control.json">Terugval</basisniveau-contact>
  <basisniveau-indicator id="beside" indicator="training">Terugval</basisniveau-indicator>`;

async function showsEverything(host: Host): Promise<void> {
  const { title, themes, contact, surveys } = middenNederland();
  await host.shows("basisniveau-overview", title);
  for (const { percentage } of Object.values(surveys[0]?.figures ?? {})) {
    await host.shows("basisniveau-overview", `${String(percentage)}% van de gemeenten`);
  }
  await host.shows("basisniveau-theme", themes[1]?.title ?? "");
  await host.shows("basisniveau-contact", contact.title);
  await host.shows("#beside", training);
  // In quirks mode a percentage height of an auto height resolves against the viewport.
  const { height } = (await host.page.locator("#beside").boundingBox()) ?? { height: NaN };
  expect(height).toBeLessThan(500);
}

/** The same script, with another version number. */
async function otherVersion(host: Host, path: string): Promise<string> {
  const script = await readFile(`dist/${path}`, "utf8");
  const changed = script.replaceAll("0.1.0", "0.2.0");
  expect(changed).not.toBe(script);
  host.server.answer(answerJson(middenNederland()), "/basisniveau/0.2.0/midden-nederland.json");
  host.allowedRequests.add("/basisniveau/0.2.0/midden-nederland.json");
  const served = `/basisniveau/0.2.0/${path}`;
  host.server.answer(answer(changed, { headers: { "Content-Type": "text/javascript" } }), served);
  return served;
}

hostPageCase(
  28,
  "the script three times: classic, module, and by another address",
  async (host) => {
    const scripts = ["basisniveau.classic.js", "basisniveau.js", "basisniveau.js?v=2"].map(
      (name) => `/basisniveau/${name}`,
    );
    scripts.forEach((path) => host.allowedRequests.add(path.replace(/\?.*/, "")));
    await host.open(everything, { script: scripts.map((path) => host.scriptTag(path)).join("") });
    await showsEverything(host);
  },
);

for (const isNewerFirst of [false, true]) {
  hostPageCase(
    28,
    `two versions, the ${isNewerFirst ? "newer" : "older"} one first`,
    async (host) => {
      const newer = await otherVersion(host, host.kind.script);
      const older = `/basisniveau/${host.kind.script}`;
      const [first, second] = isNewerFirst ? [newer, older] : [older, newer];
      host.allowedRequests.add(first).add(second);
      host.warnings.push(isNewerFirst ? /0\.2\.0.*blijft.*0\.1\.0/ : /0\.1\.0.*blijft.*0\.2\.0/);
      await host.open(everything, { script: host.scriptTag(first) + host.scriptTag(second) });
      await showsEverything(host);
      const used = await host.page.evaluate(
        () =>
          (customElements.get("basisniveau-contact") as { version?: string } | undefined)?.version,
      );
      expect(used).toBe(isNewerFirst ? "0.2.0" : "0.1.0");
    },
  );
}

const columns: [number: number, title: string, only: string[]][] = [
  [29, "another Lit, another zod, and their settings for everybody", ["others"]],
  [30, "RequireJS, `module` and `exports`", ["others"]],
  [
    31,
    "built-ins patched by Prototype.js, MooTools, zone.js and core-js",
    ["prototype", "patched"],
  ],
  [32, "styles for everything, and resets", ["styles", "unset"]],
  [33, "the strictest policy, with Trusted Types", ["strict"]],
  [34, "names in the page that stand in the way of the browser's own", ["intranet"]],
];
for (const [number, title, only] of columns) {
  hostPageCase(
    number,
    title,
    async (host) => {
      await host.open(everything);
      await showsEverything(host);
    },
    { only, why: "is what makes the other pages what they are" },
  );
}

/** Names by which our code and the browser read data and options. */
const inheritedNames = [
  ...["feed", "found", "unknown", "problems", "stale", "namedBy", "subscription", "method"],
  ...["percentage", "count", "base", "qualifier", "strong", "link", "contact", "explanation"],
  ...["links", "introduction", "partners", "publisher", "training"],
];

hostPageCase(
  34,
  "names of our own data on what every object inherits",
  async (host) => {
    const gone = host.feed(answer("", { status: 404 }));
    const other = host.feedOf({ ...middenNederland(), surveys: [] });
    host.warnings.push("[http-4xx] 404", /geen survey/);
    host.toleratedErrors = /404/;
    const pollution = `for (const name of ${JSON.stringify(inheritedNames)}) {
      Object.prototype[name] = "/evil.json";
    }`;
    await host.open(`${tile(undefined)}${tile(gone)}${tile(other)}${everything}`, {
      head: `<script>${pollution}</script>`,
    });
    await host.shows("#place > :not([feed])", training);
    await host.showFor([gone], permanent);
    await host.showFor([other], nl.unknown.survey);
    await showsEverything(host);
    expect(host.record.requests).not.toContain("/evil.json");
  },
  { only: ["plain"], why: "reads the same names" },
);

hostPageCase(
  32,
  "a page that hides everything within its text",
  async (host) => {
    await host.open(`<div class="hiding">${tile("/control.json", 'indicator="soorten"')}</div>`, {
      head: "<style>.hiding * { display: none !important; }</style>",
    });
    await expect.poll(() => host.page.locator(".hiding > *").isVisible()).toBe(false);
  },
  { only: ["plain"], why: "has styles of its own" },
);

const policies: [title: string, policy: string, head: string][] = [
  ["a policy for Trusted Types without our name", "trusted-types elsewhere", ""],
  [
    "a policy of our name that the page made first",
    "trusted-types basisniveau",
    '<script>trustedTypes.createPolicy("basisniveau", { createHTML: () => "" });</script>',
  ],
];
for (const [title, policy, head] of policies) {
  hostPageCase(
    33,
    title,
    async (host) => {
      const headers = {
        "Content-Security-Policy": `require-trusted-types-for 'script'; ${policy}`,
      };
      host.toleratedErrors = /^policy: trusted-types/;
      host.warnings.push("voeg basisniveau toe aan trusted-types");
      await host.open(tile("/control.json"), { head, headers, hasControl: false });
      await host.shows("basisniveau-indicator", /^Terugval$/);
      await expect.poll(() => host.record.consoleLines.length).toBeGreaterThan(0);
      expect(
        await host.page.evaluate(() => customElements.get("basisniveau-indicator") === undefined),
      ).toBe(true);
    },
    { only: ["plain"], why: "needs a policy of its own in place of the page's" },
  );
}

hostPageCase(
  35,
  "elements before the script, with attributes and properties, and the script late",
  async (host) => {
    const other = host.feed(answerJson({ ...middenNederland(), region: "Elders" }));
    const unwanted = host.feed(answerJson(middenNederland()));
    const { tag, release } = host.lateScript();
    const early = `<basisniveau-indicator id="by-property" indicator="training">Terugval</basisniveau-indicator>`;
    const isOpen = host.open(tile(other, 'id="early" indicator="soorten"') + early, {
      head: `<meta name="basisniveau-feed" content="${unwanted}">`,
      script: tag,
      hasControl: false,
    });
    await host.page.waitForSelector("#early", { state: "attached" });
    // One page hides elements that are not defined yet.
    await host.shows("#early", host.kind.name === "styles" ? /^$/ : /^Terugval$/);
    await host.page.evaluate((feed) => {
      const element = document.getElementById("early");
      Object.assign(element ?? {}, { indicator: "training", chart: "bar", headingLevel: 3 });
      Object.assign(document.getElementById("by-property") ?? {}, { feed });
    }, other);
    release();
    await isOpen;
    await host.shows("#early", /^32% van de gemeenten heeft.*Elders/);
    await host.shows("#by-property", /^32% van de gemeenten heeft.*Elders/);
  },
);

hostPageCase(
  36,
  "innerHTML, insertAdjacentHTML, a template that is cloned, importNode",
  async (host) => {
    await host.open(
      '<p id="in"></p><div id="beside"></div><template id="many" is-test></template>',
    );
    await host.page.evaluate(
      (markup) => {
        const make = (id: string, use: (element: Element) => void) => {
          const element = document.getElementById(id);
          if (element) {
            use(element);
          }
        };
        make("in", (element) => (element.innerHTML = markup));
        make("beside", (element) => {
          element.insertAdjacentHTML("beforeend", markup);
        });
        make("many", (element) => {
          element.innerHTML = markup;
          const { content } = element as HTMLTemplateElement;
          element.after(content.cloneNode(true), document.importNode(content, true));
        });
      },
      tile("/control.json", 'class="made" indicator="training"'),
    );
    await expect.poll(() => host.textsOf(".made")).toHaveLength(4);
    await expect
      .poll(async () => (await host.textsOf(".made")).every((text) => training.test(text)))
      .toBe(true);
  },
  { not: ["strict"], why: "its policy lets the page itself make nothing of text" },
);

hostPageCase(37, "moved 100 times, in one task and in many", async (host) => {
  const feed = host.feedOf(middenNederland());
  await host.open(
    `<div id="from">${tile(feed, 'id="mover" indicator="training"')}</div><div id="to"></div>`,
  );
  await host.page.evaluate(async () => {
    const mover = document.getElementById("mover");
    const [from, to] = ["from", "to"].map((id) => document.getElementById(id));
    for (let move = 0; mover && from && to && move < 100; move++) {
      (move % 2 ? from : to).append(mover);
      if (move % 10 === 0) {
        await new Promise((resolve) => setTimeout(resolve));
      }
    }
  });
  await host.shows("#mover", training);
  expect(host.server.asked(feed)).toHaveLength(1);
});

hostPageCase(38, "removed while its feed is on the way", async (host) => {
  let isLeft = false;
  const feed = host.feed((_, response) => {
    response.on("close", () => (isLeft = !response.writableEnded));
  });
  // With a clock that stands still, so that no request ends since it took too long.
  const { clock } = host.page;
  await clock.install({ time: "2026-01-01T12:00:00" });
  await clock.pauseAt("2026-01-01T12:00:01");
  host.isClockStopped = true;
  await host.open(tile(feed, 'id="gone"'));
  await expect
    .poll(async () => {
      await clock.runFor(10);
      return host.server.asked(feed).length;
    })
    .toBe(1);
  await host.page.evaluate(() => document.getElementById("gone")?.remove());
  await clock.runFor(10);
  await expect.poll(() => isLeft).toBe(true);
  await clock.resume();
  // Changes to a disconnected element take effect once it is connected.
  const other = host.feedOf(middenNederland());
  await host.page.evaluate(async (other) => {
    const element = document.getElementById("control")?.cloneNode();
    if (element instanceof Element) {
      document.getElementById("place")?.append(element);
      element.remove();
      element.setAttribute("feed", other);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }, other);
  expect(host.server.asked(other)).toHaveLength(0);
  await host.settle();
});

hostPageCase(
  41,
  "adopted into a frame, into a pop-up, and into a document that nobody sees",
  async (host) => {
    await host.open(
      `<iframe id="frame" title="Kader" is-test></iframe>${["framed", "popped", "nowhere"]
        .map((id) => tile("/control.json", `id="${id}" indicator="training"`))
        .join("")}`,
    );
    await host.shows("#popped", training);
    await host.page.evaluate(async () => {
      const frame = document.getElementById("frame");
      const [framed, popped, nowhere] = ["framed", "popped", "nowhere"].map((id) =>
        document.getElementById(id),
      );
      if (frame instanceof HTMLIFrameElement && framed && popped && nowhere) {
        frame.contentDocument?.body.append(framed);
        const popUp = open("about:blank");
        popUp?.document.body.append(popped);
        document.implementation.createHTMLDocument().body.append(nowhere);
        for (const element of [framed, popped, nowhere]) {
          Object.assign(element, { chart: "bar", indicator: "soorten" });
        }
        await new Promise((resolve) => setTimeout(resolve, 100));
        popUp?.close();
        // Back to the original document.
        frame.after(framed);
      }
    });
    await host.shows("#framed", /^25% van de gemeenten heeft/);
  },
);

hostPageCase(
  41,
  "put straight into a frame while its feed is on its way, which harms no other",
  async (host) => {
    const feed = host.feed(answerJson(middenNederland()));
    await host.open(`<iframe id="frame" title="Kader" is-test></iframe><div id="here"></div>`);
    host.warnings.push("basisniveau-indicator: NotAllowedError");
    await host.page.evaluate((feed) => {
      const make = (id: string) => {
        // One page clobbers `createElement` with a form of that name.
        // eslint-disable-next-line @typescript-eslint/no-deprecated -- Only deprecated tags are.
        const element = Document.prototype.createElement.call(document, "basisniveau-indicator");
        Object.assign(element, { id });
        element.setAttribute("feed", feed);
        element.setAttribute("indicator", "training");
        return element;
      };
      const frame = document.getElementById("frame");
      if (frame instanceof HTMLIFrameElement) {
        frame.contentDocument?.body.append(make("there"));
        document.getElementById("here")?.append(make("after"));
      }
    }, feed);
    await host.shows("#after", training);
  },
);

hostPageCase(44, "an exception in what one element shows", async (host) => {
  await host.open(tile("/control.json", 'id="odd" indicator="training"') + everything);
  host.warnings.push("basisniveau-indicator: TypeError", "basisniveau-theme: TypeError");
  await host.page.evaluate(() => {
    // A value that a framework without types may set.
    Object.assign(document.getElementById("odd") ?? {}, { headingLevel: Symbol("two") });
    Object.assign(document.documentElement.querySelector("basisniveau-theme") ?? {}, {
      headingLevel: Symbol("two"),
    });
  });
  await host.shows(
    "#odd",
    /^Terugval (We konden niet nagaan|De cijfers kunnen niet worden getoond)/,
  );
  await host.shows(
    "basisniveau-theme",
    /^Terugval (We konden niet nagaan|De cijfers kunnen niet worden getoond)/,
  );
  await host.page.evaluate(() =>
    Object.assign(document.getElementById("odd") ?? {}, { headingLevel: 2 }),
  );
  await host.shows("#odd", training);
});
