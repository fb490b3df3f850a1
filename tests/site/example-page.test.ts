import { expect } from "@open-wc/testing";
import { html } from "lit";
import { readFeed } from "../../src/feed/read.js";
import { voorbeeldregio } from "../feeds/published.js";
import { readable, show } from "../page.js";

/*
 * The result of `npm run build`, in pages of its own; other element tests use the sources.
 */

async function loaded(frame: HTMLIFrameElement): Promise<Document> {
  await new Promise((resolve) => {
    frame.addEventListener("load", resolve, { once: true });
  });
  const { contentDocument } = frame;
  if (!contentDocument) {
    throw new Error("no page in the frame");
  }
  return contentDocument;
}

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) {
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

describe("the files that a webmaster copies", () => {
  it("show two tiles and the overview in the example page, with the feed beside the script", async () => {
    const page = await loaded(
      show(html`<iframe title="Voorbeeld" src="/dist/voorbeeld/index.html" width="1200"></iframe>`),
    );
    const elements = [...page.querySelectorAll("basisniveau-indicator, basisniveau-overview")];
    await until(() => elements.every(({ shadowRoot }) => shadowRoot?.querySelector("[part=tile]")));
    const [contactpersoon, training, overview] = elements.map(readable);
    expect(contactpersoon).to.match(/^75% van de gemeenten/);
    expect(training).to.match(/^32% van de gemeenten/);
    expect(overview).to.include("Samenwerken?");
  });

  it("work as a classic script too", async () => {
    const frame = show<HTMLIFrameElement>(
      html`<iframe title="Klassiek" src="/tests/site/classic.html"></iframe>`,
    );
    const page = await loaded(frame);
    const element = page.querySelector("basisniveau-indicator");
    await until(() => Boolean(element?.shadowRoot?.querySelector("[part=tile]")));
    expect(element && readable(element)).to.match(/^32% van de gemeenten/);
  });

  it("work where the page has added to what every object has", async () => {
    const frame = show<HTMLIFrameElement>(
      html`<iframe title="Oude bibliotheek" src="/tests/site/polluted.html"></iframe>`,
    );
    const page = await loaded(frame);
    const element = page.querySelector("basisniveau-indicator");
    await until(() => Boolean(element?.shadowRoot?.querySelector("[part=tile]")));
    expect(element && readable(element)).to.match(/^32% van de gemeenten/);
  });

  it("judge feeds as the sources do, though the build leaves out much of the libraries", async () => {
    const feed = voorbeeldregio();
    const [survey] = feed.surveys;
    const [theme] = feed.themes;
    const variants: unknown[] = [
      feed,
      { ...feed, version: 2 },
      { ...feed, title: " " },
      { ...feed, region: undefined },
      { ...feed, language: "Dutch" },
      { ...feed, themes: {} },
      { ...feed, themes: [{ ...theme, id: "Een thema" }] },
      { ...feed, introduction: [{ strong: 1 }] },
      { ...feed, surveys: [] },
      { ...feed, surveys: [{ ...survey, response: { percentage: 75.5 } }] },
      { ...feed, surveys: [{ ...survey, response: { percentage: 101 } }] },
      { ...feed, surveys: [{ ...survey, figures: { niemand: { percentage: -1 } } }] },
      { ...feed, surveys: [{ ...survey, figures: { niemand: { status: "final" } } }] },
      null,
      [],
    ];
    const page = await loaded(
      show<HTMLIFrameElement>(
        html`<iframe title="Voorbeeld" src="/dist/voorbeeld/index.html"></iframe>`,
      ),
    );
    const { defaultView: view } = page;
    if (!view) {
      throw new Error("no window in the frame");
    }
    for (const [number, variant] of variants.entries()) {
      const text = JSON.stringify(variant);
      view.fetch = () => Promise.resolve(new Response(text));
      const element = page.createElement("basisniveau-indicator");
      element.setAttribute("feed", `/feed-${number}.json`);
      element.setAttribute("indicator", "niemand");
      const outcome = new Promise<unknown>((resolve) => {
        element.addEventListener("basisniveau-load", (event) => resolve(event.feed));
        element.addEventListener("basisniveau-error", (event) => resolve(event.code));
      });
      page.body.append(element);
      const expected = readFeed(text);
      expect(await outcome, text.slice(0, 80)).to.deep.equal(
        "feed" in expected
          ? expected.feed.surveys.length > 0
            ? expected.feed
            : "unknown-id"
          : expected.code,
      );
    }
  });
});
