import { expect } from "@open-wc/testing";
import { html, type TemplateResult } from "lit";
import type { BasisniveauErrorEvent, BasisniveauLoadEvent } from "../../src/elements/events.js";
import type { BasisniveauIndicator } from "../../src/elements/indicator.js";
import { register } from "../../src/elements/register.js";
import { answerWith, answerWithFeed, newAddress, never, restoreFetch } from "../fake-fetch.js";
import { middenNederland, voorbeeldregio } from "../feeds/published.js";
import { readable, settled, show, waiting } from "../page.js";

register();

const unchecked = "We konden niet nagaan of er nieuwere cijfers zijn.";
const transient = "De cijfers zijn nu niet beschikbaar. Probeer het later opnieuw.";
const permanent =
  "De cijfers kunnen niet worden getoond. De beheerder van deze website kan dit oplossen.";

const tags: [tag: string, (feed: string, fallback: string) => TemplateResult][] = [
  [
    "overview",
    (feed, fallback) => html`<basisniveau-overview feed=${feed}>${fallback}</basisniveau-overview>`,
  ],
  [
    "theme",
    (feed, fallback) =>
      html`<basisniveau-theme feed=${feed} theme="zicht">${fallback}</basisniveau-theme>`,
  ],
  [
    "indicator",
    (feed, fallback) =>
      html`<basisniveau-indicator feed=${feed} indicator="training"
        >${fallback}</basisniveau-indicator
      >`,
  ],
  [
    "contact",
    (feed, fallback) => html`<basisniveau-contact feed=${feed}>${fallback}</basisniveau-contact>`,
  ],
];

let warnings: string[] = [];
const { warn } = console;

function isVisible(element: Element | null | undefined): boolean {
  return (element?.getBoundingClientRect().height ?? 0) > 0;
}

for (const [tag, make] of tags) {
  describe(`every state of the ${tag}`, () => {
    beforeEach(() => {
      warnings = [];
      console.warn = (line: string) => warnings.push(line);
    });

    afterEach(() => {
      console.warn = warn;
      restoreFetch();
    });

    it("stays what it was for a moment, and then says that it loads", async () => {
      answerWith(never);
      const element = show(make(newAddress(), ""));
      expect(element.shadowRoot).to.equal(null);
      await waiting(element);
      expect(readable(element)).to.equal("De cijfers worden geladen.");
      expect(element.getBoundingClientRect().height).to.be.above(100);
    });

    for (const fallback of ["", "Oude cijfers"]) {
      it(`keeps its place at once while the page comes in${fallback && ", around its fallback"}`, async () => {
        answerWith(never);
        const readyState = Object.getOwnPropertyDescriptor(Document.prototype, "readyState") ?? {};
        Object.defineProperty(Document.prototype, "readyState", {
          configurable: true,
          get: () => "loading",
        });
        const element = show(make(newAddress(), fallback));
        Object.defineProperty(Document.prototype, "readyState", readyState);
        const { height } = element.getBoundingClientRect();
        expect(height).to.be.above(100);
        expect(readable(element)).to.equal(fallback);
        await waiting(element);
        expect(readable(element)).to.equal(fallback || "De cijfers worden geladen.");
        expect(element.getBoundingClientRect().height).to.equal(height);
      });
    }

    it("shows its fallback while it loads, and nothing else", async () => {
      answerWith(never);
      const element = show(make(newAddress(), "Oude cijfers"));
      await new Promise(requestAnimationFrame);
      expect(readable(element)).to.equal("Oude cijfers");
    });

    it("shows what the feed says in place of its fallback, and tells the page", async () => {
      answerWithFeed(middenNederland());
      const events: BasisniveauLoadEvent[] = [];
      const hear = (event: BasisniveauLoadEvent) => events.push(event);
      document.body.addEventListener("basisniveau-load", hear);
      const element = show(make(newAddress(), "Oude cijfers"));
      await settled(element);
      document.body.removeEventListener("basisniveau-load", hear);
      expect(readable(element)).not.to.include("Oude cijfers");
      expect(events).to.have.length(1);
      expect(events[0]?.composed).to.equal(true);
      expect(events[0]?.target).to.equal(element);
      expect(events[0]?.feed.region).to.equal("Midden-Nederland");
      expect(warnings).to.deep.equal([]);
    });

    for (const status of [503, 404]) {
      it(`says below its fallback that there may be newer figures after status ${String(status)}`, async () => {
        answerWith(() => new Response("", { status, headers: { "Retry-After": "0.01" } }));
        const events: BasisniveauErrorEvent[] = [];
        const address = newAddress();
        const element = show(make(`${address}?sleutel=1`, "Oude cijfers"));
        element.addEventListener("basisniveau-error", (event) => events.push(event));
        await settled(element);
        const button = status === 503 ? " Probeer opnieuw" : "";
        expect(readable(element)).to.equal(`Oude cijfers ${unchecked}${button}`);
        expect(events).to.have.length(1);
        expect(events[0]).to.include({ url: address, status, attempts: status === 503 ? 3 : 1 });
        expect(warnings).to.have.length(1);
        expect(warnings[0]).to.match(/^\[basisniveau\] http.*\[http-[45]xx\]/);
      });
    }

    it("is told once of a feed that is refused, without a request", async () => {
      const requests = answerWithFeed(middenNederland());
      const element = show(make("javascript:alert(1)", ""));
      await settled(element);
      expect(readable(element)).to.equal(permanent);
      expect(requests).to.deep.equal([]);
    });

    it("passes axe while loading, ready and after an error", async () => {
      for (const answer of [
        never,
        () => Response.json(voorbeeldregio()),
        () => new Response("", { status: 404 }),
      ]) {
        answerWith(answer);
        const element = show(make(newAddress(), ""));
        if (answer !== never) {
          await settled(element);
        }
        await expect(element).to.be.accessible();
      }
    });
  });
}

describe("an element on its page", () => {
  beforeEach(() => {
    warnings = [];
    console.warn = (line: string) => warnings.push(line);
  });

  afterEach(() => {
    console.warn = warn;
    restoreFetch();
    document.head.querySelector("meta[name=basisniveau-feed]")?.remove();
  });

  const indicator = (feed?: string) =>
    show<BasisniveauIndicator>(
      feed === undefined
        ? html`<basisniveau-indicator indicator="training"></basisniveau-indicator>`
        : html`<basisniveau-indicator feed=${feed} indicator="training"></basisniveau-indicator>`,
    );

  it("finds the feed that the page names for all its elements", async () => {
    const requests = answerWithFeed(middenNederland());
    const meta = document.createElement("meta");
    Object.assign(meta, { name: "basisniveau-feed", content: newAddress() });
    document.head.append(meta);
    await settled(indicator());
    expect(requests.map(({ url }) => url)).to.deep.equal([meta.content]);
  });

  it("says that there are no figures where nobody names a feed", async () => {
    const requests = answerWithFeed(middenNederland());
    const element = indicator();
    await settled(element);
    expect(readable(element)).to.equal(permanent);
    expect(requests).to.deep.equal([]);
  });

  it("tries again when the visitor asks for it, and keeps the focus", async () => {
    let isUp = false;
    answerWith(() =>
      isUp
        ? Response.json(middenNederland())
        : new Response("", { status: 503, headers: { "Retry-After": "0.01" } }),
    );
    const element = indicator(newAddress());
    await settled(element);
    const button = element.shadowRoot?.querySelector("button");
    const hasFailed = new Promise((resolve) => {
      element.addEventListener("basisniveau-error", resolve, { once: true });
    });
    button?.focus();
    button?.click();
    await hasFailed;
    expect(readable(element)).to.include(transient);
    expect(element.shadowRoot?.activeElement).to.equal(button);
    isUp = true;
    button?.click();
    while (!readable(element).includes("32%")) {
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    expect(element.shadowRoot?.activeElement).to.have.attribute("part", "tile");
  });

  it("keeps its figures with their date when newer ones can't be had", async () => {
    let isUp = true;
    answerWith(() => (isUp ? Response.json(middenNederland()) : new Response("", { status: 404 })));
    const element = indicator(newAddress());
    await settled(element);
    isUp = false;
    element.reload();
    await new Promise((resolve) => {
      element.addEventListener("basisniveau-error", resolve, { once: true });
    });
    expect(readable(element)).to.match(
      /^32% van.* Dit zijn de cijfers van februari 2022\. Nieuwere cijfers konden niet worden opgehaald\.$/,
    );
  });

  it("shows the feed that it was given last, whichever answer comes first", async () => {
    const [slow, fast] = [newAddress(), newAddress()];
    let answerSlow: () => void = () => undefined;
    answerWith((url) =>
      url === slow
        ? new Promise((resolve) => {
            answerSlow = () => resolve(Response.json(middenNederland()));
          })
        : Response.json(voorbeeldregio()),
    );
    const element = indicator(slow);
    await element.updateComplete;
    element.feed = fast;
    await settled(element);
    answerSlow();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(readable(element)).to.include("Voorbeeldregio");
  });

  it("shows the feed of the page again when a script takes back the one of the attribute", async () => {
    const [own, page] = [newAddress(), newAddress()];
    answerWith((url) => Response.json(url === own ? middenNederland() : voorbeeldregio()));
    const meta = document.createElement("meta");
    Object.assign(meta, { name: "basisniveau-feed", content: page });
    document.head.append(meta);
    const element = indicator(own);
    await settled(element);
    expect(readable(element)).to.include("Midden-Nederland");
    Object.assign(element, { feed: undefined });
    await element.updateComplete;
    await settled(element);
    meta.remove();
    expect(element.getAttribute("feed")).to.equal(own);
    expect(readable(element)).to.include("Voorbeeldregio");
  });

  it("tells the page and the console once of an id that is not in the feed", async () => {
    answerWithFeed(middenNederland());
    const element = show<BasisniveauIndicator>(
      html`<basisniveau-indicator
        feed=${newAddress()}
        indicator="trainig"
      ></basisniveau-indicator>`,
    );
    const codes: string[] = [];
    element.addEventListener("basisniveau-error", ({ code }) => codes.push(code));
    await settled(element);
    element.headingLevel = 3;
    await element.updateComplete;
    expect(codes).to.deep.equal(["unknown-id"]);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.include("training");
  });

  it("takes a fallback that comes after it", async () => {
    answerWith(never);
    const element = indicator(newAddress());
    await waiting(element);
    element.append("Oude cijfers");
    while (readable(element) !== "Oude cijfers") {
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  });

  it("takes no harm from forms around and within it that clobber what a form has", async () => {
    const errors: string[] = [];
    const hear = ({ message }: ErrorEvent) => errors.push(message);
    window.addEventListener("error", hear);
    let answer: (response: Response) => void = () => undefined;
    answerWith(() => new Promise((resolve) => (answer = resolve)));
    const form = show(
      html`<form>
        <input name="assignedSlot" /><input name="parentElement" /><input name="getRootNode" />
        <basisniveau-indicator feed=${newAddress()} indicator="training">
          <form><input name="textContent" /><label>Zoek</label></form>
        </basisniveau-indicator>
      </form>`,
    );
    const [element] = form.getElementsByTagName("basisniveau-indicator");
    if (!element) {
      throw new Error("no element");
    }
    while (!element.shadowRoot) {
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    await element.updateComplete;
    expect(readable(element)).to.equal("Zoek");
    answer(Response.json(middenNederland()));
    await settled(element);
    await new Promise((resolve) => setTimeout(resolve, 50));
    window.removeEventListener("error", hear);
    expect(readable(element)).to.include("32%");
    expect(element.shadowRoot.querySelector("svg")?.getAttribute("class")).not.to.include("faint");
    expect([...errors, ...warnings]).to.deep.equal([]);
  });

  it("stays hidden when the page hides it", async () => {
    answerWithFeed(middenNederland());
    const element = indicator(newAddress());
    await settled(element);
    element.hidden = true;
    expect(isVisible(element)).to.equal(false);
  });

  it("writes no style attribute, which a strict page would refuse", async () => {
    answerWithFeed(voorbeeldregio());
    const element = show(
      html`<basisniveau-overview feed=${newAddress()} chart="icons"></basisniveau-overview>`,
    );
    await settled(element);
    expect(element.shadowRoot?.querySelector("[style]")).to.equal(null);
  });
});

describe("registering", () => {
  afterEach(() => {
    console.warn = warn;
  });

  it("may happen twice without a word", () => {
    warnings = [];
    console.warn = (line: string) => warnings.push(line);
    register();
    expect(warnings).to.deep.equal([]);
  });
});
