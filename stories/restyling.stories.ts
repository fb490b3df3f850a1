import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { html } from "lit";
import { tokensRead } from "../src/theming/tokens-read.js";
import { parts, properties, type Restylable } from "./restyling.js";

const meta: Meta = {
  title: "Vormgeven",
  // Each story is a page of documentation itself; one with all of them would be too high to use.
  tags: ["!autodocs"],
  parameters: { controls: { disable: true } },
};

export default meta;

/** Each picture gets its rule with an id of its own, so that it affects no other. */
function page(kind: string, all: Restylable[]) {
  const sheet = new CSSStyleSheet();
  const id = ({ name }: Restylable) => `${kind}-${name.replace(/^--/, "")}`;
  sheet.replaceSync(all.map((each) => `#${id(each)} > ${each.css}`).join("\n"));
  if (!document.adoptedStyleSheets.includes(sheet)) {
    document.adoptedStyleSheets.push(sheet);
  }
  return html`<article>
    ${all.map(
      (each) =>
        html`<section>
          <h2><code>${each.name}</code></h2>
          <p>
            ${each.description}
            ${each.default ? html`Zonder dit: <code>${each.default}</code>.` : ""}
          </p>
          <p><code>${each.css}</code></p>
          ${each.name.includes("heading-4") ? html`<h3>In een onderdeel</h3>` : ""}
          <div id=${id(each)}>${each.picture}</div>
        </section>`,
    )}
  </article>`;
}

export const Onderdelen: StoryObj = {
  name: "Onderdelen, met ::part()",
  render: () => page("part", parts),
};

export const Eigenschappen: StoryObj = {
  name: "Eigenschappen, met --basisniveau-…",
  render: () => page("property", properties),
};

export const Tokens: StoryObj = {
  name: "Tokens van de pagina die worden gelezen",
  render: () =>
    html`<p>Per eigenschap geldt het eerste token dat de pagina heeft.</p>
      <table>
        <thead>
          <tr>
            <th scope="col">Eigenschap</th>
            <th scope="col">Tokens, de eerste gaat voor</th>
          </tr>
        </thead>
        <tbody>
          ${tokensRead.map(
            ({ property, tokens }) =>
              html`<tr>
                <th scope="row"><code>${property}</code></th>
                <td>${tokens.map((token) => html`<code>${token}</code> `)}</td>
              </tr>`,
          )}
        </tbody>
      </table>`,
};
