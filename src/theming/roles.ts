import { type CSSResult, unsafeCSS } from "lit";

/*
 * Design tokens. Each role has a fallback chain of the NL Design System tokens that a page may
 * define, and a default without any of these: a value, or another role. Our own property,
 * `--basisniveau-<role>`, precedes all of them. The chains run through families of tokens, since no
 * family is in all themes.
 */

/** Fallback chain and default of each role. */
export const roles = {
  "font-family": [
    "--nl-paragraph-font-family --utrecht-document-font-family --utrecht-paragraph-font-family --basis-text-font-family-default --ams-paragraph-font-family",
    "inherit",
  ],
  "font-size": [
    "--nl-paragraph-font-size --utrecht-document-font-size --basis-text-font-size-md --ams-paragraph-font-size --rvo-document-font-size",
    "inherit",
  ],
  "line-height": [
    "--nl-paragraph-line-height --utrecht-document-line-height --utrecht-paragraph-line-height --basis-text-line-height-md --ams-paragraph-line-height --rvo-document-line-height",
    "1.5",
  ],
  color: [
    "--nl-paragraph-color --utrecht-document-color --utrecht-paragraph-color --basis-color-default-color-document --ams-paragraph-color --rvo-document-color",
    "inherit",
  ],
  "background-color": [
    "--basis-color-default-bg-document --rvo-document-background-color --utrecht-document-background-color --ams-body-background-color",
    "transparent",
  ],
  "color-muted": [
    "--basis-color-default-color-subtle --utrecht-form-field-description-color --rvo-color-grijs-600 --denhaag-color-grey-4",
    "inherit",
  ],
  "value-color": [
    "--nl-heading-level-2-color --utrecht-heading-2-color --utrecht-heading-color --basis-heading-color --ams-heading-color",
    "inherit",
  ],
  "link-color": [
    "--nl-link-color --utrecht-link-color --ams-link-color --rvo-link-color --basis-color-action-1-color-default",
    "LinkText",
  ],
  "link-hover-color": [
    "--nl-link-hover-color --utrecht-link-hover-color --ams-link-hover-color --rvo-link-hover-color",
    "link-color",
  ],
  "focus-outline-color": [
    "--utrecht-focus-outline-color --basis-focus-outline-color --rhc-focus-outline-color --denhaag-focus-border-color",
    "currentColor",
  ],
  "accent-color": [
    "--nl-button-primary-background-color --utrecht-button-primary-action-background-color --ams-button-primary-background-color --nl-link-color --utrecht-link-color --ams-link-color --rvo-link-color --basis-color-action-1-color-default --oip-color-primary",
    // Not LinkText: a browser's own blue is of no house style.
    "currentColor",
  ],
  "surface-background-color": [
    "--basis-color-default-bg-document --rvo-document-background-color --utrecht-document-background-color --ams-color-background",
    "transparent",
  ],
  "surface-border-color": [
    "--basis-color-default-border-subtle --rhc-card-border-color --nijmegen-card-border-color --rvo-card-outline-border-color --utrecht-separator-color --ams-color-separator --utrecht-table-row-border-block-end-color",
    "color-mix(in srgb, currentColor 25%, transparent)",
  ],
  "surface-border-radius": [
    "--rhc-card-border-radius --nijmegen-card-border-radius --rvo-card-border-radius --basis-border-radius-md --utrecht-border-radius-md --ams-border-radius --denhaag-border-radius --utrecht-button-border-radius",
    "0px",
  ],
  "button-border-radius": [
    "--nl-button-border-radius --utrecht-button-border-radius --ams-button-border-radius",
    "surface-border-radius",
  ],
  "table-border-color": [
    "--utrecht-table-row-border-block-end-color --utrecht-table-header-border-block-end-color --ams-table-cell-border-color",
    "surface-border-color",
  ],
} as const;

/** Name of something whose looks the page's theme decides. */
export type RoleName = keyof typeof roles;

/** The value of a role, for use in a declaration. */
export function role(name: RoleName): CSSResult {
  const [tokens, fallback] = roles[name];
  return chain(name, tokens, isRole(fallback) ? role(fallback).cssText : fallback);
}

function isRole(name: string): name is RoleName {
  // Not by Object.hasOwn: this runs before anything can ask whether the browser has that.
  return Object.keys(roles).includes(name);
}

/** The value of a role that each heading level has of its own. Levels 5 and 6 look like level 4. */
export function headingRole(
  level: 2 | 3 | 4,
  property: "font-family" | "font-size" | "font-weight" | "color",
  fallback: string,
): CSSResult {
  const name = `heading-${level}-${property}`;
  const own = `--nl-heading-level-${level}-${property} --utrecht-${name}`;
  const rest =
    property === "font-size"
      ? `--ams-${name} --ams-heading-level-${level}-${property}`
      : `--utrecht-heading-${property} --basis-heading-${property} --ams-heading-${property}`;
  return chain(name, `${own} ${rest}`, fallback);
}

function chain(name: string, tokens: string, fallback: string): CSSResult {
  return firstOf(`--basisniveau-${name} ${tokens}`, fallback);
}

/** The first of these properties that the page has, else the fallback. */
export function firstOf(properties: string, fallback: string): CSSResult {
  return unsafeCSS(
    properties.split(" ").reduceRight((rest, property) => `var(${property}, ${rest})`, fallback),
  );
}

/** A size of `layout/measures.ts`, for use in a declaration. */
export function em(size: number): CSSResult {
  return unsafeCSS(`${size}em`);
}

/** The value of a declaration that has several parts, some of which are computed. */
export function valueOf(...parts: string[]): CSSResult {
  return unsafeCSS(parts.join(" "));
}
