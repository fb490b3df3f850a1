import { expect } from "@open-wc/testing";
import { sendKeys } from "@web/test-runner-commands";
import type { AxeResults } from "axe-core";
import { html } from "lit";
import { readable, show } from "../page.js";

/*
 * The built page in a frame, since it has its own address and its own CSP.
 */

const today =
  "32% van de gemeenten heeft terugkerende training voor medewerkers (Basisniveau mensenhandel, Midden-Nederland, februari 2022)";
const tile = "?what=indicator.training";

/** The words of a label, without what its drawing says, and why it can't be chosen. */
function textOfLabel(label: Element): string {
  return (label.querySelector(".option") ?? label).textContent.trim();
}

/** The page in a frame, with the actions of an editor. */
class Page {
  readonly #frame: HTMLIFrameElement;

  private constructor(frame: HTMLIFrameElement) {
    this.#frame = frame;
  }

  /** Opens the page at an address, and waits until it can be used. */
  static async open(query = "", width = 1200): Promise<Page> {
    const frame = show<HTMLIFrameElement>(
      html`<iframe
        title="Samensteller"
        src="/dist/samensteller/index.html${query}"
        width=${width}
        height="800"
        frameborder="0"
        allow="clipboard-write"
      ></iframe>`,
    );
    const page = new Page(frame);
    await new Promise((resolve) => {
      frame.addEventListener("load", resolve, { once: true });
    });
    await page.until(
      () =>
        page.code !== "" &&
        page.preview.shadowRoot?.querySelector("h2, h3, h4, h5, h6, [part=tile]"),
    );
    return page;
  }

  get document(): Document {
    const { contentDocument } = this.#frame;
    if (!contentDocument) {
      throw new Error("no page in the frame");
    }
    return contentDocument;
  }

  get window(): Window & typeof globalThis {
    const { defaultView } = this.document;
    if (!defaultView) {
      throw new Error("no window in the frame");
    }
    return defaultView;
  }

  /** The text to paste. */
  get code(): string {
    return this.document.querySelector<HTMLTextAreaElement>("#code")?.value ?? "";
  }

  /** The element in the preview. */
  get preview(): Element {
    const found = [...this.document.querySelectorAll("basisniveau-samensteller *")].find(
      ({ localName }) => localName.startsWith("basisniveau-"),
    );
    return found ?? this.document.createElement("div");
  }

  /** The made-up page around it. */
  get hostPage(): Element | null {
    return this.preview.closest(".host-page");
  }

  get query(): string {
    return this.window.location.search;
  }

  get text(): string {
    return readable(this.document.body);
  }

  async until(isSo: () => unknown): Promise<void> {
    while (!isSo()) {
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }

  /** The control with this label, as an editor would find it. */
  labelled<Kind extends HTMLElement = HTMLElement>(label: string): Kind {
    const found = [...this.document.querySelectorAll("label")].find(
      (each) => textOfLabel(each) === label,
    )?.control;
    if (!found) {
      throw new Error(`nothing is labelled ${label}`);
    }
    // A test that asks for a type of control knows which it is.
    return found as Kind;
  }

  /** Picks a radio button or ticks a box. */
  async pick(label: string): Promise<void> {
    this.labelled(label).click();
    await this.settle();
  }

  /** Chooses from a list. */
  async choose(label: string, option: string): Promise<void> {
    const select = this.labelled<HTMLSelectElement>(label);
    const index = [...select.options].findIndex(({ text }) => text === option);
    expect(index, option).to.be.at.least(0);
    select.selectedIndex = index;
    select.dispatchEvent(new this.window.Event("change", { bubbles: true }));
    await this.settle();
  }

  async press(button: string): Promise<void> {
    const found = [...this.document.querySelectorAll("button")].find(
      ({ textContent }) => textContent.trim() === button,
    );
    expect(found, button).to.not.equal(undefined);
    found?.click();
    await this.settle();
  }

  /** Opens what few editors need. */
  openMore(): void {
    this.document.querySelector("details")?.setAttribute("open", "");
  }

  /** Says what may be pasted, if that makes a difference. */
  async mayPaste(permission: string): Promise<void> {
    if (this.labelled<HTMLInputElement>(permission).matches(":enabled")) {
      await this.pick(permission);
    }
  }

  /** Pastes back what a system saved. */
  async pasteBack(saved: string): Promise<void> {
    const field = this.labelled<HTMLTextAreaElement>("Wat je systeem heeft bewaard");
    field.value = saved;
    field.dispatchEvent(new this.window.Event("input", { bubbles: true }));
    await this.settle();
  }

  async settle(): Promise<void> {
    await this.document.querySelector("basisniveau-samensteller")?.updateComplete;
    await new Promise((resolve) => setTimeout(resolve));
  }

  /** The labels of the radio buttons of a group: those that can be chosen, or all of them. */
  options(name: string, which = ":enabled"): string[] {
    return [...this.document.querySelectorAll(`input[name=${name}]${which}`)].map((input) =>
      textOfLabel(input.closest("label") ?? input),
    );
  }

  /** The route that is called the best one. */
  get bestRoute(): string | undefined {
    return this.options("way").find((label) => label.endsWith(" (beste keuze)"));
  }

  /** Why a radio button can't be chosen. */
  reason(label: string): string | undefined {
    return this.labelled(label).closest("label")?.querySelector(".reason")?.textContent;
  }

  /** Violations that axe finds. */
  async violations(): Promise<string[]> {
    const { document, window } = this;
    const script = document.createElement("script");
    script.src = "/node_modules/axe-core/axe.min.js";
    const isLoaded = new Promise((resolve) => {
      script.addEventListener("load", resolve);
    });
    document.head.append(script);
    await isLoaded;
    const { axe } = window as typeof window & { axe: { run: () => Promise<AxeResults> } };
    const { violations } = await axe.run();
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html: node }) => node).join(" ")}`,
    );
  }
}

describe("an editor who chooses what to show", () => {
  it("begins with everything, by the way that works best", async () => {
    const page = await Page.open();
    expect(page.code).to.match(
      /^<script type="module" src=".*\/dist\/v0\/basisniveau\.js"><\/script>/,
    );
    expect(page.code).to.include("<basisniveau-overview>");
    expect(page.preview.localName).to.equal("basisniveau-overview");
    expect(page.query).to.equal("");
  });

  it("sees each choice in the snippet, live beside it and in the address", async () => {
    const page = await Page.open();
    await page.pick("Terugkerende training");
    await page.pick("Balk");
    await page.choose("Peiling", "februari 2022");
    expect(page.code).to.include(
      '<basisniveau-indicator indicator="training" chart="bar" survey="2022-02">',
    );
    expect(page.code).to.include(`>${today}</a>`);
    await page.until(() => page.preview.shadowRoot?.querySelector("[part=chart].bar"));
    expect(readable(page.preview)).to.match(/^32% van de gemeenten heeft terugkerende training/);
    expect(page.query).to.equal("?what=indicator.training&chart=bar&survey=2022-02");
  });

  it("sees the heading under those that lead to it, and no heading where a tile has none", async () => {
    const page = await Page.open("?what=theme.zicht");
    await page.choose("Niveau van de eerste kop", "Kop 5");
    expect(page.code).to.include('<basisniveau-theme theme="zicht" heading-level="5">');
    await page.until(() => page.preview.shadowRoot?.querySelector("h5"));
    expect(page.text).to.include("Kop 2 op je pagina Kop 3 op je pagina Kop 4 op je pagina Zicht");
    await page.pick("Terugkerende training");
    expect(page.labelled("Niveau van de eerste kop").matches(":disabled")).to.equal(true);
    expect(page.text).to.not.include("op je pagina 32%");
    expect(page.code).to.not.include("heading-level");
  });

  it("can choose the whole of each theme, each tile, the overview and the contact card by its own name", async () => {
    const page = await Page.open();
    expect(page.options("what")).to.deep.equal([
      "Alle cijfers",
      "Contactblok",
      "Heel thema Beleid",
      "Aandachtfunctionaris of vast contactpersoon",
      "Beleid in ontwikkeling of regionaal gewaarborgd",
      "Heel thema Zicht",
      "Inzicht in aard en omvang",
      "Inzicht in verschillende soorten mensenhandel",
      "Terugkerende training",
      "Heel thema Samen",
      "Duidelijkheid over informatie en gegevensuitwisseling",
      "Bekend met partners",
    ]);
    await page.pick("Contactblok");
    expect(page.code).to.include("<basisniveau-contact>");
    expect(page.options("chart")).to.deep.equal([]);
    expect(page.text).to.include("Het contactblok heeft geen grafiek.");
  });

  it("sees it in an article: as wide as a phone, as there is room for, and in a narrow column", async () => {
    const page = await Page.open(tile);
    const width = () => page.preview.getBoundingClientRect().width;
    expect(width()).to.equal(288);
    const around = readable(page.hostPage ?? page.preview);
    expect(around).to.match(/^Een pagina op je site .* 32% .* Na de cijfers gaat je tekst/);
    await page.pick("Computer");
    expect(width()).to.be.above(480);
    await page.pick("Smalle kolom");
    expect(width()).to.equal(208);
    const after = page.hostPage?.querySelector(".host-after")?.getBoundingClientRect();
    expect(after?.right).to.be.below(page.preview.getBoundingClientRect().left);
  });

  it("knows each choice by a drawing, which its name doesn't repeat", async () => {
    const page = await Page.open();
    const drawing = (label: string) =>
      page.labelled(label).closest("label")?.querySelector(".thumbnail[aria-hidden=true]");
    expect(drawing("Terugkerende training")?.querySelector(".ring")).to.not.equal(null);
    expect(drawing("Terugkerende training")?.textContent).to.equal("32%");
    expect(drawing("Heel thema Zicht")?.querySelectorAll(".bar").length).to.equal(3);
    expect(drawing("Alle cijfers")?.querySelectorAll(".bar").length).to.equal(7);
    for (const [label, part] of Object.entries({
      Ring: ".ring",
      Balk: ".bar",
      "Een rondje per gemeente": ".icons",
      "Verloop: een punt per peiling": ".timeline",
      Geen: ".lines",
    })) {
      expect(drawing(label)?.querySelector(part), label).to.not.equal(null);
    }
  });

  it("sees it in several house styles", async () => {
    const page = await Page.open(tile);
    const looks = new Set<string>();
    const { options } = page.labelled<HTMLSelectElement>("Huisstijl");
    for (const { text } of [...options]) {
      await page.choose("Huisstijl", text);
      const value = page.preview.shadowRoot?.querySelector("[part=value]");
      const { color, fontFamily } = page.window.getComputedStyle(value ?? page.preview);
      const { backgroundColor } = page.window.getComputedStyle(page.hostPage ?? page.preview);
      looks.add([color, fontFamily, backgroundColor].join());
    }
    expect(looks.size).to.equal(options.length);
    expect(looks.size).to.be.at.least(4);
  });
});

describe("an editor who chooses where to place it", () => {
  const best: [system: string, permission: string, way: string, code: RegExp][] = [
    ["WordPress", "HTML met script", "Script en element", /^<script/],
    ["WordPress", "HTML zonder script", "Link", /^<p><a class="basisniveau"/],
    ["WordPress", "Alleen een link of tekst", "Alleen het adres", /^http\S+\/tegel\/training\/$/],
    ["Drupal", "Alleen een iframe", "Iframe", /^<iframe src="\S+\/tegel\/training\/" title="Terug/],
    ["SharePoint", "HTML met script", "Iframe", /^<iframe/],
    ["MediaWiki", "HTML met script", "Link", /^\[http\S+\/tegel\/training\/ <nowiki>32% van/],
    ["DokuWiki", "Alleen een iframe", "Link", /^\[\[http\S+\/tegel\/training\/\|32% van/],
    ["Een ander systeem, of weet ik niet", "Alleen een link of tekst", "Link", /^<p><a/],
  ];

  for (const [system, permission, way, code] of best) {
    it(`gets first what works best: ${system}, ${permission}`, async () => {
      const page = await Page.open(tile);
      await page.choose("In welk systeem werk je?", system);
      await page.mayPaste(permission);
      expect(page.bestRoute).to.equal(`${way} (beste keuze)`);
      await page.pick(`${way} (beste keuze)`);
      expect(page.code).to.match(code);
    });
  }

  const bySystem: [system: string, way: string, because: string, code: RegExp][] = [
    ["WordPress", "Alleen het adres", "Elke redacteur mag een adres plakken.", /^http/],
    ["SharePoint", "Iframe", "SharePoint neemt geen script aan.", /^<iframe/],
    ["Drupal", "Link", "Een link blijft bijna overal staan.", /^<p><a/],
    ["Joomla", "Link", "Een link blijft bijna overal staan.", /^<p><a/],
    ["MediaWiki", "Link", "In een wiki blijft alleen een link staan.", /^\[http/],
    ["DokuWiki", "Link", "In een wiki blijft alleen een link staan.", /^\[\[http/],
    ["iprox", "Link", "Dit systeem hebben wij niet geprobeerd.", /^<p><a/],
    ["Green Valley", "Link", "Dit systeem hebben wij niet geprobeerd.", /^<p><a/],
  ];

  for (const [system, way, because, code] of bySystem) {
    it(`only has to name the system, and reads why: ${system}`, async () => {
      const page = await Page.open(`${tile}&way=image`);
      await page.choose("In welk systeem werk je?", system);
      expect(page.options("way", ":checked")).to.deep.equal([`${way} (beste keuze)`]);
      const hint = page.labelled("In welk systeem werk je?").getAttribute("aria-describedby");
      expect(page.document.getElementById(hint ?? "")?.textContent).to.match(
        new RegExp(`^${way}\\. .*${because}`),
      );
      expect(page.code).to.match(code);
    });
  }

  it("finds every system by its name, those of Dutch suppliers among the other ones", async () => {
    const page = await Page.open();
    const { options } = page.labelled<HTMLSelectElement>("In welk systeem werk je?");
    const named = (group?: string) =>
      [...options]
        .filter(({ parentElement }) => parentElement?.getAttribute("label") === (group ?? null))
        .map(({ text }) => text);
    expect(named().join()).to.equal(
      "WordPress,SharePoint,Drupal,TYPO3,Umbraco,Plone,Joomla,MediaWiki,DokuWiki",
    );
    expect(named("Ander systeem").join()).to.equal(
      "iprox,SIM,GX,Green Valley,Embrace,Plek,Een ander systeem, of weet ik niet",
    );
  });

  it("can take another way, and keeps it as long as it is open", async () => {
    const page = await Page.open(`${tile}&may=html`);
    await page.pick("Plaatje");
    expect(page.code).to.match(/^<img /);
    await page.pick("HTML met script");
    expect(page.code).to.match(/^<img /);
    await page.pick("Alleen een iframe");
    expect(page.code).to.match(/^<iframe /);
  });

  it("reads why a way is closed", async () => {
    const page = await Page.open("?cms=sharepoint&may=iframe");
    expect(page.reason("Script en element")).to.equal("Kan niet in dit systeem.");
    expect(page.reason("Code van de WordPress-plugin")).to.equal("Kan alleen in WordPress.");
    await page.choose("In welk systeem werk je?", "Drupal");
    await page.pick("Alleen een link of tekst");
    expect(page.reason("Iframe")).to.equal("Mag je niet plakken.");
    expect(page.labelled("Iframe").matches(":disabled")).to.equal(true);
  });

  it("gets code whose every address is a file of the folder, by each way and for each choice", async () => {
    const page = await Page.open();
    const named = new Set<string>();
    for (const choice of ["Alle cijfers", "Heel thema Zicht", "Contactblok"]) {
      await page.pick(choice);
      for (const way of page.options("way")) {
        await page.pick(way);
        for (const [address] of page.code.matchAll(/https?:[^"\s<\])]+/g)) {
          named.add(address);
        }
      }
    }
    const ours = [...named].filter((address) => address.includes("/dist/"));
    // The script, and a page and a picture of each choice.
    expect(ours.length).to.be.at.least(7);
    const answers = await Promise.all(
      ours.map(async (address) => [address, (await fetch(address)).status] as const),
    );
    expect(answers.filter(([, status]) => status !== 200)).to.deep.equal([]);
  });

  it("sees that figures in a page of their own get no house style", async () => {
    const page = await Page.open(`${tile}&style=red`);
    expect(page.hostPage?.className).to.include("house-style-red");
    await page.pick("Iframe");
    expect(page.labelled("Huisstijl").matches(":disabled")).to.equal(true);
    expect(page.text).to.include("Op deze manier houden de cijfers hun eigen stijl.");
    expect(page.hostPage?.className).to.not.include("house-style-red");
    await page.pick("Script en element (beste keuze)");
    expect(page.hostPage?.className).to.include("house-style-red");
  });

  it("is told what doesn't come along", async () => {
    const page = await Page.open(`${tile}&chart=bar&survey=2022-02`);
    expect(page.text).to.not.include("Dit kan op deze manier niet mee");
    await page.pick("Alleen het adres");
    expect(page.text).to.include("Dit kan op deze manier niet mee: de grafiek, de peiling.");
  });

  it("can ask for no other script than that of today", async () => {
    const page = await Page.open(tile);
    await page.pick("Zet deze versie van het script vast");
    const hashes = (await (await fetch("/dist/integrity.json")).json()) as Record<string, string>;
    const { version } = (await (await fetch("/package.json")).json()) as { version: string };
    expect(page.code).to.include(
      `/dist/${version}/basisniveau.js" integrity="${hashes["basisniveau.js"]}" crossorigin="anonymous">`,
    );
    expect(page.query).to.equal(`${tile}&pinned=yes`);
  });
});

describe("the address of the page", () => {
  it("brings a colleague to the same choices", async () => {
    const query =
      "?what=theme.samen&chart=none&survey=2022-02&heading-level=3&cms=drupal&may=html&way=iframe&width=desktop&style=green";
    const page = await Page.open(query);
    expect(page.code).to.match(
      /^<iframe src="\S+\/tegel\/samen\/\?chart=none&amp;survey=2022-02&amp;heading-level=3"/,
    );
    const picked = ["what", "chart", "width", "may", "way"].flatMap((name) =>
      page.options(name, ":checked"),
    );
    expect(picked).to.deep.equal([
      "Heel thema Samen",
      "Geen",
      "Computer",
      "HTML zonder script",
      "Iframe",
    ]);
    const chosen = [...page.document.querySelectorAll("select")].map(
      ({ selectedOptions: [option] }) => option?.text,
    );
    expect(chosen).to.deep.equal(["Drupal", "februari 2022", "Kop 3", "Voorbeeld groen"]);
    expect(page.preview.shadowRoot?.querySelector("h3")?.textContent).to.equal("Samen");
    await page.pick("Ring");
    expect(page.query).to.equal(query.replace("none", "ring"));
    // The usual chart of a theme.
    await page.pick("Balk");
    expect(page.query).to.equal(query.replace("&chart=none", ""));
  });

  it("means what it meant before a system had a best way of its own", async () => {
    for (const [query, code] of [
      ["?cms=wordpress", /^<script .*<basisniveau-overview>/],
      ["?cms=drupal&pinned=yes", /^<script .* integrity=/],
      [
        "?cms=wordpress&what=theme.zicht&chart=icons",
        /<basisniveau-theme theme="zicht" chart="icons">/,
      ],
      [`${tile}&municipality=Zeist&answer=no&compare=none`, /compare="none" municipality="Zeist"/],
    ] as const) {
      const page = await Page.open(query);
      expect(page.code, query).to.match(code);
      expect(page.query).to.equal(query);
    }
  });

  it("may say anything: what can't be chosen is as by default", async () => {
    const usual = (await Page.open()).code;
    const evil = encodeURIComponent(`"><img src=x onerror=alert(1)>`);
    for (const value of [evil, "__proto__", "constructor", "indicator.unknown", "", "99"]) {
      const names = "what chart survey heading-level cms may way pinned width style".split(" ");
      const page = await Page.open(`?${names.map((name) => `${name}=${value}`).join("&")}`);
      expect(page.code, value).to.equal(usual);
      expect(page.document.querySelector("img"), value).to.equal(null);
      expect(page.text).to.include("1. Maak je keuze");
    }
  });
});

describe("an editor who copies the snippet", () => {
  it("is told so, and what was copied is the snippet", async () => {
    const page = await Page.open(tile);
    let copied = "";
    page.window.navigator.clipboard.writeText = (text) => {
      copied = text;
      return Promise.resolve();
    };
    await page.press("Kopieer de code");
    const status = page.document.querySelector(".copy-status");
    expect(status?.getAttribute("role")).to.equal("status");
    expect(status?.textContent).to.equal("Gekopieerd");
    expect(copied).to.equal(page.code);
    await page.pick("Plaatje");
    expect(status?.textContent).to.equal("");
  });

  it("can copy a link to this choice instead, for a colleague", async () => {
    const page = await Page.open(tile);
    let copied = "";
    page.window.navigator.clipboard.writeText = (text) => {
      copied = text;
      return Promise.resolve();
    };
    await page.pick("Balk");
    await page.press("Kopieer link");
    expect(page.text).to.include("Link naar deze keuze gekopieerd");
    expect(copied).to.equal(page.window.location.href);
    expect(copied).to.match(/\?what=indicator\.training&chart=bar$/);
    page.window.navigator.clipboard.writeText = () => Promise.reject(new DOMException("no"));
    await page.press("Kopieer link");
    expect(page.text).to.include("Kopieer het adres van deze pagina uit de adresbalk.");
  });

  it("can paste a link into a text as well: it is copied as code and as a link", async () => {
    const page = await Page.open(`${tile}&may=html`);
    let copied: ClipboardItem[] = [];
    page.window.navigator.clipboard.write = (items) => {
      copied = items;
      return Promise.resolve();
    };
    await page.press("Kopieer de code");
    await page.until(() => page.text.includes("Gekopieerd"));
    const [item] = copied;
    expect(item?.types).to.deep.equal(["text/plain", "text/html"]);
    for (const type of item?.types ?? []) {
      expect(await (await item?.getType(type))?.text()).to.equal(page.code);
    }
  });

  it("finds it selected where a page may not copy", async () => {
    const page = await Page.open(tile);
    page.window.navigator.clipboard.writeText = () => Promise.reject(new DOMException("no"));
    await page.press("Kopieer de code");
    expect(page.text).to.include("De code is geselecteerd. Druk op Ctrl+C");
    const field = page.labelled<HTMLTextAreaElement>("Code om te plakken");
    expect(page.document.activeElement).to.equal(field);
    expect(field.value.slice(field.selectionStart, field.selectionEnd)).to.equal(page.code);
  });
});

describe("an editor who pastes back what a system saved", () => {
  it("is told that all is well", async () => {
    const page = await Page.open(tile);
    await page.pasteBack(page.code);
    expect(page.text).to.include(
      "Alles is bewaard. Het werkt. Dit is beoordeeld op wat er staat. Kijk ook even op je pagina. Bewaard het script het element met de cijfers",
    );
    expect(page.text).to.not.include("Verdwenen");
  });

  it("is told what was lost and what to do about it", async () => {
    const page = await Page.open(tile);
    await page.pasteBack(page.code.replace(/<script.*<\/script>/, ""));
    expect(page.text).to.match(
      /niet alles\. Dit is beoordeeld .* Het script is weg\. Vraag de webmaster/,
    );
    expect(page.text).to.match(/Verdwenen het script\b/);
    await page.pasteBack("&lt;basisniveau-indicator");
    expect(page.text).to.include("De code is als gewone tekst geplakt.");
    expect(page.text).to.include("kies de HTML-weergave");
  });

  it("finds the code of a way that works ready to copy, right below the verdict", async () => {
    const page = await Page.open(tile);
    let copied: ClipboardItem[] = [];
    page.window.navigator.clipboard.write = (items) => {
      copied = items;
      return Promise.resolve();
    };
    await page.pasteBack(`<p>Tekst. <a href="/dist/tegel/training/">${today}</a></p>`);
    expect(page.text).to.match(
      /Er is nog wel iets van over\..* Probeer dit: Link Een link blijft altijd/,
    );
    const better = page.labelled<HTMLTextAreaElement>("Code die beter werkt").value;
    expect(better).to.match(/^<p><a class="basisniveau"/);
    await page.press("Kopieer deze code");
    await page.until(() => page.text.includes("Gekopieerd"));
    expect(await (await copied[0]?.getType("text/plain"))?.text()).to.equal(better);
    expect(page.document.querySelector(".copy-bar [role=status]")?.textContent).to.equal("");
  });

  it("gets to the code of another way by its name", async () => {
    const page = await Page.open(tile);
    await page.pasteBack("<p>Niets.</p>");
    expect(page.text).to.include("Je systeem heeft alles weggehaald.");
    await page.press("Kies: Tekst met de cijfers van nu");
    expect(page.code).to.match(/^<div><p>32% van/);
    expect(page.document.activeElement?.id).to.equal("code");
    expect(page.query).to.equal(`${tile}&way=html`);
    expect(page.text).to.not.include("Je systeem heeft alles weggehaald.");
  });

  it("is offered no way that is closed", async () => {
    const page = await Page.open(`${tile}&may=iframe`);
    await page.pasteBack("<p>Niets.</p>");
    expect(page.text).to.include("Probeer dit: Link");
    const offered = [...page.document.querySelectorAll(".instead button")].map(({ textContent }) =>
      textContent.trim(),
    );
    expect(offered).to.deep.equal(["Kies: Alleen het adres"]);
  });

  it("puts nothing of it into the page", async () => {
    const page = await Page.open(tile);
    const count = () => page.document.querySelectorAll("img, svg, script, iframe, style").length;
    const before = count();
    await page.pasteBack(
      `<img src=x onerror="document.title='run'"><script>document.title='run'</script>`,
    );
    expect(page.text).to.include("Je systeem heeft alles weggehaald.");
    expect(count()).to.equal(before);
    expect(page.document.title).to.match(/^Samensteller/);
  });
});

describe("the page for everyone", () => {
  const states: Record<string, { query: string; saved?: string }> = {
    "as it opens": { query: "" },
    "a theme with a deep heading": { query: "?what=theme.zicht&heading-level=6&width=desktop" },
    "a tile in a dark house style": { query: `${tile}&style=dark&chart=bar&may=html` },
    "the contact card in a red house style": { query: "?what=contact&style=red&way=url" },
    "an overview in a blue house style": {
      query: "?style=blue&width=desktop&cms=wordpress&may=text",
    },
    "a theme in a green house style": { query: "?what=theme.samen&style=green&cms=mediawiki" },
    "all is well": { query: tile, saved: "code" },
    "all is lost": { query: `${tile}&may=iframe`, saved: "<p>Niets.</p>" },
    "a narrow column, and what can't be chosen": {
      query: `${tile}&cms=wordpress&may=text&width=column&municipality=Zeist`,
    },
    "something stays": { query: tile, saved: `<a href="/dist/tegel/training/">${today}</a>` },
  };

  for (const [title, { query, saved }] of Object.entries(states)) {
    for (const width of [320, 1200]) {
      it(`has no violations that axe finds, and no overflow, at ${width} pixels: ${title}`, async () => {
        const page = await Page.open(query, width);
        page.openMore();
        if (saved) {
          await page.pasteBack(saved === "code" ? page.code : saved);
        }
        expect(await page.violations()).to.deep.equal([]);
        const { scrollWidth, clientWidth } = page.document.documentElement;
        expect(scrollWidth).to.equal(clientWidth);
      });
    }
  }

  it("has one main heading, and none that skips a level", async () => {
    for (const level of ["2", "3", "4", "5", "6"]) {
      const page = await Page.open(`?what=theme.zicht&heading-level=${level}`);
      await page.pasteBack("<p>Niets.</p>");
      const light = [
        ...page.document.querySelectorAll("h1, h2, h3, h4, h5, h6, basisniveau-theme"),
      ];
      const levels = light
        .map((element) => element.shadowRoot?.querySelector("h2, h3, h4, h5, h6") ?? element)
        .map(({ localName }) => Number(localName.slice(1)));
      expect(levels.filter((each) => each === 1)).to.deep.equal([1]);
      levels.reduce((before, each) => {
        expect(each, levels.join()).to.be.at.most(before + 1);
        return each;
      }, 0);
    }
  });

  it("is used from begin to end with the keyboard alone", async () => {
    const page = await Page.open(`${tile}&width=desktop`);
    page.openMore();
    const reached: string[] = [];
    const name = () => {
      const { activeElement: element } = page.document;
      return element?.getAttribute("name") ?? (element?.id || element?.className || "");
    };
    page.labelled("In welk systeem werk je?").focus();
    while (name() !== "saved" && reached.length < 30) {
      // Firefox makes a stop of what scrolls, also where there are stops within it.
      if (!name().startsWith("section ")) {
        reached.push(name());
      }
      await sendKeys({ press: "Tab" });
      // A group of radio buttons is one tab stop, within which the arrow keys choose.
      if (name() === "chart" || name() === "way") {
        await sendKeys({ press: "ArrowDown" });
        await page.settle();
      }
    }
    expect(reached).to.deep.equal([
      "cms",
      "what",
      "chart",
      "municipality",
      "",
      "may",
      "way",
      "survey",
      "button button-primary",
      "button",
      "width",
      "style",
      "preview",
      "code",
    ]);
    expect(page.query).to.equal(`${tile}&chart=bar&way=element&width=desktop`);
    expect(page.code).to.match(/^<basisniveau-indicator indicator="training" chart="bar">/);
  });

  it("keeps the focus where it is, and everything else in its place, whatever is chosen", async () => {
    const page = await Page.open(tile);
    page.openMore();
    const controls = () =>
      [...page.document.querySelectorAll("legend, .label, .checkbox")].map(
        (label) => `${label.textContent.trim()} ${String(label.getBoundingClientRect().top)}`,
      );
    const before = controls();
    for (const label of ["Balk", "Alleen het adres", "Contactblok", "Alle cijfers", "Plaatje"]) {
      const control = page.labelled(label);
      control.focus({ preventScroll: true });
      await page.pick(label);
      expect(page.document.activeElement, label).to.equal(control);
      expect(controls(), label).to.deep.equal(before);
    }
  });

  it("says so when there are no figures, and tries again when asked to", async () => {
    const page = await Page.open(tile);
    const element = page.document.querySelector("basisniveau-samensteller");
    const realFetch = page.window.fetch.bind(page.window);
    page.window.fetch = () => Promise.resolve(new Response("", { status: 404 }));
    element?.remove();
    page.document.querySelector("main")?.append(element ?? "");
    await page.until(() => page.text.includes("De cijfers zijn nu niet beschikbaar."));
    page.window.fetch = realFetch;
    await page.press("Probeer opnieuw");
    await page.until(() => page.code !== "");
    expect(page.text).to.include("1. Maak je keuze");
  });

  it("breaks no rule of its own policy, and asks nobody but its own server", async () => {
    const page = await Page.open();
    const broken: string[] = [];
    page.document.addEventListener("securitypolicyviolation", ({ blockedURI }) => {
      broken.push(blockedURI);
    });
    await page.pick("Heel thema Zicht");
    await page.choose("Huisstijl", "Voorbeeld donker");
    await page.pasteBack(`<img src="https://example.org/x.png" style="float: left">`);
    expect(broken).to.deep.equal([]);
    const asked = page.window.performance
      .getEntriesByType("resource")
      .map(({ name }) => new URL(name).pathname)
      // The test runner puts a script into every page.
      .filter((path) => !path.startsWith("/__web-"));
    expect([...new Set(asked)].sort()).to.deep.equal([
      "/dist/basisniveau.js",
      "/dist/integrity.json",
      "/dist/midden-nederland.json",
      "/dist/samensteller/samensteller.css",
      "/dist/samensteller/samensteller.js",
    ]);
  });
});
