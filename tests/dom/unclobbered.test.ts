import { expect } from "@open-wc/testing";
import {
  baseUrl,
  createElement,
  currentScript,
  elementsNamed,
  flatTreeParent,
  isInert,
  isLoading,
  matches,
  parentElement,
  queryAll,
  queryFirst,
  textContent,
} from "../../src/dom/unclobbered.js";

const documentNames = [
  "createElement",
  "querySelector",
  "querySelectorAll",
  "getElementsByName",
  "currentScript",
  "baseURI",
  "readyState",
  "defaultView",
];

const elementNames = ["matches", "parentElement", "parentNode", "assignedSlot", "textContent"];

/** A document in a frame, in which forms clobber every property that we read of a document. */
function clobberedPage(): Document {
  const frame = document.createElement("iframe");
  document.body.append(frame);
  const page = frame.contentDocument;
  if (!page) {
    throw new Error("the frame has no page");
  }
  page.body.innerHTML = documentNames.map((name) => `<form name="${name}"></form>`).join("");
  return page;
}

/** A form whose fields clobber every property that we read of an element. */
function clobberedForm(): HTMLFormElement {
  const form = document.createElement("form");
  form.append(
    "Zoek",
    ...elementNames.map((name) => Object.assign(document.createElement("input"), { name })),
  );
  return form;
}

describe("past DOM clobbering", () => {
  let page: Document;

  beforeEach(() => {
    page = clobberedPage();
  });
  afterEach(() => {
    document.querySelector("iframe")?.remove();
  });

  it("a document has none of its own left of what we ask for", () => {
    for (const name of documentNames) {
      expect(Reflect.get(page, name), name).to.have.property("localName", "form");
    }
  });

  it("a document makes and finds elements", () => {
    const meta = createElement(page, "meta");
    meta.name = "merk";
    page.head.append(meta);
    expect(meta.ownerDocument).to.equal(page);
    expect(queryFirst(page, "meta")).to.equal(meta);
    expect(queryAll(page, "meta, form")).to.have.length(1 + documentNames.length);
    expect(elementsNamed(page, "merk")).to.deep.equal([meta]);
  });

  it("a document tells its base URL, its script, and whether it is loading or inert", () => {
    expect(baseUrl(page)).to.equal(location.href);
    expect(currentScript(page)).to.equal(null);
    expect(isLoading(page)).to.equal(false);
    expect(isInert(page)).to.equal(false);
    const inert = document.implementation.createHTMLDocument();
    inert.body.innerHTML = '<form name="defaultView"></form>';
    expect(isInert(inert)).to.equal(true);
  });

  it("an element tells what it matches, holds and stands in", () => {
    const form = clobberedForm();
    for (const name of elementNames) {
      expect(Reflect.get(form, name), name).to.have.property("localName", "input");
    }
    const place = document.createElement("p");
    place.append(form);
    expect(matches(form, "p > form")).to.equal(true);
    expect(parentElement(form)).to.equal(place);
    expect(flatTreeParent(form)).to.equal(place);
    expect(textContent(form)).to.equal("Zoek");
  });

  it("an element stands in its slot, and what has no parent in its shadow host", () => {
    const host = document.createElement("p");
    const form = clobberedForm();
    host.append(form);
    const slot = document.createElement("slot");
    host.attachShadow({ mode: "open" }).append(slot);
    expect(flatTreeParent(form)).to.equal(slot);
    expect(flatTreeParent(slot)).to.equal(host);
    expect(flatTreeParent(document.documentElement)).to.equal(null);
  });
});
