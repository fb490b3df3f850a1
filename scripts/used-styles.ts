import type { CompatData } from "@mdn/browser-compat-data/types";
import postcss from "postcss";
import { featureAt } from "./compat-feature.js";

/**
 * The features that a style sheet uses, as paths in the compatibility data: properties, their values,
 * at-rules, selectors and functions. What stands in `@supports` has an alternative outside it.
 */
export function usedStyles(text: string, data: CompatData): string[] {
  const used = new Set<string>();
  const use = (...path: string[]) => {
    if (featureAt(data, ["css", ...path])?.__compat) {
      used.add(["css", ...path].join("."));
    }
  };
  const root = postcss.parse(text);
  root.walkAtRules("supports", (rule) => {
    rule.remove();
  });
  root.walkAtRules(({ name, params }) => {
    use("at-rules", name);
    for (const [feature] of params.matchAll(/[\w-]+(?=:)/g)) {
      use("at-rules", name, feature);
    }
  });
  root.walkRules(({ selector }) => {
    for (const [, name = ""] of selector.matchAll(/::?([\w-]+)/g)) {
      use("selectors", name);
    }
    if (selector.includes("&")) {
      use("selectors", "nesting");
    }
  });
  root.walkDecls(({ prop, value }) => {
    use("properties", prop);
    for (const [, word = "", bracket] of value.matchAll(/(?<![\w-])([a-z][\w-]*)(\()?/g)) {
      use("properties", prop, word);
      if (bracket) {
        use("types", word);
        use("types", "color", word);
      }
    }
  });
  return [...used];
}
