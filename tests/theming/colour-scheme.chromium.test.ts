import { html } from "lit";
import { register } from "../../src/elements/register.js";
import { wear } from "../../stories/house-styles.js";
import { prefer } from "../browser.js";
import { answerWithFeed, newAddress, restoreFetch } from "../fake-fetch.js";
import { voorbeeldregio } from "../feeds/published.js";
import { settled, show } from "../page.js";

register();

describe("a page that goes from light to dark", () => {
  after(async () => {
    wear("geen");
    restoreFetch();
    await prefer();
  });

  it("keeps its accent in the drawings only while that stands out", async () => {
    wear("beide");
    await prefer({ "prefers-color-scheme": "light" });
    answerWithFeed(voorbeeldregio());
    const element = show(
      html`<basisniveau-indicator
        feed=${newAddress()}
        indicator="contactpersoon"
      ></basisniveau-indicator>`,
    );
    element.style.setProperty("--basisniveau-accent-color", "navy");
    await settled(element);
    const becomes = async (color: string) => {
      const fill = element.shadowRoot?.querySelector("[part=fill]");
      while (!fill || getComputedStyle(fill).stroke !== color) {
        await new Promise(requestAnimationFrame);
      }
    };
    await becomes("rgb(0, 0, 128)");
    await prefer({ "prefers-color-scheme": "dark" });
    await becomes("rgb(255, 255, 255)");
    await prefer({ "prefers-color-scheme": "light" });
    await becomes("rgb(0, 0, 128)");
  });
});
