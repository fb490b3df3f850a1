import { html, LitElement } from "lit";

export class GemeenteFigure extends LitElement {
  static properties = {
    indicator: {},
    chart: { state: true },
    status: { state: true },
  };

  constructor() {
    super();
    this.chart = "ring";
    this.status = "";
  }

  render() {
    return html`
      <basisniveau-indicator
        .indicator=${this.indicator}
        .chart=${this.chart}
        @basisniveau-load=${({ feed }) => (this.status = `Cijfers van ${feed.region}`)}
        @basisniveau-error=${({ code }) => (this.status = `Geen cijfers: ${code}`)}
      >
        <slot></slot>
      </basisniveau-indicator>
      <button @click=${() => (this.chart = this.chart === "ring" ? "bar" : "ring")}>
        Andere grafiek
      </button>
      <output>${this.status}</output>
    `;
  }
}

customElements.define("gemeente-figure", GemeenteFigure);
