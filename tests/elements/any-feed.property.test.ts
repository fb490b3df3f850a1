import { expect } from "@open-wc/testing";
import fc from "fast-check";
import { html } from "lit";
import { register } from "../../src/elements/register.js";
import { readFeed } from "../../src/feed/read.js";
import { wordingFor } from "../../src/text/wording.js";
import { answerWith, newAddress, restoreFetch } from "../fake-fetch.js";
import { voorbeeldregio } from "../feeds/published.js";
import { type AnyFeed, feeds, mutatedFeeds, runs } from "../feeds/arbitrary.js";
import { readable, settled, show } from "../page.js";

register();

const errors: string[] = [];
const { warn } = console;

/** Renders an overview of each of these feeds, and gives their elements. */
async function overviews(...shown: unknown[]): Promise<Element[]> {
  const addresses = new Map(shown.map((feed) => [newAddress(), JSON.stringify(feed)]));
  answerWith((url) => new Response(addresses.get(url)));
  const place = show(
    html`<div>
      ${[...addresses.keys()].map((feed) => html`<basisniveau-overview feed=${feed}></basisniveau-overview>`)}
    </div>`,
  );
  const elements = [...place.children];
  await Promise.all(elements.map(settled));
  return elements;
}

function tilesOf({ shadowRoot }: Element): string[] {
  return [...(shadowRoot?.querySelectorAll("[part=tile]") ?? [])].map(readable);
}

function flat(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** Text that the tiles of a feed show at least. */
function figuresOf({ themes, surveys, language }: AnyFeed): string[] {
  const { texts, percent } = wordingFor(language);
  const newest: Record<string, object | undefined> = surveys[surveys.length - 1]?.figures ?? {};
  return themes
    .flatMap(({ indicators }) => indicators)
    .map(({ id }) => {
      const figure = newest[id] ?? { status: "absent" };
      return "percentage" in figure
        ? percent(Number(figure.percentage))
        : texts[(figure as { status: "missing" | "suppressed" | "absent" }).status];
    });
}

describe("an element", function () {
  this.timeout(0);

  const hear = (event: Event) => errors.push(event.type);
  before(() => {
    addEventListener("error", hear);
    addEventListener("unhandledrejection", hear);
  });
  beforeEach(() => {
    errors.length = 0;
    console.warn = (line: string) => errors.push(line);
  });
  afterEach(() => {
    console.warn = warn;
    restoreFetch();
  });
  after(() => {
    removeEventListener("error", hear);
    removeEventListener("unhandledrejection", hear);
  });

  it("shows every figure of any feed once", async () => {
    await fc.assert(
      fc.asyncProperty(feeds, async (feed) => {
        const [overview] = await overviews(feed);
        const tiles = overview ? tilesOf(overview) : [];
        const figures = figuresOf(feed);
        expect(tiles).to.have.length(figures.length);
        for (const [index, figure] of figures.entries()) {
          expect(tiles[index]).to.include(flat(figure));
        }
        expect(errors).to.deep.equal([]);
      }),
      runs(150),
    );
  });

  it("throws nothing at any single change of a feed, and changes no other tile", async () => {
    await fc.assert(
      fc.asyncProperty(mutatedFeeds, async ({ feed, mutated, path }) => {
        const [good, intact, changed] = await overviews(voorbeeldregio(), feed, mutated);
        const before = (await overviews(voorbeeldregio()))[0]?.shadowRoot?.innerHTML;
        expect(good?.shadowRoot?.innerHTML.replace(/<!--.*?-->/g, "")).to.equal(
          before?.replace(/<!--.*?-->/g, ""),
        );
        expect(errors.filter((error) => !error.startsWith("[basisniveau]"))).to.deep.equal([]);
        const id = /^surveys\.\d+\.figures\.([^.]+)/.exec(path)?.[1];
        if (id && intact && changed && "feed" in readFeed(JSON.stringify(mutated))) {
          const ids = feed.themes.flatMap(({ indicators }) => indicators.map((one) => one.id));
          const others = (tiles: string[]) => tiles.filter((_, index) => ids[index] !== id);
          expect(others(tilesOf(changed))).to.deep.equal(others(tilesOf(intact)));
        }
      }),
      runs(150),
    );
  });
});
