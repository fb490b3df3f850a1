import { expect } from "@open-wc/testing";
import { html } from "lit";
import { register } from "../../src/elements/register.js";
import {
  answerLateWithFeed,
  answerWithFeed,
  Gate,
  newAddress,
  restoreFetch,
} from "../fake-fetch.js";
import { middenNederland } from "../feeds/published.js";
import { settled, show, waiting } from "../page.js";

register();

/** Announcements of an element, in order: each text that appeared in its live region. */
function listen(element: Element): string[] {
  const said: string[] = [];
  const heard = () => {
    const place = element.shadowRoot?.querySelector("[role=status]:not([aria-live=off])");
    // Each block is announced separately, whatever white space the source has between them.
    const blocks = [...(place?.querySelectorAll("p, button") ?? [])];
    return blocks.map(({ textContent }) => textContent.replace(/\s+/g, " ").trim()).join(" ");
  };
  let last = heard();
  new MutationObserver(() => {
    const text = heard();
    if (text && text !== last) {
      said.push(text);
    }
    last = text;
  }).observe(element.shadowRoot ?? element, {
    subtree: true,
    childList: true,
    characterData: true,
  });
  return said;
}

function indicator(address: string) {
  return html`<basisniveau-indicator feed=${address} indicator="training"></basisniveau-indicator>`;
}

/** A server that, once its gate is open, fails so many times and then sends the feed. */
function failing(times: number): Gate {
  const gate = new Gate();
  let request = 0;
  gate.answerWith(() => {
    request += 1;
    return request > times
      ? Response.json(middenNederland())
      : new Response("", { status: 503, headers: { "Retry-After": "0.01" } });
  });
  return gate;
}

const unavailable = "De cijfers zijn nu niet beschikbaar. Probeer het later opnieuw.";

describe("what screen readers say by themselves", () => {
  afterEach(restoreFetch);

  it("is that the figures have arrived, in a place that was there before", async () => {
    const gate = answerLateWithFeed(middenNederland());
    const element = show(indicator(newAddress()));
    await waiting(element);
    expect(element.shadowRoot?.querySelector("[role=status]")).to.have.text("");
    const said = listen(element);
    gate.open();
    await settled(element);
    expect(said).to.deep.equal(["De cijfers zijn geladen."]);
  });

  it("is gone from the text once it has been said", async () => {
    const later = window.setTimeout.bind(window);
    const waits: (() => void)[] = [];
    const gate = answerLateWithFeed(middenNederland());
    const element = show(indicator(newAddress()));
    await waiting(element);
    window.setTimeout = ((act: () => void, time = 0) =>
      // All that takes so long that nobody waits for it here.
      time >= 5000 ? waits.push(act) : later(act, time)) as typeof window.setTimeout;
    try {
      gate.open();
      await settled(element);
    } finally {
      window.setTimeout = later;
    }
    const region = element.shadowRoot?.querySelector("[role=status]");
    expect(region).to.have.trimmed.text("De cijfers zijn geladen.");
    waits.forEach((act) => {
      act();
    });
    await new Promise(requestAnimationFrame);
    expect(region).to.have.trimmed.text("");
  });

  it("is said once where many elements show the same feed", async () => {
    const gate = answerLateWithFeed(middenNederland());
    const address = newAddress();
    const list = show(html`<div>${[1, 2, 3].map(() => indicator(address))}</div>`);
    await Promise.all([...list.children].map(waiting));
    const said = [...list.children].map(listen);
    gate.open();
    await Promise.all([...list.children].map(settled));
    expect(said.flat()).to.deep.equal(["De cijfers zijn geladen."]);
  });

  it("is nothing where the figures came before anybody was told to wait", async () => {
    answerWithFeed(middenNederland());
    const element = show(indicator(newAddress()));
    const said = listen(element);
    await settled(element);
    expect(said).to.deep.equal([]);
  });

  it("is nothing where the figures were there already", async () => {
    answerWithFeed(middenNederland());
    const address = newAddress();
    await settled(show(indicator(address)));
    const second = show(indicator(address));
    await settled(second);
    second.setAttribute("chart", "bar");
    await new Promise(requestAnimationFrame);
    expect(second.shadowRoot?.querySelector("[role=status]")).to.have.trimmed.text("");
  });

  it("is said again for nobody when an element changes or moves", async () => {
    answerWithFeed(middenNederland());
    const element = show(indicator(newAddress()));
    await settled(element);
    const said = listen(element);
    element.setAttribute("chart", "bar");
    element.parentElement?.append(element);
    await new Promise(requestAnimationFrame);
    expect(said).to.deep.equal([]);
  });

  it("is what went wrong, once for all elements, and then that it is tried again and how that ends", async () => {
    const gate = failing(3);
    const address = newAddress();
    const list = show(html`<div>${indicator(address)}${indicator(address)}</div>`);
    const [first, second] = list.children;
    if (!first || !second) {
      throw new Error("no elements");
    }
    await waiting(second);
    const said = [listen(first), listen(second)];
    gate.open();
    await settled(first);
    await settled(second);
    expect(said).to.deep.equal([[`${unavailable} Probeer opnieuw`], []]);
    gate.close();
    first.shadowRoot?.querySelector("button")?.click();
    while (said[0]?.length !== 2) {
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    gate.open();
    while (!second.shadowRoot?.querySelector("[part=tile]")) {
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    expect(said[0]).to.deep.equal([
      `${unavailable} Probeer opnieuw`,
      "De cijfers worden opnieuw opgehaald. Probeer opnieuw",
      "De cijfers zijn geladen.",
    ]);
    expect(said[1]).to.deep.equal([]);
  });

  it("waits for its turn: nothing interrupts", async () => {
    failing(9).open();
    const element = show(indicator(newAddress()));
    await settled(element);
    expect(element.shadowRoot?.querySelector("[role=alert], [aria-live=assertive]")).to.equal(null);
  });

  it("is not seen and not printed where it says no more than what is seen", async () => {
    const gate = answerLateWithFeed(middenNederland());
    const element = show(indicator(newAddress()));
    await waiting(element);
    gate.open();
    await settled(element);
    const text = element.shadowRoot?.querySelector("[role=status] p");
    expect(text?.getBoundingClientRect()).to.include({ width: 1, height: 1 });
    expect(text && getComputedStyle(text).clipPath).to.equal("inset(50%)");
  });
});
