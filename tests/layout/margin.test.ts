import { expect } from "@open-wc/testing";
import { html } from "lit";
import { register } from "../../src/elements/register.js";
import { answerWithFeed, newAddress, restoreFetch } from "../fake-fetch.js";
import { middenNederland } from "../feeds/published.js";
import { settled, show } from "../page.js";

register();

/** Pixels between two elements that follow each other, with this rule of the page. */
async function gap(rule = ""): Promise<number> {
  const feed = newAddress();
  const page = show(
    html`<div>
      <style>
        ${rule}
      </style>
      <basisniveau-indicator feed=${feed} indicator="training"></basisniveau-indicator>
      <basisniveau-indicator feed=${feed} indicator="partners"></basisniveau-indicator>
    </div>`,
  );
  const tiles = [...page.querySelectorAll("basisniveau-indicator")];
  await Promise.all(tiles.map(settled));
  const [one, other] = tiles.map((tile) => tile.getBoundingClientRect());
  return (other?.top ?? 0) - (one?.bottom ?? 0);
}

describe("elements that follow each other", () => {
  before(() => answerWithFeed(middenNederland()));
  after(restoreFetch);

  it("have a line between them", async () => {
    expect(await gap()).to.equal(16);
  });

  it("have the margin of a page that says something of it, however weakly", async () => {
    expect(await gap("* { margin: 0; }")).to.equal(0);
    expect(await gap(":where(basisniveau-indicator) { margin: 40px 0; }")).to.equal(40);
  });
});
