import { register } from "basisniveau-widgets";
import { html, LitElement, nothing } from "lit";
import { ifDefined } from "lit/directives/if-defined.js";
import { repeat } from "lit/directives/repeat.js";
import { listed, nextSettings, settings, thousand } from "../../../settings.js";
import { whenMounted } from "../../../when-mounted.js";
import "./figure.js";

class GemeenteApp extends LitElement {
  static properties = {
    chosen: {},
    sentences: {},
    order: {},
    hasProperties: {},
    hasThousand: {},
  };

  constructor() {
    super();
    this.chosen = settings[0];
    this.sentences = ["zin 1"];
    this.order = listed;
    this.hasProperties = false;
    this.hasThousand = false;
  }

  createRenderRoot() {
    return this;
  }

  firstUpdated() {
    whenMounted(register);
  }

  render() {
    const { feed, survey, theme, headingLevel, indicator, chart, compare, municipality, answer } =
      this.chosen;
    return html`
      <main>
        <button @click=${() => (this.chosen = nextSettings(this.chosen))}>Settings</button>
        <button
          @click=${() => (this.sentences = [...this.sentences, `zin ${this.sentences.length + 1}`])}
        >
          Sentence
        </button>
        <button @click=${() => (this.order = this.order.toReversed())}>Reverse</button>
        <button @click=${() => (this.hasProperties = !this.hasProperties)}>Properties</button>
        <button @click=${() => (this.hasThousand = !this.hasThousand)}>Thousand</button>

        <section id="example">
          <gemeente-figure .indicator=${feed ? "training" : "oeps"}>
            <p>terugval</p>
          </gemeente-figure>
        </section>

        <section id="attributes">
          <basisniveau-theme
            feed=${ifDefined(feed)}
            survey=${ifDefined(survey)}
            theme=${theme}
            heading-level=${ifDefined(headingLevel)}
            chart=${ifDefined(chart)}
            compare=${ifDefined(compare)}
          ></basisniveau-theme>
          <basisniveau-indicator
            feed=${ifDefined(feed)}
            survey=${ifDefined(survey)}
            indicator=${indicator}
            chart=${ifDefined(chart)}
            compare=${ifDefined(compare)}
            municipality=${ifDefined(municipality)}
            answer=${ifDefined(answer)}
          ></basisniveau-indicator>
        </section>

        ${
          this.hasProperties
            ? html`<section id="properties">
                <basisniveau-theme
                  .feed=${feed}
                  .survey=${survey}
                  .theme=${theme}
                  .headingLevel=${headingLevel}
                  .chart=${chart}
                  .compare=${compare}
                ></basisniveau-theme>
                <basisniveau-indicator
                  .feed=${feed}
                  .survey=${survey}
                  .indicator=${indicator}
                  .chart=${chart}
                  .compare=${compare}
                  .municipality=${municipality}
                  .answer=${answer}
                ></basisniveau-indicator>
              </section>`
            : nothing
        }

        <section id="fallback">
          <basisniveau-indicator indicator="training" feed="/slow.json">
            <ul>
              ${repeat(
                this.sentences,
                (sentence) => sentence,
                (sentence) => html`<li>${sentence}</li>`,
              )}
            </ul>
          </basisniveau-indicator>
        </section>

        <section id="list">
          ${repeat(
            this.order,
            (indicator) => indicator,
            (indicator) =>
              html`<basisniveau-indicator indicator=${indicator}></basisniveau-indicator>`,
          )}
        </section>

        <section id="thousand">
          ${
            this.hasThousand
              ? repeat(
                  thousand,
                  ({ number }) => number,
                  ({ indicator }) =>
                    html`<basisniveau-indicator indicator=${indicator}></basisniveau-indicator>`,
                )
              : nothing
          }
        </section>
      </main>
    `;
  }
}

customElements.define("gemeente-app", GemeenteApp);
