import { expect } from "@open-wc/testing";
import { html, type TemplateResult } from "lit";
import { register } from "../../src/elements/register.js";
import { subjectsIn, type Subject } from "../../src/feed/subject.js";
import { answerWith, newAddress, restoreFetch } from "../fake-fetch.js";
import { middenNederland } from "../feeds/published.js";
import { settled, show } from "../page.js";

register();

function element(subject: Subject, feed: string, fallback: string): TemplateResult {
  switch (subject.kind) {
    case "overview":
      return html`<basisniveau-overview feed=${feed}>${fallback}</basisniveau-overview>`;
    case "theme":
      return html`<basisniveau-theme feed=${feed} theme=${subject.id}>
        ${fallback}
      </basisniveau-theme>`;
    case "indicator":
      return html`<basisniveau-indicator feed=${feed} indicator=${subject.id}>
        ${fallback}
      </basisniveau-indicator>`;
    case "contact":
      return html`<basisniveau-contact feed=${feed}>${fallback}</basisniveau-contact>`;
  }
}

/** Height of an element while it loads, and once it shows its figures, in pixels. */
interface Heights {
  kind: Subject["kind"];
  width: number;
  waiting: number;
  final: number;
}

/** The heights of every subject in the real feed, in columns of these widths. */
async function measured(widths: number[], fallback: string): Promise<Heights[]> {
  let arrive: ((answer: Response) => void) | undefined;
  answerWith(() => new Promise((resolve) => (arrive = resolve)));
  const feed = middenNederland();
  const subjects = subjectsIn(feed);
  const address = newAddress();
  const column = show(
    html`<div>${subjects.map((subject) => element(subject, address, fallback))}</div>`,
  );
  column.style.font = '16px/1.5 "Liberation Sans", Arial, sans-serif';
  const elements = [...column.children];
  const heights = () =>
    widths.map((width) => {
      column.style.inlineSize = `${String(width)}px`;
      return elements.map((each) => each.getBoundingClientRect().height);
    });
  while (!elements.every((each) => each.shadowRoot?.querySelector("slot"))) {
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  const waiting = heights();
  arrive?.(Response.json(feed));
  await Promise.all(elements.map(settled));
  const final = heights();
  return widths.flatMap((width, row) =>
    subjects.map(({ kind }, index) => ({
      kind,
      width,
      waiting: waiting[row]?.[index] ?? 0,
      final: final[row]?.[index] ?? 0,
    })),
  );
}

/** The smallest possible relative error of one height for all of these. */
function leastError(heights: number[]): number {
  const [lowest, highest] = [Math.min(...heights), Math.max(...heights)];
  return (highest - lowest) / (highest + lowest);
}

describe("the height of an element that waits for its feed", () => {
  afterEach(restoreFetch);

  for (const [content, fallback] of [
    ["a placeholder", ""],
    ["a fallback of one line", "75% van de gemeenten"],
  ] as const) {
    it(`is within a quarter of its final height, with ${content}`, async () => {
      const all = await measured([320, 600, 1200], fallback);
      expect(all).to.have.lengthOf(3 * 12);
      const misfits = all.filter(({ kind, width, waiting, final }) => {
        const alike = all.filter((other) => other.kind === kind && other.width === width);
        // A placeholder can't know the number of tiles of its theme, and at 600 pixels themes
        // differ by more.
        const unavoidable = leastError(alike.map((other) => other.final));
        return Math.abs(waiting - final) > final * Math.max(0.25, unavoidable + 0.02);
      });
      expect(misfits).to.deep.equal([]);
    });
  }
});
