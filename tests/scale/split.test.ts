import { expect } from "@open-wc/testing";
import { html } from "lit";
import { register } from "../../src/elements/register.js";
import { answerWith, restoreFetch } from "../fake-fetch.js";
import { readable, settled, show } from "../page.js";
import { feedOf, feedOfMunicipality, written } from "../feeds/sized.js";

register();

const files = new Map([
  ["/gm0001/nl/midden-nederland.json", feedOfMunicipality(1, "nl", 1)],
  ["/gm0002/nl/midden-nederland.json", feedOfMunicipality(2, "nl", 1)],
  ["/gm0001/uk/midden-nederland.json", feedOfMunicipality(1, "uk", 1)],
  ["/zicht/nl/midden-nederland.json", theme("zicht")],
  ["/midden/nl/midden-nederland.json", newest(1)],
  ["/midden/edities/nl/2030-02.json", newest(2)],
]);

/** The feed with one theme only. */
function theme(id: string) {
  const feed = feedOf({});
  const themes = feed.themes.filter((each) => each.id === id);
  const asked = new Set(themes.flatMap(({ indicators }) => indicators.map((each) => each.id)));
  const surveys = feed.surveys.map((survey) => ({
    ...survey,
    figures: Object.fromEntries(
      Object.entries(survey.figures).filter(([indicator]) => asked.has(indicator)),
    ),
  }));
  return { ...feed, themes, surveys };
}

/** The feed with one survey only: the newest, or an earlier one. */
function newest(back: number) {
  const feed = feedOf({ surveys: 10 });
  return { ...feed, surveys: feed.surveys.slice(-back).slice(0, 1) };
}

async function texts(content: ReturnType<typeof html>): Promise<string[]> {
  const requests = answerWith((url) => {
    const feed = files.get(new URL(url).pathname);
    return feed ? new Response(written(feed)) : new Response("", { status: 404 });
  });
  const page = show(html`<div>${content}</div>`);
  await Promise.all(Array.from(page.children, settled));
  expect(new Set(requests.map(({ url }) => url)).size).to.equal(requests.length);
  return Array.from(page.children, readable);
}

describe("a feed that was split", () => {
  afterEach(restoreFetch);

  it("by region shows each region beside the other, in one page", async () => {
    const [one, other] = await texts(
      html`<basisniveau-indicator
          indicator="training"
          feed="/gm0001/nl/midden-nederland.json"
        ></basisniveau-indicator>
        <basisniveau-indicator
          indicator="training"
          feed="/gm0002/nl/midden-nederland.json"
        ></basisniveau-indicator>`,
    );
    expect(one).to.match(/^(0|100)% van de gemeenten .* Gemeente 1, februari 2022/);
    expect(other).to.match(/^(0|100)% van de gemeenten .* Gemeente 2, februari 2022/);
  });

  it("by language shows the language that the element asks for, but our own words in Dutch", async () => {
    const [text] = await texts(
      html`<basisniveau-indicator
        indicator="training"
        feed="/gm0001/uk/midden-nederland.json"
      ></basisniveau-indicator>`,
    );
    expect(text).to.match(/^(0|100) ?% [а-яґєії ]+ /u);
    expect(text).to.include("gemeenten die antwoord gaven");
  });

  it("by theme shows the theme that its feed holds", async () => {
    const [text] = await texts(
      html`<basisniveau-theme
        theme="zicht"
        feed="/zicht/nl/midden-nederland.json"
      ></basisniveau-theme>`,
    );
    expect(text).to.include("heeft terugkerende training voor medewerkers");
  });

  it("by survey shows the newest, and an older one by the address of its edition", async () => {
    const [current, older] = await texts(
      html`<basisniveau-indicator
          indicator="training"
          feed="/midden/nl/midden-nederland.json"
        ></basisniveau-indicator>
        <basisniveau-indicator
          indicator="training"
          feed="/midden/edities/nl/2030-02.json"
        ></basisniveau-indicator>`,
    );
    expect(current).to.include("februari 2031");
    expect(older).to.include("februari 2030");
  });

  it("by survey leaves an element that asks the current feed for an older one with its fallback", async () => {
    const [text] = await texts(
      html`<basisniveau-indicator
        indicator="training"
        survey="2030-02"
        feed="/midden/nl/midden-nederland.json?pinned"
        ><p>32% in 2030</p></basisniveau-indicator
      >`,
    );
    expect(text).to.include("Deze peiling staat niet in de gegevens.");
    expect(text).to.include("32% in 2030");
  });
});
