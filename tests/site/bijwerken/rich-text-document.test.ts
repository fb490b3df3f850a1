import { expect } from "@open-wc/testing";
import fc from "fast-check";
import { has } from "../../../src/feed/has.js";
import type { RichText } from "../../../src/feed/schema.js";
import { documentOf, richTextOf } from "../../../src/site/bijwerken/rich-text-document.js";
import { richTextIn } from "../../../src/site/bijwerken/rich-text-value.js";
import { middenNederland } from "../../feeds/published.js";
import { richTexts, runs } from "../../feeds/arbitrary.js";

/** The same text in as few parts as it can have: plain and bold neighbors are one part. */
function joined(text: RichText): RichText {
  const parts: RichText = [];
  for (const part of text) {
    const before = parts.at(-1);
    if (part === "") {
      continue;
    }
    if (typeof part === "string" && typeof before === "string") {
      parts.splice(-1, 1, before + part);
    } else if (
      typeof part === "object" &&
      typeof before === "object" &&
      has(part, "strong") &&
      has(before, "strong")
    ) {
      parts.splice(-1, 1, { strong: before.strong + part.strong });
    } else {
      parts.push(part);
    }
  }
  return parts;
}

describe("the document of a rich text", () => {
  it("is the same text again, whatever is in it", () => {
    fc.assert(
      fc.property(richTexts, (text) => {
        expect(richTextOf(documentOf(text))).to.deep.equal(joined(text));
      }),
      runs(300),
    );
  });

  it("keeps every text of the real feed as it is", () => {
    const feed = middenNederland();
    const texts: RichText[] = [
      feed.introduction,
      feed.contact.text,
      ...feed.themes.flatMap(({ explanation, indicators }) => [
        explanation,
        ...indicators.map(({ statement }) => statement),
      ]),
    ];
    for (const text of texts) {
      expect(richTextOf(documentOf(text))).to.deep.equal(text);
    }
  });

  it("keeps links without an address, with an empty one and with one that doesn't work", () => {
    const text: RichText = [
      { link: "zonder" },
      { link: "leeg", href: "" },
      { link: "http", href: "http://example.org" },
    ];
    expect(richTextOf(documentOf(text))).to.deep.equal(text);
  });

  it("keeps two links beside each other with the same address apart", () => {
    const href = "https://example.org/";
    const text: RichText = [
      { link: "een", href },
      { link: "twee", href },
    ];
    expect(richTextOf(documentOf(text))).to.deep.equal(text);
  });

  it("has no bold white space, which the schema refuses", () => {
    const text: RichText = ["een", { strong: " " }, "twee"];
    expect(richTextOf(documentOf(text))).to.deep.equal(["een twee"]);
  });

  it("shows what can be read of a value that is no rich text", () => {
    expect(richTextIn(["a", 7, { strong: "b" }, { strong: 1 }, null, { href: "x" }])).to.deep.equal(
      ["a", { strong: "b" }],
    );
    expect(richTextIn("een tekst")).to.deep.equal(["een tekst"]);
    expect(richTextIn(undefined)).to.deep.equal([]);
  });
});
