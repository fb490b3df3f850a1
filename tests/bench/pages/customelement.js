/*
 * A custom element as a good front-end developer writes it by hand: one class, a shadow root, one style sheet that all tiles share.
 */
import { element, richText } from "./elements.js";
import { fill } from "./fill.js";
import { ring } from "./ring.js";
import { shadowStyle } from "./shadow-style.js";

const sheet = new CSSStyleSheet();
sheet.replaceSync(shadowStyle);

customElements.define(
  "figure-tile",
  class extends HTMLElement {
    connectedCallback() {
      if (!this.shadowRoot) {
        const root = this.attachShadow({ mode: "open" });
        root.adoptedStyleSheets = [sheet];
        const sentence = element("p", "sentence", ring(this.percentage));
        sentence.append(element("span", "statement", document.createElement("slot")));
        root.append(sentence);
      }
    }
  },
);

await fill(({ statement }, percentage) => {
  const made = element("figure-tile", "tile", ...richText(statement));
  made.percentage = percentage;
  return made;
});
