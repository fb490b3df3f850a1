import { expect } from "@open-wc/testing";
import { feedAddress } from "../../src/feed/address.js";

function address(text: string, protocol = "https:"): string {
  const url = feedAddress(text, `${protocol}//gemeente.example/nieuws/`, protocol);
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
    const refused = feedAddress(
      "http://elders.example/feed.json?sleutel=1",
      "https://gemeente.example/",
      "https:",
    );
    expect(refused).to.have.property("url", "http://elders.example/feed.json");
  });
});
