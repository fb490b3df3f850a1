import { expect } from "@open-wc/testing";
import fc from "fast-check";
import { differences } from "../../../src/site/bijwerken/differences.js";
import { isSame } from "../../../src/site/bijwerken/same-value.js";
import type { JsonValue } from "../../../src/site/bijwerken/step.js";
import { mutatedFeeds, runs } from "../../feeds/arbitrary.js";
import { middenNederland } from "../../feeds/published.js";

type Feed = ReturnType<typeof middenNederland>;

/** A value as it is after JSON. */
function asJson(value: unknown): JsonValue {
  return JSON.parse(JSON.stringify(value)) as JsonValue;
}

/** What the list says after a change of the real feed. */
function after(change: (feed: Feed) => void): string[] {
  const feed = middenNederland();
  change(feed);
  return differences(asJson(middenNederland()), asJson(feed));
}

/** The same data with the keys of every object the other way around. */
function reversed(value: JsonValue): JsonValue {
  if (Array.isArray(value)) {
    return value.map(reversed);
  }
  return typeof value === "object" && value !== null
    ? Object.fromEntries(
        Object.entries(value)
          .reverse()
          .map(([key, inner]) => [key, reversed(inner)]),
      )
    : value;
}

describe("the list of what changed", () => {
  it("is empty where nothing changed but the order of keys", () => {
    const feed = asJson(middenNederland());
    expect(differences(feed, feed)).to.deep.equal([]);
    expect(differences(feed, reversed(feed))).to.deep.equal([]);
  });

  it("counts figures, with the labels of their indicators", () => {
    const figures = (change: (figures: Feed["surveys"][number]["figures"]) => void) =>
      after(({ surveys: [survey] }) => survey && change(survey.figures));
    expect(figures((each) => (each.training.percentage = 33))).to.deep.equal([
      "1 cijfer veranderd in februari 2022: Terugkerende training",
    ]);
    expect(
      figures((each) => {
        each.training.percentage = 33;
        each.partners.percentage = 1;
        each.soorten.percentage = 2;
      }),
    ).to.deep.equal([
      "3 cijfers veranderd in februari 2022: Inzicht in verschillende soorten mensenhandel, Terugkerende training en Bekend met partners",
    ]);
    expect(figures((each) => Reflect.deleteProperty(each, "training"))).to.deep.equal([
      "1 cijfer weggehaald uit februari 2022: Terugkerende training",
    ]);
  });

  it("names surveys by their period", () => {
    const add =
      (...periods: string[]) =>
      ({ surveys }: Feed) => {
        for (const period of periods) {
          surveys.push(...surveys.slice(0, 1).map((each) => ({ ...each, id: period, period })));
        }
      };
    expect(after(add("2026-03"))).to.deep.equal(["1 peiling toegevoegd: maart 2026"]);
    expect(after(add("2026-03", "2027"))).to.deep.equal([
      "2 peilingen toegevoegd: maart 2026 en 2027",
    ]);
    expect(after((feed) => (feed.surveys = []))).to.deep.equal([
      "1 peiling weggehaald: februari 2022",
    ]);
    expect(
      after(({ surveys: [survey] }) => survey && (survey.response.percentage = 73)),
    ).to.deep.equal(["Deelname aan de peiling van februari 2022 veranderd"]);
  });

  it("names texts, and says which ones came or went", () => {
    expect(after((feed) => (feed.title = "Anders"))).to.deep.equal(["Titel veranderd"]);
    expect(after((feed) => Object.assign(feed, { publisher: { name: "RIEC" } }))).to.deep.equal([
      "Uitgever toegevoegd",
    ]);
    expect(after((feed) => Reflect.deleteProperty(feed, "introduction"))).to.deep.equal([
      "Inleiding weggehaald",
    ]);
    expect(
      after(({ themes: [theme] }) => Object.assign(theme ?? {}, { title: "Plannen" })),
    ).to.deep.equal(["Titel van thema Plannen veranderd"]);
  });

  it("names indicators that changed, came, went or moved", () => {
    const training = "Terugkerende training";
    const theIndicators = ({ themes }: Feed) => themes[1]?.indicators ?? [];
    expect(
      after((feed) => Object.assign(theIndicators(feed)[2] ?? {}, { statement: ["x"] })),
    ).to.deep.equal([`1 onderwerp met andere teksten: ${training}`]);
    expect(after((feed) => theIndicators(feed).reverse())).to.deep.equal([
      "Volgorde van de onderwerpen van Zicht veranderd",
    ]);
    expect(
      after((feed) => feed.themes[0]?.indicators.push(...theIndicators(feed).splice(2))),
    ).to.deep.equal([`1 onderwerp naar een ander thema: ${training}`]);
    expect(after((feed) => theIndicators(feed).splice(1))).to.deep.equal([
      `2 onderwerpen weggehaald: Inzicht in verschillende soorten mensenhandel en ${training}`,
    ]);
    expect(after((feed) => feed.themes.reverse())).to.deep.equal([
      "Volgorde van de thema's veranderd",
    ]);
  });

  it("names the contact person and partners", () => {
    expect(
      after(({ contact }) => Object.assign(contact.person, { role: "Adviseur" })),
    ).to.deep.equal(["1 contactpersoon veranderd: Romy Timmer"]);
    expect(after(({ contact }) => Reflect.deleteProperty(contact, "person"))).to.deep.equal([
      "1 contactpersoon weggehaald: Romy Timmer",
    ]);
    expect(after(({ contact: { partners } }) => partners.push({ name: "Politie" }))).to.deep.equal([
      "1 partner toegevoegd: Politie",
    ]);
    expect(after((feed) => Reflect.deleteProperty(feed, "contact"))).to.deep.equal([
      "Contactkaart weggehaald",
    ]);
  });

  it("puts figures before texts", () => {
    expect(
      after((feed) => {
        feed.title = "Anders";
        Object.assign(feed.surveys[0]?.figures.training ?? {}, { percentage: 1 });
      }),
    ).to.deep.equal([
      "1 cijfer veranderd in februari 2022: Terugkerende training",
      "Titel veranderd",
    ]);
  });

  it("is empty only where nothing changed, whatever changed and however invalid it is", () => {
    fc.assert(
      fc.property(mutatedFeeds, ({ feed, mutated }) => {
        const [before, now] = [asJson(feed), asJson(mutated)];
        const lines = differences(before, now);
        expect(lines.length === 0).to.equal(isSame(before, now));
        expect(lines.join("\n")).to.not.contain("undefined");
        expect(differences(now, now)).to.deep.equal([]);
      }),
      runs(200),
    );
  });
});
