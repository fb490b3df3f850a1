import { expect } from "@open-wc/testing";
import type { Feed } from "../../src/feed/schema.js";
import {
  bySubject,
  subjectsIn,
  nameOf,
  pageId,
  subjectName,
  subjectOf,
} from "../../src/feed/subject.js";
import { middenNederland } from "../feeds/published.js";

describe("the subjects of a feed", () => {
  it("are each found under their own name", () => {
    const feed = middenNederland();
    const kinds = { overview: 0, theme: 0, indicator: 0, contact: 0 };
    for (const subject of subjectsIn(feed)) {
      const selection = subjectOf(feed, subject);
      if ("unknown" in selection) {
        throw new Error(`not found: ${pageId(subject)}`);
      }
      const { found } = selection;
      kinds[found.kind] += 1;
      expect(found.kind).to.equal(subject.kind);
      expect(
        bySubject<unknown>(found, {
          overview: () => ["overzicht", feed.title],
          theme: ({ theme }) => [theme.id, theme.title],
          indicator: ({ indicator }) => [indicator.id, indicator.label],
          contact: ({ contact }) => ["contact", contact.title],
        }),
      ).to.deep.equal([pageId(subject), nameOf(found)]);
      expect(subjectName(feed, subject)).to.equal(nameOf(found));
    }
    expect(kinds).to.deep.equal({ overview: 1, theme: 3, indicator: 7, contact: 1 });
  });

  it("that a feed doesn't hold have no name, and say which ids there are", () => {
    const { contact, ...feed }: Feed = middenNederland();
    expect(contact).not.to.equal(undefined);
    expect(subjectOf(feed, { kind: "theme", id: "zich" })).to.deep.equal({
      unknown: { kind: "theme", id: "zich", known: ["beleid", "zicht", "samen"] },
    });
    expect(subjectOf(feed, { kind: "indicator", id: "zicht" })).to.have.nested.property(
      "unknown.kind",
      "indicator",
    );
    expect(subjectOf(feed, { kind: "contact" })).to.have.nested.property("unknown.kind", "contact");
    expect(subjectName(feed, { kind: "contact" })).to.equal("");
  });
});
