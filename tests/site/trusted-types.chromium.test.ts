import { expect } from "@open-wc/testing";
import { html } from "lit";
import { readable, show } from "../page.js";

/** Opens a page in a frame, with its console messages and errors. */
async function opened(address: string): Promise<{ element: Element; said: unknown }> {
  const frame = show<HTMLIFrameElement>(
    html`<iframe title="Trusted Types" src=${address}></iframe>`,
  );
  await new Promise((resolve) => {
    frame.addEventListener("load", resolve, { once: true });
  });
  const { contentDocument: page, contentWindow: view } = frame;
  const element = page?.querySelector("basisniveau-indicator");
  if (!element || !view || !("said" in view)) {
    throw new Error("no element");
  }
  return { element, said: view.said };
}

describe("a page that asks for Trusted Types", () => {
  it("shows the figures where it allows our policy", async () => {
    const { element, said } = await opened("/tests/site/trusted-types-allowed.html");
    while (!element.shadowRoot?.querySelector("[part=tile]")) {
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    expect(readable(element)).to.match(/^32% van de gemeenten/);
    expect(said).to.deep.equal([]);
  });

  it("keeps the fallback where it doesn't, and its console names what to add", async () => {
    const { element, said } = await opened("/tests/site/trusted-types-refused.html");
    expect(element.matches(":defined")).to.equal(false);
    expect(element.shadowRoot).to.equal(null);
    expect(readable(element)).to.equal("Terugval");
    expect(said).to.deep.equal([
      "[basisniveau] Content-Security-Policy: voeg basisniveau toe aan trusted-types",
    ]);
  });
});
