import { expect } from "@open-wc/testing";
import { html } from "lit";
import { register } from "../../src/elements/register.js";
import { answerLateWithFeed, newAddress, restoreFetch } from "../fake-fetch.js";
import { middenNederland } from "../feeds/published.js";
import { settled, show } from "../page.js";

register();

const paragraphs = Array.from({ length: 80 }, () => html`<p>Tekst van de gemeente.</p>`);

describe("a page that is opened at an element", () => {
  afterEach(() => {
    restoreFetch();
    history.replaceState(null, "", location.pathname + location.search);
  });

  for (const fallback of ["", "75% van de gemeenten heeft een vast contactpersoon"]) {
    it(`stays there when the figures come, ${fallback ? "in the place of a fallback" : "without a fallback"}`, async () => {
      const gate = answerLateWithFeed(middenNederland());
      history.replaceState(null, "", "#cijfers");
      const page = show(
        html`<div>
          ${paragraphs}
          <basisniveau-overview id="cijfers" feed=${newAddress()}>${fallback}</basisniveau-overview>
          ${paragraphs}
        </div>`,
      );
      const element = page.querySelector("#cijfers") ?? page;
      element.scrollIntoView();
      // Browsers choose what they anchor on when they paint.
      await new Promise(requestAnimationFrame);
      await new Promise(requestAnimationFrame);
      gate.open();
      await settled(element);
      await new Promise(requestAnimationFrame);
      await new Promise(requestAnimationFrame);
      expect(element.getBoundingClientRect().top).to.be.within(-1, 1);
    });
  }
});
