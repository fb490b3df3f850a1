import { expect } from "@open-wc/testing";
import fc from "fast-check";
import { editedText } from "../../../src/site/bijwerken/edited-text.js";
import { httpsAddress } from "../../../src/site/bijwerken/https-address.js";
import { parsed } from "../../../src/site/bijwerken/json.js";
import { newId } from "../../../src/site/bijwerken/new-id.js";
import { figuresOf, withoutIndicators } from "../../../src/site/bijwerken/own-figures.js";
import { withItemsSwapped } from "../../../src/site/bijwerken/swapped-items.js";
import { runs } from "../../feeds/arbitrary.js";

/*
 * What the step on texts makes of the text of the file.
 */

describe("a file of which two items change places", () => {
  it("has the same characters, in whatever layout it is", () => {
    const lists = fc.array(fc.jsonValue(), { minLength: 2, maxLength: 5 });
    const places = fc.tuple(lists, fc.nat(3), fc.constantFrom(0, 2, "\t"));
    fc.assert(
      fc.property(places, ([list, place, indent]) => {
        const index = place % (list.length - 1);
        const file = JSON.stringify({ list }, null, indent);
        const swapped = withItemsSwapped(file, ["list"], index);
        const [one, other] = list.slice(index, index + 2);
        const expected = [...list.slice(0, index), other, one, ...list.slice(index + 2)];
        expect(JSON.parse(swapped)).to.deep.equal(JSON.parse(JSON.stringify({ list: expected })));
        expect(Array.from(swapped).sort().join("")).to.equal(Array.from(file).sort().join(""));
        expect(withItemsSwapped(swapped, ["list"], index)).to.equal(file);
      }),
      runs(200),
    );
  });

  it("stays as it is where there is no next item", () => {
    expect(withItemsSwapped('{"list": [1]}', ["list"], 0)).to.equal('{"list": [1]}');
    expect(withItemsSwapped("{}", ["list"], 0)).to.equal("{}");
  });
});

describe("a file of which a text is edited", () => {
  it("gets what holds the text, where the schema has it", () => {
    const file = '{"title": "x", "themes": [], "contact": {"title": "y", "person": {"name": "z"}}}';
    const named = editedText(file, ["publisher", "name"], "RIEC", true);
    expect(named.replace(/"publisher":{[^}]+},/, "")).to.equal(file);
    expect(Object.keys(parsed(named) ?? {})[1]).to.equal("publisher");
    expect(editedText(file, ["contact", "text"], ["t"], true)).to.contain(
      '"title": "y","text":["t"], "person"',
    );
  });

  it("keeps an empty text that the feed can't do without, and loses any other", () => {
    expect(editedText('{"title": "x"}', ["title"], "", true)).to.equal('{"title": ""}');
    expect(editedText('{"topic": "x"}', ["topic"], "", false)).to.equal("{}");
    const person = '{"contact": {"title": "y", "person": {"name": "z", "role": "r"}}}';
    expect(editedText(person, ["contact", "person", "name"], "", true)).to.equal(
      person.replace('"z"', '""'),
    );
  });

  it("loses a contact of which nothing is left", () => {
    const file = '{"contact": {"title": "y", "text": []}}';
    expect(editedText(file, ["contact", "title"], "", true)).to.equal("{}");
  });
});

describe("the id of something new", () => {
  it("is made of its first words, and is nobody else's", () => {
    expect(newId("Één aanpak", new Set())).to.equal("een-aanpak");
    expect(newId("Eén aanpak", new Set(["een-aanpak", "een-aanpak-2"]))).to.equal("een-aanpak-3");
    expect(newId("!?", new Set())).to.equal("onderwerp");
  });

  it("is an id by the schema, whatever the name", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 80 }), (name) => {
        expect(newId(name, new Set())).to.match(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      }),
      runs(200),
    );
  });
});

describe("the figures of an indicator", () => {
  const indicators = [{ id: "a" }, { id: "b" }, { id: "a" }];
  const data = {
    themes: [{ indicators }],
    surveys: [
      { period: "2022-02", figures: { a: 1, b: { percentage: 1 } } },
      { period: "2026", figures: { b: "broken" } },
    ],
  };

  it("are found in every survey, also those that can't be read", () => {
    const { paths, periods } = figuresOf(data, ["themes", 0, "indicators", 1]);
    expect(periods).to.deep.equal(["2022-02", "2026"]);
    expect(paths).to.have.lengthOf(2);
  });

  it("stay where another indicator has the same id by mistake", () => {
    const file = JSON.stringify(data);
    const left = JSON.parse(withoutIndicators(file, ["themes", 0, "indicators", 2])) as typeof data;
    expect(left.surveys).to.deep.equal(data.surveys);
    expect(left.themes[0]?.indicators).to.deep.equal(indicators.slice(0, 2));
  });
});

describe("an address that somebody types for a link", () => {
  it("is one with https, and nothing else", () => {
    expect(httpsAddress(" https://www.vng.nl/a?b#c ")).to.equal("https://www.vng.nl/a?b#c");
    const wrong = [
      "",
      "www.vng.nl",
      "http://vng.nl",
      "https:/vng.nl",
      "https://",
      "https://vng",
      "https://a:b@vng.nl",
      "https://vng.nl/a b",
      "javascript:hit()//https://vng.nl",
    ];
    expect(wrong.map(httpsAddress).filter((address) => address !== undefined)).to.deep.equal([]);
  });
});
