import { expect } from "@open-wc/testing";
import { headingRole, role, type RoleName, roles } from "../../src/theming/roles.js";
import list from "./role-chains.json";

/*
 * For each role, the list contains our custom property and its fallback chain of design tokens, as
 * measured over 51 themes.
 */

const byName = new Map(Object.entries(list.roles));

/** The custom properties that a value refers to, in order. */
function properties(value: { cssText: string }): string[] {
  return [...value.cssText.matchAll(/var\((--[\w-]+)/g)].map(([, name = ""]) => name);
}

/** The tokens in the list for a role, followed by those of the role that it falls back on. */
function listed(name: string): string[] {
  const entry = byName.get(name);
  return entry
    ? [
        entry.property,
        ...entry.chain,
        ...(addedTokens[name] ?? []),
        ...listed(defaultRoles.get(name) ?? ""),
      ]
    : [];
}

/** Where none of these is there, the accent of a theme that has only its own family of tokens. */
const addedTokens: Record<string, string[]> = {
  "accent-color": ["--basis-color-action-1-color-default", "--oip-color-primary"],
};

/** Roles with another name in the list. Inherited values need no tokens. */
const defaultRoles = new Map([
  ["link-hover-color", "link-color"],
  ["button-border-radius", "surface-border-radius"],
  ["table-border-color", "surface-border-color"],
]);

describe("where the looks come from", () => {
  // Object.keys loses the type of the keys.
  for (const name of Object.keys(roles) as RoleName[]) {
    it(`asks for ${name} in the order of the list`, () => {
      expect(properties(role(name))).to.deep.equal(listed(name));
    });
  }

  for (const level of [2, 3, 4] as const) {
    for (const property of ["font-family", "font-size", "font-weight", "color"] as const) {
      it(`asks for the ${property} of headings of level ${String(level)} in the order of the list`, () => {
        expect(properties(headingRole(level, property, "inherit"))).to.deep.equal(
          listed(`heading-${String(level)}-${property}`),
        );
      });
    }
  }
});
