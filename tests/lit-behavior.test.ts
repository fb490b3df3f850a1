import { expect } from "@open-wc/testing";
import { html } from "lit";
import { show } from "./page.js";

/*
 * Element tests run on the Lit that ships: its production files, with the changes of
 * scripts/lit-behavior.ts. The effect of those changes is tested in host pages, on the scripts
 * themselves.
 */

/** Loads Lit again, as the browser would on another page. */
async function loadLitAgain(): Promise<void> {
  const script = document.createElement("script");
  script.type = "module";
  script.src = "/node_modules/lit-html/lit-html.js?again";
  await new Promise((resolve, reject) => {
    script.addEventListener("load", resolve);
    script.addEventListener("error", reject);
    document.head.append(script);
  });
  script.remove();
}

describe("Lit as it ships", () => {
  it("leaves nothing on the window or on Symbol for other copies", () => {
    const { contentWindow } = show<HTMLIFrameElement>(html`<iframe title="Leeg"></iframe>`);
    const own = Reflect.ownKeys(window).map(String);
    const shared = own.filter((key) => /^lit|^reactive|Versions$|PolyfillSupport$/.test(key));
    expect(shared).to.deep.equal([]);
    const untouched: unknown = contentWindow && Reflect.get(contentWindow, "Symbol");
    expect("metadata" in Symbol).to.equal("metadata" in Object(untouched));
  });

  it("makes its Trusted Types policy by our name", async () => {
    const made: string[] = [];
    const before = Object.getOwnPropertyDescriptor(window, "trustedTypes");
    Object.defineProperty(window, "trustedTypes", {
      configurable: true,
      value: { createPolicy: (name: string) => made.push(name) },
    });
    try {
      await loadLitAgain();
    } finally {
      Reflect.deleteProperty(window, "trustedTypes");
      if (before) {
        Object.defineProperty(window, "trustedTypes", before);
      }
    }
    expect(made).to.deep.equal(["basisniveau"]);
  });

  it("upgrades a custom element in a template before it gets its attributes", () => {
    const connected: boolean[] = [];
    class Nested extends HTMLElement {
      static readonly observedAttributes = ["label"];
      attributeChangedCallback(): void {
        connected.push(this.isConnected);
      }
    }
    customElements.define("basisniveau-test-nested", Nested);
    show(html`<basisniveau-test-nested label=${"tekst"}></basisniveau-test-nested>`);
    expect(connected).to.deep.equal([false]);
  });
});
