import { expect } from "@open-wc/testing";
import { html } from "lit";
import { readable, show } from "../page.js";

/*
 * What `npm run build` made, in pages of its own: all other tests go through the sources.
 */

async function loaded(frame: HTMLIFrameElement): Promise<Document> {
  await new Promise((resolve) => {
    frame.addEventListener("load", resolve, { once: true });
  });
  const { contentDocument } = frame;
  if (!contentDocument) {
    throw new Error("no page in the frame");
  }
  return contentDocument;
}

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) {
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

describe("the files that a webmaster copies", () => {
  it("show two tiles and the overview in the example page, with the feed beside the script", async () => {
    const page = await loaded(
      show(html`<iframe title="Voorbeeld" src="/dist/index.html" width="1200"></iframe>`),
    );
    const elements = [...page.querySelectorAll("basisniveau-indicator, basisniveau-overview")];
    await until(() => elements.every(({ shadowRoot }) => shadowRoot?.querySelector("[part=tile]")));
    const [contactpersoon, training, overview] = elements.map(readable);
    expect(contactpersoon).to.match(/^75% van de gemeenten/);
    expect(training).to.match(/^32% van de gemeenten/);
    expect(overview).to.include("Samenwerken?");
  });

  it("work as a classic script too", async () => {
    const frame = show<HTMLIFrameElement>(
      html`<iframe title="Klassiek" src="/tests/site/classic.html"></iframe>`,
    );
    const page = await loaded(frame);
    const element = page.querySelector("basisniveau-indicator");
    await until(() => Boolean(element?.shadowRoot?.querySelector("[part=tile]")));
    expect(element && readable(element)).to.match(/^32% van de gemeenten/);
  });
});
