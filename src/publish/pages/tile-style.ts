import type { CSSResultGroup } from "lit";
import { BasisniveauOverview } from "../../elements/overview.js";
import { tags } from "../../feed/subject.js";
import { paletteColor } from "../palette.js";

/** Styles of a tile page around its element. */
const page = `html {
  -webkit-text-size-adjust: none;
  text-size-adjust: none;
}

body {
  margin: 0;
  padding: 8px;
  color: ${paletteColor("--house-ink")};
  background-color: ${paletteColor("--house-paper")};
  font-family: "Segoe UI", "Noto Sans", "DejaVu Sans", system-ui, sans-serif;
  line-height: 1.5;
  --nl-heading-level-2-color: ${paletteColor("--house-heading")};
  --nl-heading-level-3-color: ${paletteColor("--house-heading")};
  --nl-link-color: ${paletteColor("--house-link")};
  --nl-button-primary-background-color: ${paletteColor("--house-accent")};
  --utrecht-separator-color: ${paletteColor("--house-line")};
  --utrecht-border-radius-md: 8px;
}

main {
  display: flow-root;
}

h1:not(.seen) {
  position: absolute;
  inline-size: 1px;
  block-size: 1px;
  margin: 0;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
}

.wide {
  max-inline-size: 75em;
  margin-inline: auto;
  padding: 0.5em;
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
