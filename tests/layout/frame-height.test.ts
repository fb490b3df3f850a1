import { expect } from "@open-wc/testing";
import { html, type TemplateResult } from "lit";
import { type ChartName, chartNames } from "../../src/charts/chart.js";
import { register } from "../../src/elements/register.js";
import type { Feed } from "../../src/feed/schema.js";
import { subjectsIn, type Subject } from "../../src/feed/subject.js";
import { frameHeight } from "../../src/layout/frame-height.js";
import { answerWithFeed, newAddress, restoreFetch } from "../fake-fetch.js";
import { middenNederland, voorbeeldregio } from "../feeds/published.js";
import { settled, show } from "../page.js";

register();

/** Padding around the element in a tile page, in pixels. */
const padding = 8;

function shown(subject: Subject, chart: string, survey: string, feed: string): TemplateResult {
  const id = survey || undefined;
  switch (subject.kind) {
    case "overview":
      return html`<basisniveau-overview
        .feed=${feed}
        .survey=${id}
        chart=${chart}
      ></basisniveau-overview>`;
    case "theme":
      return html`<basisniveau-theme
        theme=${subject.id}
        .feed=${feed}
        .survey=${id}
        chart=${chart}
      ></basisniveau-theme>`;
    case "indicator":
      return html`<basisniveau-indicator
        indicator=${subject.id}
        .feed=${feed}
        .survey=${id}
        chart=${chart}
      ></basisniveau-indicator>`;
    case "contact":
      return html`<basisniveau-contact .feed=${feed} .survey=${id}></basisniveau-contact>`;
  }
}

/** A subject that has to fit in a frame, and the element that shows it. */
interface Framed {
  subject: Subject;
  survey: string;
  element: Element;
}

/**
 * Every subject of a feed with one chart and each survey, as wide as in a tile page in a narrow
 * frame.
 */
async function showAll(feed: Feed, chart: ChartName, font: string): Promise<Framed[]> {
  answerWithFeed(feed);
  const address = newAddress();
  const surveys = ["", ...feed.surveys.map(({ id }) => id)];
  const all = subjectsIn(feed).flatMap((subject) => surveys.map((survey) => ({ subject, survey })));
  const column = show(
    html`<div>${all.map(({ subject, survey }) => shown(subject, chart, survey, address))}</div>`,
  );
  column.style.font = `16px "${font}"`;
  column.style.inlineSize = `${String(320 - 2 * padding)}px`;
  await Promise.all([...column.children].map(settled));
  return all.flatMap((each, index) => {
    const element = column.children[index];
    return element ? [{ ...each, element }] : [];
  });
}

describe("the height of a frame", () => {
  const feeds = { "midden-nederland": middenNederland(), voorbeeldregio: voorbeeldregio() as Feed };

  afterEach(restoreFetch);

  for (const [name, feed] of Object.entries(feeds)) {
    for (const font of ["Liberation Sans", "DejaVu Sans"]) {
      for (const chart of chartNames) {
        it(`fits all of ${name} with ${chart} in a frame of 320 pixels, in ${font}, and leaves little empty`, async () => {
          const framed = await showAll(feed, chart, font);
          expect(framed).to.have.length.above(10);
          const misfits = framed.flatMap(({ subject, survey, element }) => {
            const needed = element.getBoundingClientRect().height + 2 * padding;
            const given = frameHeight({ subject, chart, survey }, feed);
            const waste = given - needed;
            // In a low element one line makes a large difference.
            return waste < 0 || waste > Math.max(80, needed / 2)
              ? [`${JSON.stringify(subject)} ${survey}: ${needed} in ${given}`]
              : [];
          });
          expect(misfits).to.deep.equal([]);
        });
      }
    }
  }

  it("is none where there is nothing to show", () => {
    expect(
      frameHeight(
        { subject: { kind: "overview" }, chart: "ring", survey: "" },
        { ...middenNederland(), surveys: [] },
      ),
    ).to.equal(0);
  });
});
