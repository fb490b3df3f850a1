import { expect } from "@open-wc/testing";
import type { PublishedFolder } from "../../src/snippets/published-folder.js";
import type { Choice, Route } from "../../src/snippets/routes.js";
import { pasteBack, type PasteBack } from "../../src/snippets/paste-back.js";
import { snippet } from "../../src/snippets/snippet.js";
import { routes } from "../../src/snippets/routes.js";
import { middenNederland } from "../feeds/published.js";

const folder: PublishedFolder = {
  url: "https://cijfers.example.nl/mensenhandel/",
  version: "0.1.0",
  feed: middenNederland(),
};

const figure =
  "32% van de gemeenten heeft terugkerende training voor medewerkers (Basisniveau mensenhandel, Midden-Nederland, februari 2022)";
const page = "https://cijfers.example.nl/mensenhandel/tegel/training/";

function choice(route: Route, changes: Partial<Choice> = {}): Choice {
  const subject = { kind: "indicator", id: "training" } as const;
  return { subject, chart: "ring", survey: "", headingLevel: 2, route, ...changes };
}

/** Comparison of a snippet with a changed version of it. */
function after(change: (code: string) => string, chosen: Choice): PasteBack {
  const outcome = pasteBack(change(snippet(chosen, folder)), chosen, folder);
  if (!outcome) {
    throw new Error("nothing was pasted back");
  }
  return outcome;
}

describe("what a system made of a snippet", () => {
  it("is whole when nothing changed, by every way in", () => {
    for (const route of routes) {
      const outcome = after((code) => code, choice(route, { chart: "bar" }));
      expect(outcome.verdict, route).to.equal("whole");
      expect(outcome.lost, route).to.deep.equal([]);
      expect(outcome.survived, route).to.not.deep.equal([]);
      expect(outcome.instead, route).to.deep.equal([]);
    }
    for (const notation of ["mediawiki", "dokuwiki"] as const) {
      expect(after((code) => code, choice("link", { notation })).verdict).to.equal("whole");
    }
  });

  it("is whole in the midst of a page, in other paragraphs and with other spaces and quotes", () => {
    const feed = JSON.parse(
      JSON.stringify(folder.feed).replaceAll("voor medewerkers", "voor 'medewerkers'"),
    ) as typeof folder.feed;
    const quoted = { ...folder, feed };
    const chosen = choice("element");
    const saved = `<h2>Kop</h2>\n<p>Eerst dit.</p>\n<p>${snippet(chosen, quoted)
      .replaceAll("&#39;", "’")
      .replaceAll(" van ", "\n  van&nbsp;")}</p>\n<p>En dan dat.</p>`;
    expect(pasteBack(saved, chosen, quoted)?.verdict).to.equal("whole");
  });

  it("is not said of nothing", () => {
    expect(pasteBack(" \n", choice("link"), folder)).to.equal(undefined);
  });

  it("lost its script, and works as an element alone if the whole site has the script", () => {
    const outcome = after((code) => code.replace(/<script.*<\/script>/, ""), choice("script"));
    expect(outcome).to.deep.equal({
      route: "script",
      verdict: "works",
      survived: ["element", "attributes", "link", "text"],
      lost: ["script"],
      mishaps: [],
      instead: ["element"],
    });
  });

  it("lost its element but not the link in it, so a link works", () => {
    const outcome = after((code) => code.replace(/<\/?basisniveau[^>]*>/g, ""), choice("element"));
    expect(outcome.verdict).to.equal("stays");
    expect(outcome.survived).to.deep.equal(["link", "text"]);
    expect(outcome.lost).to.deep.equal(["element", "attributes"]);
    expect(outcome.instead).to.deep.equal(["link"]);
  });

  it("lost all but its text", () => {
    const outcome = after((code) => code.replace(/<[^>]*>/g, ""), choice("element"));
    expect(outcome.survived).to.deep.equal(["text"]);
    expect(outcome.verdict).to.equal("stays");
    expect(outcome.instead).to.deep.equal(["url", "link", "html"]);
  });

  it("lost all there was", () => {
    for (const route of routes) {
      const outcome = after(() => "<p>Iets anders.</p>", choice(route));
      expect(outcome.verdict, route).to.equal("lost");
      expect(outcome.survived, route).to.deep.equal([]);
      expect(outcome.instead, route).to.not.include(route).and.to.not.deep.equal([]);
    }
  });

  it("lost an attribute of its element", () => {
    const outcome = after(
      (code) => code.replace(' chart="bar"', ""),
      choice("element", { chart: "bar" }),
    );
    expect(outcome.verdict).to.equal("works");
    expect(outcome.lost).to.deep.equal(["attributes"]);
  });

  it("lost the title of its frame, or the frame itself", () => {
    const untitled = after((code) => code.replace(/ title="[^"]*"/, ""), choice("iframe"));
    expect(untitled.verdict).to.equal("works");
    expect(untitled.lost).to.deep.equal(["title"]);
    const gone = after(() => "<p></p>", choice("iframe"));
    expect(gone.lost).to.deep.equal(["iframe", "title"]);
    expect(gone.instead).to.deep.equal(["url", "link", "html"]);
  });

  it("lost what was chosen in the address of a link, and its class", () => {
    const outcome = after(
      () => `<p><a href="/mensenhandel/tegel/training" rel="noopener">${figure}</a></p>`,
      choice("link", { chart: "bar" }),
    );
    expect(outcome.verdict).to.equal("works");
    expect(outcome.survived).to.deep.equal(["link", "text"]);
    expect(outcome.lost).to.deep.equal(["class", "options"]);
  });

  it("lost the description of its picture", () => {
    const outcome = after((code) => code.replace(/ alt="[^"]*"/, ""), choice("image"));
    expect(outcome.survived).to.deep.equal(["image"]);
    expect(outcome.lost).to.deep.equal(["alt"]);
  });

  it("became a frame or a link where an address was pasted", () => {
    for (const saved of [`<iframe src="${page}"></iframe>`, `<a href="${page}">${page}</a>`]) {
      expect(after(() => saved, choice("url")).verdict).to.equal("whole");
    }
  });

  it("was pasted as text: then code is what a visitor reads", () => {
    const asText = (code: string) =>
      `<p>${code.replaceAll("<", "&lt;").replaceAll(">", "&gt;")}</p>`;
    for (const route of ["script", "element", "iframe", "image", "link"] as const) {
      const outcome = after(asText, choice(route));
      expect(outcome.verdict, route).to.equal("escaped");
      expect(outcome.mishaps, route).to.deep.equal(["escaped"]);
      expect(outcome.survived, route).to.deep.equal([]);
    }
  });

  it("closes itself, and so swallows what follows", () => {
    const outcome = after(
      () => `<basisniveau-indicator indicator="training" /><p>De rest van de pagina. ${figure}</p>`,
      choice("element"),
    );
    expect(outcome.mishaps).to.deep.equal(["self-closing", "swallowed"]);
    expect(outcome.verdict).to.equal("works");
  });

  it("lost the capitals of an attribute", () => {
    const outcome = after(
      (code) => code.replace("heading-level", "headingLevel"),
      choice("element", { subject: { kind: "theme", id: "zicht" }, headingLevel: 3 }),
    );
    expect(outcome.lost).to.deep.equal(["attributes"]);
    expect(outcome.mishaps).to.deep.equal(["lowered"]);
  });

  it("got typographer's quotes in a shortcode", () => {
    const outcome = after(() => "<p>[basisniveau indicator=”training”]</p>", choice("wordpress"));
    expect(outcome.mishaps).to.deep.equal(["quotes"]);
  });

  it("shows another figure than was chosen", () => {
    const outcome = after((code) => code.replaceAll("training", "soorten"), choice("element"));
    expect(outcome.lost).to.include("attributes");
  });

  it("runs nothing and fetches nothing of what was pasted", async () => {
    let isRun = false;
    Object.assign(window, { pastedBack: () => (isRun = true) });
    const before = performance.getEntriesByType("resource").length;
    pasteBack(
      `<img src="/never-fetched.png" onerror="pastedBack()"><script>pastedBack()</script><svg onload="pastedBack()"></svg><iframe src="javascript:parent.pastedBack()"></iframe><link rel="stylesheet" href="/never-fetched.css">`,
      choice("element"),
      folder,
    );
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(isRun).to.equal(false);
    expect(performance.getEntriesByType("resource").length).to.equal(before);
    Reflect.deleteProperty(window, "pastedBack");
  });

  it("is judged as the way it is, whichever was chosen", () => {
    for (const saved of ["script", "element", "iframe", "link", "image", "wordpress"] as const) {
      const code = snippet(choice(saved), folder);
      for (const chosen of ["iframe", "image", "wordpress"] as const) {
        const outcome = pasteBack(code, choice(chosen), folder);
        expect(outcome?.verdict, `${saved} where ${chosen} was chosen`).to.equal("whole");
        expect(outcome?.route).to.equal(saved);
      }
    }
  });

  it("doesn't work with curly quotes in its tags, and says that it is those", () => {
    for (const route of ["script", "element", "iframe", "image", "link"] as const) {
      const outcome = after(
        (code) => code.replaceAll(/="([^"]*)"/g, "=”$1”"),
        choice(route, { chart: "bar" }),
      );
      expect(outcome.verdict, route).to.equal("stays");
      expect(outcome.mishaps, route).to.include("quotes");
    }
  });

  it("is no tile where the link is in a sentence", () => {
    const outcome = after(
      (code) => `<p>Zie ${code.replace(/<\/?p>/g, "")} voor meer.</p>`,
      choice("link"),
    );
    expect(outcome.verdict).to.equal("stays");
    expect(outcome.mishaps).to.deep.equal(["sentence"]);
    const alone = after((code) => `<p>Zie:</p><p>\u200b${code} </p>`, choice("link"));
    expect(alone.verdict).to.equal("whole");
  });

  it("has a script that runs without a type, and not with any other type, hash or folder", () => {
    const integrity = `sha384-${"A".repeat(64)}`;
    const pinned = choice("script", { integrity });
    expect(after((code) => code.replace(' type="module"', ""), pinned).verdict).to.equal("whole");
    const changes: Record<string, (code: string) => string> = {
      type: (code) => code.replace('type="module"', 'type="text/plain"'),
      integrity: (code) => code.replace("AAAA", "BBBB"),
      elsewhere: (code) => code.replace("cijfers.example.nl", "elders.example.nl"),
    };
    for (const [mishap, change] of Object.entries(changes)) {
      const outcome = after(change, pinned);
      expect(outcome.verdict, mishap).to.equal("stays");
      expect(outcome.mishaps, mishap).to.deep.equal([mishap]);
    }
  });
});
