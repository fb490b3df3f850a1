import { expect } from "@open-wc/testing";
import { feedAddress } from "../../src/feed/address.js";

function page(protocol: string): Document {
  const page = document.implementation.createHTMLDocument();
  const base = page.createElement("base");
  base.href = `${protocol}//gemeente.example/nieuws/`;
  page.head.append(base);
  return page;
}

function address(text: string, protocol = "https:"): string {
  const url = feedAddress(text, page(protocol), { protocol });
  return url instanceof URL ? url.href : url.code;
}

describe("the address of a feed", () => {
  it("is relative to the page, and the same however it is spelled", () => {
    const spellings = ["feed.json", "./feed.json#top", "https://gemeente.example/nieuws/feed.json"];
    for (const spelling of spellings) {
      expect(address(spelling)).to.equal("https://gemeente.example/nieuws/feed.json");
    }
  });

  it("may be http only on a page that came by http itself", () => {
    expect(address("http://elders.example/feed.json", "https:")).to.equal("url");
    expect(address("feed.json", "http:")).to.equal("http://gemeente.example/nieuws/feed.json");
  });

  for (const text of [
    "javascript:alert(1)",
    "java\nscript:alert(1)",
    "data:application/json,{}",
    "blob:https://gemeente.example/1",
    "https://naam:wachtwoord@gemeente.example/feed.json",
    "https://",
  ]) {
    it(`is refused: ${JSON.stringify(text)}`, () => {
      expect(address(text)).to.equal("url");
    });
  }

  it("is told without its query, which may hold a secret", () => {
    const refused = feedAddress("http://elders.example/feed.json?sleutel=1", page("https:"), {
      protocol: "https:",
    });
    expect(refused).to.have.property("url", "http://elders.example/feed.json");
  });
});
