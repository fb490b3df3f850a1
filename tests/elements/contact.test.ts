import { expect } from "@open-wc/testing";
import { html } from "lit";
import { register } from "../../src/elements/register.js";
import { answerWithFeed, newAddress, restoreFetch } from "../fake-fetch.js";
import { middenNederland, voorbeeldregio } from "../feeds/published.js";
import { readable, settled, show } from "../page.js";

register();

async function contact(feed: unknown): Promise<HTMLElement> {
  answerWithFeed(feed);
  const element = show(html`<basisniveau-contact feed=${newAddress()}></basisniveau-contact>`);
  await settled(element);
  return element;
}

function links(element: HTMLElement): (string | null)[] {
  return [...(element.shadowRoot?.querySelectorAll("a") ?? [])].map((a) => a.getAttribute("href"));
}

describe("the contact card", () => {
  afterEach(restoreFetch);

  it("names the person and the partners at a glance", async () => {
    expect(readable(await contact(voorbeeldregio()))).to.match(
      /Contactpersoon Sam Voorbeeld .* 030 000 00 00 Partners Bureau Voorbeeldregio /,
    );
  });

  it("doesn't repeat a person and partners that its text names, and of which it knows no more", async () => {
    const element = await contact(middenNederland());
    expect(readable(element)).to.match(/Neem dan contact op met Romy Timmer\.$/);
    expect(element.shadowRoot?.querySelector("[part=details]")).to.equal(null);
  });

  it("links to e-mail, telephone and organizations where the feed gives them", async () => {
    expect(links(await contact(voorbeeldregio()))).to.deep.equal([
      "mailto:sam.voorbeeld@example.org",
      "tel:0300000000",
      "https://example.org/bureau",
    ]);
  });

  it("shows an e-mail address or number that is none as text", async () => {
    const feed = voorbeeldregio();
    Object.assign(feed.contact, {
      person: { name: "Sam", email: "sam@example.org?bcc=x@y.z", telephone: "bel mij" },
      partners: [],
    });
    const element = await contact(feed);
    expect(links(element)).to.deep.equal([]);
    expect(readable(element)).to.include("bel mij");
  });

  it("is whole without person and partners", async () => {
    const feed = middenNederland();
    const { title, text } = feed.contact;
    const element = await contact({ ...feed, contact: { title, text } });
    expect(readable(element)).to.include("Samenwerken?");
    await expect(element).to.be.accessible();
  });

  it("says that there is none where the feed has none", async () => {
    expect(readable(await contact({ ...middenNederland(), contact: undefined }))).to.equal(
      "Een contactpersoon staat niet in de gegevens.",
    );
  });
});
