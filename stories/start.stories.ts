import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { html } from "lit";
import css from "./start.css?inline";
import { feeds } from "./feeds.js";
import { houseStyles } from "./house-styles.js";

const sheet = new CSSStyleSheet();
sheet.replaceSync(css);

const meta: Meta = {
  title: "Start",
  // One page, that tells what a page of documentation would.
  tags: ["!autodocs"],
  parameters: { controls: { disable: true } },
};

export default meta;

/** The forms of the figures, and when to take which. */
const forms = [
  {
    tag: "basisniveau-indicator",
    title: "Tegel",
    when: "Je schrijft over één onderwerp, en het cijfer hoort bij je tekst.",
  },
  {
    tag: "basisniveau-theme",
    title: "Thema",
    when: "Je wilt de cijfers van één thema met elkaar laten vergelijken, met de toelichting erbij.",
  },
  {
    tag: "basisniveau-overview",
    title: "Overzicht",
    when: "Je maakt een pagina over het hele basisniveau mensenhandel.",
  },
  {
    tag: "basisniveau-contact",
    title: "Contact",
    when: "Lezers moeten weten bij wie ze terechtkunnen.",
  },
];

function tile(indicator: string) {
  return html`<basisniveau-indicator
    feed=${feeds.middenNederland}
    indicator=${indicator}
  ></basisniveau-indicator>`;
}

export const Start: StoryObj = {
  render: () => {
    if (!document.adoptedStyleSheets.includes(sheet)) {
      document.adoptedStyleSheets.push(sheet);
    }
    return html`<main class="start">
      <h1>Basisniveau-widgets</h1>
      <p>
        De cijfers van het bestuurlijk basisniveau mensenhandel, als elementen voor elke pagina.
        Kleuren en lettertypen komen van de pagina zelf. Hier zie je elk element in elke toestand en
        in elke huisstijl. Kies huisstijl, breedte en gegevens in de balk hierboven.
      </p>
      <h2>Welke vorm kies je wanneer?</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">Vorm</th>
            <th scope="col">Kies die als</th>
            <th scope="col">Element</th>
          </tr>
        </thead>
        <tbody>
          ${forms.map(
            ({ tag, title, when }) =>
              html`<tr>
                <th scope="row">${title}</th>
                <td>${when}</td>
                <td><code>${tag}</code></td>
              </tr>`,
          )}
        </tbody>
      </table>
      <p>
        Bij elke vorm staan de verhalen in groepen. <strong>Gewoon</strong> is wat lezers meestal
        zien. <strong>Cijfersoorten</strong> toont elk soort cijfer, zoals 0%, voorlopig en niet
        bekend. <strong>Fouten</strong> toont wat er staat als de cijfers laden of niet komen.
      </p>
      <h2>In een artikel</h2>
      <article class="start-article">
        <h3>Training voor medewerkers</h3>
        <p>
          Wie mensenhandel kent, herkent het eerder. Daarom krijgen medewerkers bij steeds meer
          gemeenten training. Dat is niet eenmalig: wie het herhaalt, blijft alert.
        </p>
        ${tile("training")}
        <p>
          Ook een vast contactpersoon helpt. Collega's weten dan bij wie ze terechtkunnen met een
          vermoeden.
        </p>
      </article>
      <h2>Alle huisstijlen naast elkaar</h2>
      <p>
        De namen met <em>Verzonnen</em> ervoor zijn geen echte huisstijlen: elk heeft de tokens van
        één familie. De andere zijn thema's van NL Design System.
      </p>
      <div class="start-styles">
        ${Object.values(houseStyles).map(
          ({ title, classNames }) =>
            html`<section aria-label=${title}>
              <h3>${title}</h3>
              <div class="start-style ${classNames}">${tile("contactpersoon")}</div>
            </section>`,
        )}
      </div>
    </main>`;
  },
};
