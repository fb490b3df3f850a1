import { expect } from "@open-wc/testing";
import { html, type TemplateResult } from "lit";
import { chartNames } from "../../src/charts/chart.js";
import { register } from "../../src/elements/register.js";
import type { Feed } from "../../src/feed/schema.js";
import { everythingIn, type What } from "../../src/feed/subject.js";
import { frameHeight } from "../../src/layout/frame-height.js";
import { answerWithFeed, newAddress, restoreFetch } from "../fake-fetch.js";
import { middenNederland, voorbeeldregio } from "../feeds/published.js";
import { giveRoom, settled, show } from "../page.js";

register();

function shown(what: What, chart: string, survey: string, feed: string): TemplateResult {
  const id = survey || undefined;
  switch (what.kind) {
    case "overview":
      return html`<basisniveau-overview
        .feed=${feed}
        .survey=${id}
        chart=${chart}
      ></basisniveau-overview>`;
    case "theme":
      return html`<basisniveau-theme
        theme=${what.id}
        .feed=${feed}
        .survey=${id}
        chart=${chart}
      ></basisniveau-theme>`;
    case "indicator":
      return html`<basisniveau-indicator
        indicator=${what.id}
        .feed=${feed}
        .survey=${id}
        chart=${chart}
      ></basisniveau-indicator>`;
    case "contact":
      return html`<basisniveau-contact .feed=${feed} .survey=${id}></basisniveau-contact>`;
  }
}

describe("the height of a frame", () => {
  const feeds = { "midden-nederland": middenNederland(), voorbeeldregio: voorbeeldregio() as Feed };

  afterEach(restoreFetch);

  for (const [name, feed] of Object.entries(feeds)) {
    for (const font of ["Liberation Sans", "DejaVu Sans"]) {
      it(`fits everything in ${name} in a frame of 320 pixels, in ${font}, and leaves little empty`, async () => {
        answerWithFeed(feed);
        const address = newAddress();
        const misfits: string[] = [];
        for (const what of everythingIn(feed)) {
          for (const chart of chartNames) {
            for (const survey of ["", ...feed.surveys.map(({ id }) => id)]) {
              const element = show(shown(what, chart, survey, address));
              element.style.font = `16px "${font}"`;
              // As wide and as high as in the page of a tile, which has a margin of 8 pixels.
              giveRoom(element, 320 - 16);
              await settled(element);
              const needed = element.getBoundingClientRect().height + 16;
              const given = frameHeight({ what, chart, survey }, feed);
              // A line more or less weighs much in what is low.
              const waste = given - needed;
              if (waste < 0 || waste > Math.max(80, needed / 2)) {
                misfits.push(`${JSON.stringify(what)} ${chart} ${survey}: ${needed} in ${given}`);
              }
            }
          }
        }
        expect(misfits).to.deep.equal([]);
      });
    }
  }

  it("is none where there is nothing to show", () => {
    expect(
      frameHeight(
        { what: { kind: "overview" }, chart: "ring", survey: "" },
        { ...middenNederland(), surveys: [] },
      ),
    ).to.equal(0);
  });
});
