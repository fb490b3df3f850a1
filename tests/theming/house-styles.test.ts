import { expect } from "@open-wc/testing";
import { html } from "lit";
import { register } from "../../src/elements/register.js";
import { wear } from "../../stories/house-styles.js";
import { answerWithFeed, newAddress, restoreFetch } from "../fake-fetch.js";
import { voorbeeldregio } from "../feeds/published.js";
import { settled, show } from "../page.js";
import { faintDrawing } from "./contrast.js";

register();

describe("a house style that changes", () => {
  afterEach(() => {
    wear("geen");
    restoreFetch();
  });

  it("lets drawings stand out when the page changes its style later, and gives the accent back", async () => {
    answerWithFeed(voorbeeldregio());
    const element = show(
      html`<basisniveau-indicator
        feed=${newAddress()}
        indicator="contactpersoon"
      ></basisniveau-indicator>`,
    );
    await settled(element);
    const fill = element.shadowRoot?.querySelector("[part=fill]");
    const color = () => fill && getComputedStyle(fill).color;
    wear("licht");
    while (faintDrawing(document.body, "fill").length > 0) {
      await new Promise(requestAnimationFrame);
    }
    expect(color()).to.equal("rgb(51, 51, 51)");
    wear("utrecht");
    while (color() !== "rgb(164, 15, 28)") {
      await new Promise(requestAnimationFrame);
    }
  });
});
