import { html, nothing, type TemplateResult } from "lit";
import { answerAddress } from "./answers.js";
import { dutchManifest } from "./dutch-manifest.js";
import { feeds } from "./feeds.js";

/*
 * Everything that a designer can restyle, with an element that shows it: generated from
 * custom-elements.json, so that nothing is missing.
 */

/** A part or a custom property, and a live picture of it. */
export interface Restylable {
  name: string;
  description: string;
  default: string | undefined;
  /** Tag of the element in the picture. */
  tag: string;
  /** The CSS that a designer would write, and that the picture shows. */
  css: string;
  picture: TemplateResult;
}

interface Described {
  name: string;
  description: string;
  default?: string;
}

interface Declaration {
  tagName?: string;
  cssParts?: Described[];
  cssProperties?: Described[];
}

/** From small to large: a picture is the smallest element that has the part or property. */
const pictures = {
  "basisniveau-indicator": (name: string) =>
    html`<basisniveau-indicator
      feed=${feedFor(name)}
      indicator=${name === "link" ? "geen" : name.startsWith("definition") ? "contactpersoon" : "training"}
      chart=${/^(unanswered|legend)$/.test(name) ? "icons" : name === "line" ? "trend" : "ring"}
      municipality=${name === "municipality" ? "Zeist" : nothing}
      answer="yes"
    ></basisniveau-indicator>`,
  "basisniveau-contact": (name: string) =>
    html`<basisniveau-contact
      feed=${feedFor(name)}
      heading-level=${/heading-(\d)/.exec(name)?.[1] ?? 2}
    ></basisniveau-contact>`,
  "basisniveau-theme": (name: string) =>
    html`<basisniveau-theme feed=${feedFor(name)} theme="beleid"></basisniveau-theme>`,
  "basisniveau-overview": (name: string) =>
    html`<basisniveau-overview feed=${feedFor(name)} chart="bar"></basisniveau-overview>`,
};

type Tag = keyof typeof pictures;

/** Some parts exist only while a feed is loading, or when it can't be loaded. */
function feedFor(name: string): string {
  if (name === "placeholder") {
    return answerAddress("laden");
  }
  return /^(message|retry)$|button/.test(name) ? answerAddress("storing") : feeds.voorbeeldregio;
}

const declarations = new Map(
  dutchManifest.modules
    .flatMap((module) => module.declarations as Declaration[])
    .map((declaration) => [declaration.tagName ?? "", declaration]),
);

/** Each part or property once, in the first element that has it and shows it. */
function restylable(
  kind: "cssParts" | "cssProperties",
  css: (tag: Tag, name: string) => string,
): Restylable[] {
  const found = new Map<string, Restylable>();
  // Object.keys loses the type of the keys.
  for (const tag of Object.keys(pictures) as Tag[]) {
    for (const each of declarations.get(tag)?.[kind] ?? []) {
      const { name, description } = each;
      if (!found.has(name) && shows(tag, name)) {
        const value = each.default;
        const picture = pictures[tag](name);
        found.set(name, { name, description, default: value, tag, css: css(tag, name), picture });
      }
    }
  }
  return [...found.values()];
}

/** Whether an element shows what a property styles: a tile has no heading and nothing focusable. */
function shows(tag: Tag, name: string): boolean {
  return !(tag === "basisniveau-indicator" && /heading-\d|link|focus/.test(name));
}

export const parts: Restylable[] = restylable(
  "cssParts",
  (tag, name) => `${tag}::part(${name}) { outline: 3px solid #a3005c; outline-offset: 2px; }`,
);

export const properties: Restylable[] = restylable(
  "cssProperties",
  (tag, name) => `${tag} { ${name}: ${exampleOf(name)}; }`,
);

/** A value that makes a visible difference. */
function exampleOf(name: string): string {
  const examples: [ending: string, value: string][] = [
    ["background-color", "#fff3c4"],
    ["color", "#a3005c"],
    ["color-muted", "#a3005c"],
    ["font-family", 'Georgia, "Liberation Serif", serif'],
    ["value-font-size", "3em"],
    ["heading-2-font-size", "2.5em"],
    ["heading-3-font-size", "2.5em"],
    ["heading-4-font-size", "2.5em"],
    ["font-size", "1.25em"],
    ["font-weight", "400"],
    ["line-height", "2.25"],
    ["border-radius", "0.75em"],
    ["chart-inline-size", "14em"],
    ["explanation-max-inline-size", "12em"],
    ["padding", "3em"],
    ["gap", "4em"],
  ];
  const example = examples.find(([ending]) => name.endsWith(ending));
  if (!example) {
    throw new Error(`no example for ${name}`);
  }
  return example[1];
}
