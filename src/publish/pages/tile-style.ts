import type { CSSResultGroup } from "lit";
import { BasisniveauOverview } from "../../elements/overview.js";
import { tags } from "../../feed/subject.js";
import { paletteColor } from "../palette.js";

const colorNames = ["ink", "heading", "link", "accent", "muted", "line", "paper"];

function colors(prefix: string): string {
  return colorNames
    .map((name) => `  --page-${name}: ${paletteColor(`--house-${prefix}${name}`)};`)
    .join("\n");
}

/**
 * Styles of a tile page around its element, and of the pages that lead to them. In a frame a page
 * is always light, since most pages around it are.
 */
const page = `html {
  -webkit-text-size-adjust: none;
  text-size-adjust: none;
${colors("")}
}

@media screen and (prefers-color-scheme: dark) {
  html:not(.framed) {
    color-scheme: dark;
${colors("night-")}
  }
}

body {
  margin: 0;
  padding: 8px;
  color: var(--page-ink);
  background-color: var(--page-paper);
  font-family: "Segoe UI", "Noto Sans", "DejaVu Sans", system-ui, sans-serif;
  line-height: 1.5;
  --nl-heading-level-2-color: var(--page-heading);
  --nl-heading-level-3-color: var(--page-heading);
  --nl-link-color: var(--page-link);
  --nl-link-hover-color: var(--page-heading);
  --nl-button-primary-background-color: var(--page-accent);
  --utrecht-separator-color: var(--page-line);
  --utrecht-border-radius-md: 8px;
}

main {
  display: flow-root;
}

.framed :is(h1, .around) {
  display: none;
}

html:not(.framed) > body {
  padding: 16px 16px 48px;
}

html:not(.framed) :is(main, nav.around) {
  box-sizing: border-box;
  max-inline-size: 44em;
  margin-inline: auto;
}

html:not(.framed) :is(main.wide, nav.around:has(+ .wide)) {
  max-inline-size: 75em;
}

h1 {
  margin-block: 0.5em 0.75em;
  color: var(--page-heading);
  /* No smaller than the headings of the figures. */
  font-size: clamp(1.8em, 1.1em + 2vw, 2.25em);
  line-height: 1.2;
  overflow-wrap: break-word;
  hyphens: auto;
}

:is(.around, .wide) a {
  color: var(--page-link);
}

:is(.around, .wide) a:hover {
  color: var(--page-heading);
}

:is(.around, .wide) > ul > li,
section > ul > li {
  padding-block: 0.25em;
}

nav.around > ol {
  margin: 0;
  padding: 0;
  list-style: none;
}

nav.around li {
  display: inline;
}

nav.around li + li::before {
  content: "› " / "";
  padding-inline-start: 0.25em;
}

nav.around a {
  padding-block: 0.25em;
}

.around > section {
  margin-block-start: 2.5em;
}

.around h2 {
  margin-block: 0 0.5em;
  color: var(--page-heading);
  font-size: 1.375em;
  line-height: 1.25;
}

.around p {
  margin-block: 0 0.75em;
}

.around ul {
  margin-block: 0;
  padding-inline-start: 1.25em;
}

.around table {
  inline-size: 100%;
  border-collapse: collapse;
  font-variant-numeric: tabular-nums;
}

.around caption {
  padding-block-end: 0.5em;
  color: var(--page-muted);
  font-size: 0.875em;
  text-align: start;
}

.around :is(th, td) {
  padding: 0.5em 0.75em 0.5em 0;
  border-block-end: 1px solid var(--page-line);
  text-align: start;
  vertical-align: baseline;
  overflow-wrap: break-word;
}

.around td > p {
  margin-block: 0.25em 0;
  font-size: 0.875em;
}

/* The page has a heading with this text, and the definition among its details. */
html:not(.framed) :is(basisniveau-theme, basisniveau-contact)::part(heading),
html:not(.framed) :is(basisniveau-theme, basisniveau-contact) [part="heading"],
html:not(.framed) basisniveau-indicator::part(definition-toggle),
html:not(.framed) basisniveau-indicator [part="definition-toggle"],
html:not(.framed) basisniveau-indicator::part(definition),
html:not(.framed) basisniveau-indicator [part="definition"] {
  display: none;
}

.subjects,
.subjects ul {
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(min(15em, 100%), 1fr));
  gap: 1.5em;
  margin: 0;
  padding: 0;
  list-style: none;
}

.subjects > li {
  grid-column: 1 / -1;
}

.subjects > li > a {
  max-inline-size: 20em;
  font-weight: 700;
}

.subjects > li:has(ul) {
  display: grid;
  gap: 1.5em;
  padding-block: 1.5em;
  border-block: 1px solid var(--page-line);
}

.subjects > li:has(ul) + li:has(ul) {
  margin-block-start: -1.5em;
  border-block-start: none;
}

@media (min-width: 60em) {
  .subjects > li:has(ul) {
    grid-template-columns: 20em 1fr;
  }
}

.subjects a {
  display: block;
}

.subjects img {
  display: block;
  box-sizing: border-box;
  inline-size: 100%;
  block-size: auto;
  margin-block-end: 0.5em;
  border: 1px solid var(--page-line);
  border-radius: 8px;
}

@media print {
  .around {
    break-inside: avoid;
  }
}`;

/**
 * Style sheet of tile pages. It contains the elements' own styles for their prerendered content, so
 * that this looks the same before and after the upgrade.
 */
export function tileStyle(): string {
  // The overview's styles include those of all other elements.
  const styles = texts(BasisniveauOverview.styles)
    .join("\n")
    .replaceAll(":host([hidden])", "&[hidden]")
    .replaceAll(":host", "&")
    // What isn't in another element of the shadow root.
    .replace(/:not\(\* \*(, slot)?\)/g, "& > *")
    .replace(/\/\*.*?\*\//gs, "")
    .replace(/\s+/g, " ")
    .trim();
  return `${page}\n\n:is(${tags}) { ${styles} margin: 0; }\n`;
}

function texts(group: CSSResultGroup): string[] {
  if (Array.isArray(group)) {
    return group.flatMap(texts);
  }
  return "cssText" in group ? [group.cssText] : [];
}
