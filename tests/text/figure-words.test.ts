import { expect } from "@open-wc/testing";
import type { Figure, Indicator, Survey } from "../../src/feed/schema.js";
import {
  contactDetails,
  contactText,
  figureText,
  figureWords,
  municipalityWords,
  plainText,
  shortSource,
  sourceWords,
} from "../../src/text/figure-words.js";
import { wordingFor } from "../../src/text/wording.js";

const dutch = wordingFor("nl");

const indicator: Indicator = {
  id: "training",
  label: "Training",
  statement: ["van de gemeenten heeft ", { strong: "training" }],
};

function survey(figure?: Figure): Survey {
  return {
    id: "2022-02",
    period: "2022-02",
    response: { percentage: 72 },
    figures: figure ? { training: figure } : {},
  };
}

describe("the words of a figure", () => {
  it("are a value and a statement, and nothing more where there is nothing more to know", () => {
    expect(figureWords(indicator, survey({ percentage: 32 }), dutch)).to.deep.equal({
      status: "measured",
      percentage: 32,
      count: undefined,
      base: undefined,
      qualifier: undefined,
      value: "32%",
      statement: indicator.statement,
      change: undefined,
      notes: [],
      remarks: [],
      counts: undefined,
      caveat: undefined,
    });
  });

  it("have the qualifier before the value, and after it the counts and then the caveat", () => {
    const figure = {
      percentage: 75,
      count: 21,
      base: 28,
      qualifier: "ruim",
      status: "provisional",
    } as const;
    const words = figureWords(indicator, survey(figure), dutch);
    expect(words).to.include({
      qualifier: "Ruim",
      counts: "21 van 28",
      caveat: "Dit is een voorlopig cijfer.",
    });
    expect(words)
      .to.have.property("notes")
      .that.deep.equals([
        "Dat zijn 21 van de 28 gemeenten die antwoord gaven.",
        "Dit is een voorlopig cijfer.",
      ]);
    expect(figureText(words)).to.equal(
      "Ruim 75% van de gemeenten heeft training. Dat zijn 21 van de 28 gemeenten die antwoord gaven. Dit is een voorlopig cijfer.",
    );
  });

  it("say what changed, in points and with the earlier percentage", () => {
    const said = (earlier: number, now: number, language = "nl") => {
      const change = {
        kind: "difference",
        now: { percentage: now },
        earlier: { percentage: earlier },
        period: "2022-02",
        note: undefined,
      } as const;
      const words = figureWords(
        indicator,
        survey({ percentage: now }),
        wordingFor(language),
        change,
      );
      return words.status === "measured" && words.change;
    };
    expect(said(68, 75)).to.equal("7 procentpunt meer dan in februari 2022 (68%).");
    expect(said(68, 60)).to.equal("8 procentpunt minder dan in februari 2022 (68%).");
    expect(said(68, 68)).to.equal("Gelijk aan februari 2022.");
    expect(said(68, 75, "en")).to.equal("7 percentage points more than in February 2022 (68%).");
    expect(said(68, 67, "en")).to.equal("1 percentage point less than in February 2022 (68%).");
    expect(said(68, 69, "en")).to.equal("1 percentage point more than in February 2022 (68%).");
    expect(said(68, 68, "en")).to.equal("The same as in February 2022.");
  });

  it("add the earlier counts where the base is the same, and both bases where it isn't", () => {
    const said = (earlier: object) =>
      figureText(
        figureWords(indicator, survey({ percentage: 75, count: 21, base: 28 }), dutch, {
          kind: "difference",
          now: { percentage: 75, count: 21, base: 28 },
          earlier: { percentage: 68, ...earlier },
          period: "2022-02",
          note: undefined,
        }),
      ).replace(/^.*?\(68%\)\. /, "");
    expect(said({ count: 19, base: 28 })).to.equal(
      "Dat zijn 21 van de 28 gemeenten die antwoord gaven, toen 19.",
    );
    expect(said({ count: 22, base: 33 })).to.equal(
      "Dat zijn 21 van de 28 gemeenten die antwoord gaven. Toen deden 33 gemeenten mee, nu 28.",
    );
    expect(said({})).to.equal("Dat zijn 21 van de 28 gemeenten die antwoord gaven.");
  });

  it("say no difference where there can't be one, and why not", () => {
    const said = (kind: "qualified" | "incomparable", own?: string[], reason?: string[]) => {
      const now = { percentage: 75, ...(own && { note: own }) };
      return figureText(
        figureWords(indicator, survey(now), dutch, {
          kind,
          now,
          earlier: { percentage: 60, qualifier: "ruim" },
          period: "2022-02",
          note: reason,
        }),
      ).replace("75% van de gemeenten heeft training. ", "");
    };
    const reason = ["Anders gevraagd."];
    expect(said("qualified")).to.equal("In februari 2022: ruim 60%.");
    expect(said("incomparable")).to.equal("Niet te vergelijken met februari 2022.");
    expect(said("incomparable", undefined, reason)).to.equal(
      "Niet te vergelijken met februari 2022. Anders gevraagd.",
    );
    expect(said("incomparable", reason, reason), "its own note, once").to.equal(
      "Niet te vergelijken met februari 2022. Anders gevraagd.",
    );
    expect(said("incomparable", ["Let op."], reason)).to.equal(
      "Niet te vergelijken met februari 2022. Anders gevraagd. Let op.",
    );
  });

  it("have the note of a figure that is missing", () => {
    const words = figureWords(
      indicator,
      survey({ status: "missing", note: ["Vervallen."] }),
      dutch,
    );
    expect(figureText(words)).to.equal("Training: dit cijfer is niet bekend. Vervallen.");
  });

  it("are a label and a reason where there is no figure", () => {
    const reasons = [
      undefined,
      { status: "missing" } as const,
      { status: "suppressed" } as const,
      { status: "broken" } as const,
      // More municipalities said yes than responded.
      { percentage: 50, count: 7, base: 6 },
    ].map((figure) => figureText(figureWords(indicator, survey(figure), dutch)));
    expect(reasons).to.deep.equal([
      "Training: in deze peiling is er geen cijfer.",
      "Training: dit cijfer is niet bekend.",
      "Training: dit cijfer is niet openbaar.",
      "Training: dit cijfer kan niet worden getoond.",
      "Training: dit cijfer kan niet worden getoond.",
    ]);
  });

  it("are in the language of the feed", () => {
    const figure = { percentage: 60, qualifier: "circa", count: 3, base: 5 } as const;
    const english = { ...indicator, statement: ["of them train"] };
    expect(figureText(figureWords(english, survey(figure), wordingFor("en-GB")))).to.equal(
      "About 60% of them train. That is 3 of the 5 municipalities that answered.",
    );
  });
});

describe("the source line", () => {
  const feed = { region: "Midden-Nederland" };

  it("says where, when and how many took part", () => {
    expect(sourceWords(feed, survey(), dutch)).to.equal(
      "Midden-Nederland, februari 2022. Dit geldt voor de gemeenten die meededen (72%).",
    );
    const response = { percentage: 72, respondents: 18, population: 25 };
    expect(sourceWords(feed, { ...survey(), response }, dutch)).to.equal(
      "Midden-Nederland, februari 2022. 18 van de 25 gemeenten deden mee (72%).",
    );
  });

  it("says what the figures are about and who published them, where the feed does", () => {
    const about = { ...feed, topic: "Basisniveau mensenhandel", publisher: { name: "Bureau" } };
    expect(sourceWords(about, survey(), dutch)).to.equal(
      "Basisniveau mensenhandel, Midden-Nederland, februari 2022. Dit geldt voor de gemeenten die meededen (72%). Bron: Bureau.",
    );
    expect(shortSource(about, survey(), dutch)).to.equal(
      "Basisniveau mensenhandel, Midden-Nederland, februari 2022",
    );
  });

  it("leaves the topic out behind a name that holds it", () => {
    const about = { ...feed, topic: "Basisniveau mensenhandel" };
    const name = "Bestuurlijk basisniveau mensenhandel in Midden-Nederland";
    expect(shortSource(about, survey(), dutch, name)).to.equal("Midden-Nederland, februari 2022");
  });

  it("counts one municipality as one, in both languages", () => {
    const figure = { percentage: 5, count: 1, base: 20 } as const;
    const response = { percentage: 4, respondents: 1, population: 25 };
    const lines = [dutch, wordingFor("en")].map((wording) => [
      figureWords(indicator, survey(figure), wording),
      sourceWords(feed, { ...survey(), response }, wording),
    ]);
    expect(lines.map(([words]) => words)).to.deep.nested.property("[0].notes", [
      "Dat is 1 van de 20 gemeenten die antwoord gaven.",
    ]);
    expect(lines.map(([words]) => words)).to.deep.nested.property("[1].notes", [
      "That is 1 of the 20 municipalities that answered.",
    ]);
    expect(lines.map(([, source]) => source)).to.deep.equal([
      "Midden-Nederland, februari 2022. 1 van de 25 gemeenten deed mee (4%).",
      "Midden-Nederland, February 2022. 1 of the 25 municipalities took part (4%).",
    ]);
  });

  it("keeps the direction of a region's name within that name", () => {
    expect(sourceWords({ region: "أوترخت" }, survey(), dutch)).to.match(
      /^\u2068أوترخت\u2069, februari 2022\./,
    );
  });
});

describe("the own municipality", () => {
  it("is named with its answer, whatever stands around the name", () => {
    expect(municipalityWords(" Gemeente Zeist ", " yes", dutch)).to.equal("Gemeente Zeist: ja.");
    expect(municipalityWords("'s-Hertogenbosch", "no", dutch)).to.equal(
      "Gemeente 's-Hertogenbosch: nee.",
    );
    expect(municipalityWords("Zeist", "no", wordingFor("en"))).to.equal(
      "Municipality of Zeist: no.",
    );
  });

  it("is absent without a name or an answer", () => {
    for (const [name, answer] of [
      ["Zeist", "misschien"],
      ["Zeist", undefined],
      ["", "yes"],
      [undefined, "yes"],
    ]) {
      expect(municipalityWords(name, answer, dutch)).to.equal("");
    }
  });
});

describe("the words of a contact", () => {
  const card = { title: "Samenwerken?", text: ["Neem contact op."] };

  it("name the person with everything that is known, and the partners", () => {
    const details = contactDetails(
      {
        ...card,
        person: {
          name: "Sam",
          role: "Adviseur",
          email: "sam@example.org",
          telephone: "030 000 00 00",
        },
        partners: [{ name: "CCV", href: "https://example.org/" }, { name: "VNG" }],
      },
      dutch,
    );
    expect(details.map(contactText)).to.deep.equal([
      "Contactpersoon: Sam, Adviseur, sam@example.org, 030 000 00 00",
      "Partners: CCV, VNG",
    ]);
    expect(details[1]?.parts[0]).to.deep.equal({
      kind: "partner",
      text: "CCV",
      href: "https://example.org/",
    });
  });

  it("leave out what the feed doesn't name", () => {
    expect(contactDetails({ ...card, partners: [] }, dutch)).to.deep.equal([]);
    const details = contactDetails({ ...card, person: { name: "Sam", email: "" } }, dutch);
    expect(details.map(contactText)).to.deep.equal(["Contactpersoon: Sam"]);
  });
});

describe("plain text", () => {
  it("is rich text without what stands out in it and where its links go", () => {
    const text = ["Lees ", { strong: "eerst" }, " het ", { link: "Kompas", href: "https://x.nl" }];
    expect(plainText(text)).to.equal("Lees eerst het Kompas");
  });
});
