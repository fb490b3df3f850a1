import { expect } from "@open-wc/testing";
import { html } from "lit";
import type { BasisniveauIndicator } from "../../src/elements/indicator.js";
import { register } from "../../src/elements/register.js";
import { answerWith, answerWithFeed, newAddress, never, restoreFetch } from "../fake-fetch.js";
import { middenNederland } from "../feeds/published.js";
import { settled, show, waiting } from "../page.js";

register();

function tile(feed: string, id = "training"): BasisniveauIndicator {
  return show(html`<basisniveau-indicator feed=${feed} indicator=${id}></basisniveau-indicator>`);
}

describe("the state of an element, for a script that comes after its events", () => {
  afterEach(restoreFetch);

  it("is loading until the feed has arrived", async () => {
    answerWith(never);
    const element = tile(newAddress());
    expect(element.state).to.equal("loading");
    await waiting(element);
    expect(element.state).to.equal("loading");
  });

  it("is ready with the figures, and when another property changes", async () => {
    answerWithFeed(middenNederland());
    const element = tile(newAddress());
    await settled(element);
    expect(element.state).to.equal("ready");
    element.headingLevel = 3;
    expect(element.state).to.equal("ready");
    await element.updateComplete;
    expect(element.state).to.equal("ready");
  });

  it("is error without figures", async () => {
    answerWith(() => new Response("", { status: 404 }));
    const element = tile(newAddress());
    await settled(element);
    expect(element.state).to.equal("error");
  });

  it("is unknown-id where the feed has no such id", async () => {
    answerWithFeed(middenNederland());
    const element = tile(newAddress(), "niets");
    await settled(element);
    expect(element.state).to.equal("unknown-id");
  });
});
