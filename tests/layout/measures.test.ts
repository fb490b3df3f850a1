import { expect } from "@open-wc/testing";
import manifest from "../../custom-elements.json";
import * as measures from "../../src/layout/measures.js";

/** The measure that is the default of each public custom property for a size. */
const defaults: Record<string, number> = {
  "--basisniveau-heading-2-font-size": measures.heading2.fontSize,
  "--basisniveau-heading-3-font-size": measures.heading3.fontSize,
  "--basisniveau-heading-4-font-size": measures.heading4.fontSize,
  "--basisniveau-tile-value-font-size": measures.value.fontSize,
  "--basisniveau-tile-chart-inline-size": measures.ring,
  "--basisniveau-tile-padding": measures.tile.padding,
  "--basisniveau-theme-explanation-max-inline-size": measures.maxTextWidth,
  "--basisniveau-contact-padding": measures.contact.padding,
  "--basisniveau-overview-gap": measures.overview.gap,
};

interface Declaration {
  name: string;
  cssProperties?: { name: string; default?: string }[];
}

describe("the measures", () => {
  it("are the documented defaults of all public properties for sizes", () => {
    const declarations = manifest.modules.flatMap((module): Declaration[] => module.declarations);
    const properties = declarations.flatMap(({ cssProperties = [] }) => cssProperties);
    const documented = properties.filter((property) => property.default?.endsWith("em"));
    expect([...new Set(documented.map(({ name }) => name))]).to.have.members(Object.keys(defaults));
    for (const { name, default: size } of documented) {
      expect(size, name).to.equal(`${String(defaults[name])}em`);
    }
  });
});
