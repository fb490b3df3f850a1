import { readFile } from "node:fs/promises";
import { expect } from "@playwright/test";
import { tags } from "../../src/feed/subject.js";
import { middenNederland } from "../feeds/published.js";
import { hostPageCase, type Host } from "./host.js";
import { feedFullOf, payloads, withAt } from "./payloads.js";

/*
 * Malicious feeds. On a page without CSP our code is the only defense.
 */

const exceptions = {
  only: ["plain", "strict", "patched"],
  why: "gets the same text in the same templates; a page without a policy, the strictest one and one with patched built-ins stand for all",
};

function elementOf(tag: string, feed: string): string {
  return `<${tag} class="full" indicator="training" theme="training" feed="${feed}">Terugval</${tag}>`;
}

/**
 * The DOM of each of these elements: its tags in order, every address, and every unexpected
 * attribute.
 */
async function built({ page }: Host, selector: string) {
  return page.evaluate((selector) => {
    return [...document.documentElement.querySelectorAll(selector)].map(({ shadowRoot }) => {
      // Whether loading was announced depends on how busy the machine is.
      const all = [...(shadowRoot?.querySelectorAll("*:not([role=status] > p.unseen)") ?? [])];
      const attributes = all.flatMap((element) => [...element.attributes]);
      return {
        // A text that is an address may become a link.
        tags: all.map(({ localName }) => localName).filter((name) => name !== "a"),
        addresses: attributes
          .filter(({ name }) => /^(href|src|action|data|srcdoc)$/.test(name))
          .map(({ value }) => value),
        odd: attributes
          .map(({ name }) => name)
          .filter((name) => /^(on|style$|id$|name$|xlink)/.test(name)),
      };
    });
  }, selector);
}

for (const tag of tags.split(", ")) {
  hostPageCase(
    45,
    `${String(payloads.length)} payloads in every text that may be anything, in ${tag}`,
    async (host) => {
      const feeds = ["Gewone tekst", ...payloads].map((text) => host.feedOf(feedFullOf(text).feed));
      await host.open(feeds.map((feed) => elementOf(tag, feed)).join(""));
      for (const [index, feed] of feeds.entries()) {
        const text = (payloads[index - 1] ?? "Gewone tekst").replace(/\s+/g, " ").trim();
        await host.shows(`[feed="${feed}"]`, text);
      }
      const [ordinary, ...others] = await built(host, ".full");
      for (const [index, { tags, addresses, odd }] of others.entries()) {
        expect(tags, payloads[index]).toEqual(ordinary?.tags);
        expect(
          addresses.filter((address) => !address.startsWith("https://evil.test/")),
          payloads[index],
        ).toEqual([]);
        expect(odd, payloads[index]).toEqual([]);
      }
    },
    exceptions,
  );
}

hostPageCase(
  45,
  "the same payloads in every text that has to look like something",
  async (host) => {
    const { feed, strings } = feedFullOf("Gewone tekst");
    expect(strings.shaped.length).toBeGreaterThanOrEqual(7);
    expect(strings.free.length).toBeGreaterThan(25);
    const feeds = strings.shaped.flatMap((path) =>
      payloads.map((text) => host.feedOf(withAt(feed, path, text))),
    );
    host.warnings.push(...feeds.map(() => /\[schema\]|\[broken\]|geen indicator/));
    await host.open(feeds.map((feed) => elementOf("basisniveau-indicator", feed)).join(""));
    await expect
      .poll(async () =>
        (await host.textsOf(".full")).filter((text) =>
          /kan niet worden getoond|konden niet nagaan/.test(text),
        ),
      )
      .toHaveLength(feeds.length);
    for (const { addresses, odd } of await built(host, ".full")) {
      expect([...addresses, ...odd]).toEqual([]);
    }
  },
  exceptions,
);

hostPageCase(
  45,
  "controls that turn the text beside them: in no text, and not in the console",
  async (host) => {
    const turning = "\u2069\u202e";
    const { feed } = feedFullOf(`Tekst${turning}`);
    const figures = { [`x${turning}`]: "75%" };
    const path = host.feedOf(withAt(feed, "surveys.0.figures", figures));
    host.warnings.push("figures.x [broken]");
    await host.open(
      tags
        .split(", ")
        .map((tag) => elementOf(tag, path))
        .join(""),
    );
    for (const tag of tags.split(", ")) {
      await host.shows(`${tag}[feed="${path}"]`, "Tekst");
    }
    for (const text of [
      ...(await host.textsOf(".full")),
      ...host.record.consoleLines.map(({ text }) => text),
    ]) {
      expect(text).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
    }
  },
  { only: ["plain"], why: "gets the same text" },
);

hostPageCase(
  46,
  "links: an address that is whole by itself, but relative on a page, is written whole",
  async (host) => {
    const href = "https:/wp-login.php?action=logout";
    const feed = host.feedOf({
      ...middenNederland(),
      contact: {
        title: "Contact",
        text: [{ link: "Link", href }],
        partners: [{ name: "Partner", href: "https:\\\\example.org\\x" }],
      },
    });
    await host.open(elementOf("basisniveau-contact", feed));
    await host.showFor([feed], "Partner");
    const [seen] = await built(host, ".full");
    expect(seen?.addresses).toEqual([
      "https://wp-login.php/?action=logout",
      "https://example.org/x",
    ]);
  },
  { only: ["plain"], why: "gets the same links" },
);

hostPageCase(46, "links: whole https addresses without a user, and nothing else", async (host) => {
  const links = [
    "javascript:hit()",
    "java\nscript:hit()",
    " javascript:hit()",
    "JaVaScRiPt:hit()",
    "data:text/html,<script>hit()</script>",
    "vbscript:hit()",
    "blob:https://example.org/1",
    "file:///etc/passwd",
    "http://example.org/",
    "//example.org/",
    "/elders",
    "elders.html",
    "https://user@example.org/",
    "https://user:secret@example.org/",
    "https://",
    "https:",
    "",
  ];
  const contact = (email: string, telephone: string) => ({
    title: "Contact",
    text: links.map((href, index) => ({ link: `Link ${String(index)}`, href })),
    partners: links.map((href) => ({ name: `Partner ${href}`, href })),
    person: { name: "Iemand", email, telephone },
  });
  const bad: [email: string, telephone: string][] = [
    ["javascript:hit()", "javascript:hit()"],
    ["iemand@example.org?bcc=allen@example.org", "112;phone-context=x"],
    ["iemand@example.org\r\nBcc: x@example.org", "tel:112"],
    ["iemand", "12"],
  ];
  const refused = bad.map(([email, telephone]) =>
    host.feedOf({ ...middenNederland(), contact: contact(email, telephone) }),
  );
  const good = host.feedOf({
    ...middenNederland(),
    contact: {
      title: "Wel",
      text: [{ link: "Echte link", href: "https://example.org/pad?a=b#c" }],
      person: {
        name: "Iemand",
        email: "i.emand+x@voorbeeld.example.org",
        telephone: "+31 (0)30-123 45 67",
      },
    },
  });
  await host.open(
    [...refused, good].map((feed) => elementOf("basisniveau-contact", feed)).join(""),
  );
  await host.showFor(refused, "Link 16");
  await host.showFor([good], "Echte link");
  const seen = await built(host, ".full");
  expect(seen.map(({ addresses }) => addresses)).toEqual([
    ...refused.map(() => []),
    [
      "https://example.org/pad?a=b#c",
      "mailto:i.emand+x@voorbeeld.example.org",
      "tel:+310301234567",
    ],
  ]);
});

hostPageCase(
  47,
  "what is shipped makes no code of text, loads nothing later and keeps nothing",
  async (host) => {
    for (const name of ["basisniveau.js", "basisniveau.classic.js"]) {
      const script = await readFile(`dist/${name}`, "utf8");
      expect(script).not.toMatch(
        /\beval\(|new Function|unsafeHTML|document\.write|\bimport\(|\.cookie\b|(local|session)Storage|indexedDB|\.sendBeacon|XMLHttpRequest|WebSocket/,
      );
      // Only Lit's own, with which it parses templates.
      expect(script.match(/innerHTML|outerHTML|insertAdjacentHTML|srcdoc/g)).toHaveLength(1);
    }
    await host.open();
  },
  { only: ["plain"], why: "gets the same files" },
);
