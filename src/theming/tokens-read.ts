import { headingRole, role, type RoleName, roles } from "./roles.js";

/*
 * Which design tokens of a page are read, as a list for documentation.
 */

/** One of our custom properties, and the tokens that stand in for it, the first before the others. */
export interface TokensRead {
  property: string;
  tokens: string[];
}

const headings = ([2, 3, 4] as const).flatMap((level) =>
  (["font-family", "font-size", "font-weight", "color"] as const).map((property) =>
    headingRole(level, property, "inherit"),
  ),
);

/** For each custom property that follows the page's theme, the tokens that it follows. */
export const tokensRead: TokensRead[] = [
  // Object.keys loses the type of the keys.
  ...(Object.keys(roles) as RoleName[]).map(role),
  ...headings,
].map(({ cssText }) => {
  const names = [...cssText.matchAll(/var\((--[\w-]+)/g)].map(([, name = ""]) => name);
  const [property = "", ...tokens] = names;
  return { property, tokens };
});
