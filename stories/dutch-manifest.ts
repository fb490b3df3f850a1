import manifest from "../custom-elements.json";
import { descriptions } from "./descriptions.js";

/** Lists of a declaration whose entries have a description. */
const lists = ["attributes", "members", "events", "slots", "cssParts", "cssProperties"] as const;

interface Described {
  name: string;
  description?: string;
  default?: string;
}

interface Declaration extends Partial<Record<(typeof lists)[number], Described[]>> {
  tagName?: string;
  description?: string;
}

/** What is said in Dutch of something; fails where nothing is. */
function dutch(kind: keyof typeof descriptions, name: string): string {
  const description = (descriptions[kind] as Record<string, string>)[name];
  if (!description) {
    throw new TypeError(`stories/descriptions.ts has no ${kind} "${name}"`);
  }
  return description;
}

function inDutch(declaration: Declaration): Declaration {
  const { tagName = "" } = declaration;
  return {
    ...declaration,
    description: dutch("elements", tagName),
    ...Object.fromEntries(
      lists.map((list) => [
        list,
        declaration[list]?.map((each) => ({
          ...each,
          ...(each.description && { description: dutch(list, each.name) }),
        })),
      ]),
    ),
  };
}

/** custom-elements.json with every description of an element in Dutch. */
export const dutchManifest = {
  ...manifest,
  modules: manifest.modules.map((module) => ({
    ...module,
    // The type of JSON has no optional keys.
    declarations: (module.declarations as Declaration[]).map((declaration) =>
      declaration.tagName ? inDutch(declaration) : declaration,
    ),
  })),
};
