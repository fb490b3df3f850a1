/*
 * The script of a page that has a Lit and a zod of its own, and settings for every zod on the page.
 */
import { html, LitElement } from "lit2";
import { config, object, string } from "zod";

config({
  jitless: true,
  customError: () => {
    throw new Error("the page's own words for errors");
  },
});
Object.assign(globalThis, {
  __zod_globalConfig: { memoizer: () => undefined, postProcessor: () => undefined },
  litElementHydrateSupport: ({ LitElement }: { LitElement: { prototype: object } }) => {
    Object.assign(LitElement.prototype, { update: () => undefined });
  },
  litElementPolyfillSupport: ({ LitElement }: { LitElement: { prototype: object } }) => {
    Object.assign(LitElement.prototype, { createRenderRoot: () => undefined });
  },
  litHtmlPolyfillSupport: (Template: object) => {
    Object.assign(Template, { createElement: () => document.createElement("template") });
  },
  reactiveElementPolyfillSupport: (found: { ReactiveElement: { prototype: object } }) => {
    Object.assign(found.ReactiveElement.prototype, { performUpdate: () => undefined });
  },
});

class OtherElement extends LitElement {
  protected override render() {
    const { text } = object({ text: string() }).parse({ text: "Van een ander" });
    return html`<p>${text}</p>`;
  }
}
customElements.define("other-element", OtherElement);
