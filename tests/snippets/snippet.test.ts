import { expect } from "@open-wc/testing";
import { html } from "lit";
import type { Feed } from "../../src/feed/schema.js";
import type { PublishedFolder } from "../../src/snippets/published-folder.js";
import {
  carries,
  type Option,
  type Choice,
  type Route,
  routes,
} from "../../src/snippets/routes.js";
import { subjectsIn } from "../../src/feed/subject.js";
import { fallbackText } from "../../src/snippets/fallback.js";
import { snippet } from "../../src/snippets/snippet.js";
import { middenNederland, voorbeeldregio } from "../feeds/published.js";
import { show } from "../page.js";

const url = "https://cijfers.example.nl/mensenhandel";
const training = { kind: "indicator", id: "training" } as const;
const today =
  "32% van de gemeenten heeft terugkerende training voor medewerkers (Basisniveau mensenhandel, Midden-Nederland, februari 2022)";

function folderFor(feed: Feed = middenNederland()): PublishedFolder {
  return { url, version: "1.4.2", feed };
}

function choice(route: Route, changes: Partial<Choice> = {}): Choice {
  return { subject: training, chart: "ring", survey: "", headingLevel: 2, route, ...changes };
}

/** HTML, parsed as by a browser in a page. */
function parsed(html: string): HTMLElement {
  return new DOMParser().parseFromString(`<body>${html}`, "text/html").body;
}

describe("the snippet that an editor pastes", () => {
  it("is an element with the figure of today as a link in it, and nothing that is so by default", () => {
    expect(snippet(choice("element"), folderFor())).to.equal(
      `<basisniveau-indicator indicator="training"><a href="${url}/tegel/training/">${today}</a></basisniveau-indicator>`,
    );
  });

  it("brings the script of the major version for one page", () => {
    expect(snippet(choice("script"), folderFor())).to.match(
      /^<script type="module" src="https:\/\/cijfers\.example\.nl\/mensenhandel\/v1\/basisniveau\.js"><\/script><basisniveau-indicator /,
    );
  });

  it("brings the script of exactly this version where its hash is asked for", () => {
    expect(snippet(choice("script", { integrity: "sha384-abc" }), folderFor())).to.include(
      `<script type="module" src="${url}/1.4.2/basisniveau.js" integrity="sha384-abc" crossorigin="anonymous"></script>`,
    );
  });

  it("is a frame with a title and a height, that is loaded when it comes into view", () => {
    const frame = parsed(snippet(choice("iframe", { chart: "bar" }), folderFor())).querySelector(
      "iframe",
    );
    expect(frame?.src).to.equal(`${url}/tegel/training/?chart=bar`);
    expect(frame?.title).to.equal(
      "Terugkerende training (Basisniveau mensenhandel, Midden-Nederland)",
    );
    expect(frame?.width).to.equal("100%");
    expect(Number(frame?.height)).to.be.above(200);
    expect(frame?.loading).to.equal("lazy");
  });

  it("is an address alone", () => {
    expect(snippet(choice("url"), folderFor())).to.equal(`${url}/tegel/training/`);
  });

  it("is a link that stands alone in its paragraph", () => {
    expect(snippet(choice("link"), folderFor())).to.equal(
      `<p><a class="basisniveau" href="${url}/tegel/training/">${today}</a></p>`,
    );
  });

  it("is a link in the notation of a wiki", () => {
    expect(snippet(choice("link", { notation: "mediawiki" }), folderFor())).to.equal(
      `[${url}/tegel/training/ <nowiki>${today}</nowiki>]`,
    );
    expect(snippet(choice("link", { notation: "dokuwiki" }), folderFor())).to.equal(
      `[[${url}/tegel/training/|${today}]]`,
    );
  });

  it("is a sentence with a link to where the newest figure is", () => {
    expect(parsed(snippet(choice("html"), folderFor())).textContent).to.equal(
      `${today}. De nieuwste cijfers: Terugkerende training`,
    );
  });

  it("is a picture that says what is in it", () => {
    const image = parsed(snippet(choice("image"), folderFor())).querySelector("img");
    expect(image?.src).to.equal(`${url}/tegel/training.png`);
    expect(image?.alt).to.equal(today);
    expect(image?.getAttribute("width")).to.equal("480");
  });

  it("is a picture that makes no narrow page wider", () => {
    const image = parsed(snippet(choice("image"), folderFor())).querySelector("img");
    const column = show(html`<div>${image}</div>`);
    column.style.inlineSize = "300px";
    expect(image?.getBoundingClientRect().width).to.equal(300);
    expect(column.scrollWidth).to.equal(300);
  });

  it("is a shortcode, for whatever can be shown", () => {
    const feed = middenNederland();
    const codes = subjectsIn(feed)
      .filter(({ kind }) => kind !== "indicator")
      .map((subject) =>
        snippet(choice("wordpress", { subject, headingLevel: 3 }), folderFor(feed)),
      );
    expect(codes).to.deep.equal([
      '[basisniveau chart="ring" heading-level="3"]',
      '[basisniveau theme="beleid" chart="ring" heading-level="3"]',
      '[basisniveau theme="zicht" chart="ring" heading-level="3"]',
      '[basisniveau theme="samen" chart="ring" heading-level="3"]',
      '[basisniveau contact heading-level="3"]',
    ]);
    expect(snippet(choice("wordpress"), folderFor())).to.equal(
      '[basisniveau indicator="training"]',
    );
  });

  it("is the same with and without a slash after the address of the folder", () => {
    for (const route of routes) {
      expect(snippet(choice(route), { ...folderFor(), url: `${url}/` })).to.equal(
        snippet(choice(route), folderFor()),
      );
    }
  });

  it("says of another survey what was measured then, by every way that carries a survey", () => {
    const feed = voorbeeldregio() as Feed;
    for (const route of routes) {
      const text = snippet(choice(route, { survey: "2022-02" }), folderFor(feed));
      const says = {
        then: /35%|survey="2022-02"|survey=2022-02/.test(text),
        now: text.includes("41%"),
      };
      if (route === "url") {
        expect(says, route).to.deep.equal({ then: false, now: false });
      } else {
        const isCarried = carries(route).includes("survey");
        expect(says, route).to.deep.equal({ then: isCarried, now: !isCarried });
      }
    }
  });

  it("carries exactly the options that it says it carries", () => {
    const feed = voorbeeldregio() as Feed;
    const theme = { kind: "theme", id: "beleid" } as const;
    const indicator = { kind: "indicator", id: "contactpersoon" } as const;
    const options: [Option, Partial<Choice>][] = [
      ["chart", { subject: indicator, chart: "bar" }],
      ["survey", { subject: theme, survey: "2020" }],
      ["compare", { subject: theme, compare: "none" }],
      ["municipality", { subject: indicator, municipality: "Zeist", answer: "yes" }],
      ["headingLevel", { subject: theme, headingLevel: 4 }],
      ["integrity", { subject: theme, integrity: "sha384-abc" }],
    ];
    for (const route of routes) {
      const carried = options.filter(([, { subject = theme, ...option }]) => {
        const plain = snippet(choice(route, { subject }), folderFor(feed));
        return snippet(choice(route, { subject, ...option }), folderFor(feed)) !== plain;
      });
      expect(
        carried.map(([option]) => option),
        route,
      ).to.deep.equal([...carries(route)]);
    }
  });

  it("tells what the own municipality answered to no server", () => {
    const chosen = { municipality: "Zeist", answer: "yes" } as const;
    expect(snippet(choice("element", chosen), folderFor())).to.match(
      /municipality="Zeist" answer="yes">.*Gemeente Zeist: ja/,
    );
    for (const route of routes) {
      const addresses = snippet(choice(route, chosen), folderFor()).match(/(href|src)="[^"]*"/g);
      expect(addresses?.join() ?? "", route).not.to.include("Zeist");
    }
  });

  it("leaves out what changes nothing: a tile has no heading, a contact card has no figures", () => {
    const feed = voorbeeldregio() as Feed;
    const changes = { chart: "bar", survey: "2020", headingLevel: 4 } as const;
    expect(snippet(choice("wordpress", changes), folderFor(feed))).to.equal(
      '[basisniveau indicator="training" chart="bar" survey="2020"]',
    );
    const contact = choice("wordpress", { ...changes, subject: { kind: "contact" } });
    expect(snippet(contact, folderFor(feed))).to.equal('[basisniveau contact heading-level="4"]');
  });

  it("holds text of the feed as text on one line, whatever is in it", () => {
    const evil = `"'><script>alert(1)</script>\n[basisniveau]&amp;\u2028]]`;
    const feed = JSON.parse(
      JSON.stringify(middenNederland(), (key, value: unknown) =>
        ["title", "label", "region", "strong", "name", "link"].includes(key) ? evil : value,
      ),
    ) as Feed;
    for (const route of routes) {
      for (const subject of subjectsIn(feed)) {
        const text = snippet(choice(route, { subject }), folderFor(feed));
        expect(text, route).to.not.match(/[\n\u2028]/);
        if (route !== "url" && route !== "wordpress") {
          expect(text, route).to.not.include("[basisniveau");
          const body = parsed(text);
          expect(body.querySelectorAll("script").length, route).to.equal(
            route === "script" ? 1 : 0,
          );
          const [said] = evil.split("\n");
          const visible = [
            body.textContent,
            ...Array.from(
              body.querySelectorAll("[alt], [title]"),
              (element) =>
                `${element.getAttribute("alt") ?? ""}${element.getAttribute("title") ?? ""}`,
            ),
          ].join("");
          expect(visible, route).to.include(said);
        }
      }
    }
  });

  it("holds nothing but what may stand in a paragraph, within an element", () => {
    const feed = voorbeeldregio() as Feed;
    for (const subject of subjectsIn(feed)) {
      const text = snippet(choice("element", { subject }), folderFor(feed));
      const body = parsed(`<p>${text}</p>`);
      expect(body.children.length, text).to.equal(1);
      expect(body.firstElementChild?.innerHTML).to.equal(parsed(text).innerHTML);
    }
  });

  it("says in which language it is, where that is another one than that of the page", () => {
    const feed = { ...middenNederland(), language: "en" };
    for (const way of ["element", "link", "html", "image"] as const) {
      expect(snippet(choice(way), folderFor(feed)), way).to.include('lang="en"');
      expect(snippet(choice(way), folderFor()), way).to.not.include("lang=");
    }
  });
});

describe("what a snippet says without a script", () => {
  it("is the figure as a sentence, with region and period", () => {
    expect(fallbackText(training, "", middenNederland())).to.equal(today);
  });

  it("holds the word before a figure, and what has to be known of it", () => {
    const feed = voorbeeldregio() as Feed;
    const said = (id: string, survey = "") => fallbackText({ kind: "indicator", id }, survey, feed);
    expect(said("partners")).to.match(
      /^Minstens 90% van de gemeenten is bekend met partners\. In september 2023: 80% \(/,
    );
    expect(said("regionaal-beleid")).to.equal(
      "68% van de gemeenten heeft het beleid regionaal geborgd. 9 procentpunt meer dan in september 2023 (59%). Dat zijn 15 van de 22 gemeenten die antwoord gaven, toen 13. Dit is een voorlopig cijfer (Basisniveau mensenhandel, Voorbeeldregio, november 2024)",
    );
    expect(said("contactpersoon", "2020")).to.equal(
      "Circa 40% van de gemeenten heeft een vast contactpersoon (Basisniveau mensenhandel, Voorbeeldregio, 2020)",
    );
  });

  it("says why there is no figure, and never that it is 0", () => {
    const feed = voorbeeldregio() as Feed;
    const said = ["onbekend", "niet-openbaar", "later-gevraagd"].map((id) =>
      fallbackText({ kind: "indicator", id }, "", feed),
    );
    expect(said).to.deep.equal([
      "Cijfer dat niet bekend is: dit cijfer is niet bekend (Basisniveau mensenhandel, Voorbeeldregio, november 2024)",
      "Cijfer dat niet openbaar is: dit cijfer is niet openbaar (Basisniveau mensenhandel, Voorbeeldregio, november 2024)",
      "Vraag die niet in elke peiling zat: in deze peiling is er geen cijfer (Basisniveau mensenhandel, Voorbeeldregio, november 2024)",
    ]);
  });

  it("holds every figure of a theme and of the overview", () => {
    const feed = middenNederland();
    expect(fallbackText({ kind: "theme", id: "samen" }, "", feed)).to.equal(
      "Samen. 25% van de gemeenten heeft duidelijkheid over de informatie en gegevensuitwisseling. 75% van de gemeenten is bekend met partners in de aanpak van mensenhandel (Basisniveau mensenhandel, Midden-Nederland, februari 2022)",
    );
    expect(fallbackText({ kind: "overview" }, "", feed).match(/\d+%/g)).to.deep.equal([
      "75%",
      "60%",
      "14%",
      "25%",
      "32%",
      "25%",
      "75%",
    ]);
  });

  it("tells whom to turn to", () => {
    expect(fallbackText({ kind: "contact" }, "", middenNederland())).to.equal(
      "Samenwerken? Contactpersoon: Romy Timmer. Partners: RIEC Midden-Nederland, CCV, VNG, CoMensha",
    );
  });
});
