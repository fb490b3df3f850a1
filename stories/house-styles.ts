import denHaag from "@gemeente-denhaag/design-tokens-components/dist/theme/index.css?inline";
import maDark from "@nl-design-system-community/ma-design-tokens/dist/color-scheme-dark/theme.css?inline";
import ma from "@nl-design-system-community/ma-design-tokens/dist/theme.css?inline";
import voorbeeld from "@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css?inline";
import openFormulieren from "@open-formulieren/design-tokens/dist/index.css?inline";
import openInwoner from "@open-inwoner/design-tokens/dist/css/index.css?inline";
import fixtures from "./house-styles.css?inline";

/** The house styles to choose from, each by the classes that a page in it has. */
export const houseStyles = {
  "": "Geen huisstijl",
  "huisstijl-nl": "Verzonnen: alleen nl-tokens",
  "huisstijl-utrecht": "Verzonnen: alleen utrecht-tokens",
  "huisstijl-ams": "Verzonnen: alleen ams-tokens",
  "huisstijl-basis": "Verzonnen: alleen basis-tokens",
  "huisstijl-donker": "Verzonnen: donker",
  "huisstijl-licht": "Verzonnen: lichte accentkleur",
  "huisstijl-stuk": "Verzonnen: kapotte tokens",
  "huisstijl-pakket voorbeeld-theme": "Voorbeeld",
  "huisstijl-pakket ma-theme": "MA",
  "huisstijl-pakket ma-theme ma-theme--color-scheme-dark": "MA, donker",
  "huisstijl-pakket denhaag-theme": "Den Haag",
  "huisstijl-pakket openforms-theme": "Open Formulieren",
  "huisstijl-pakket openinwoner-theme": "Open Inwoner",
};

/** Gives the page a house style, in place of the one that it had. */
export function wear(classNames: string): void {
  if (!document.adoptedStyleSheets.includes(sheet)) {
    document.adoptedStyleSheets.push(sheet);
  }
  document.documentElement.className = classNames;
}

const sheet = new CSSStyleSheet();
sheet.replaceSync(
  [voorbeeld, ma, maDark, denHaag, openFormulieren, openInwoner, fixtures].join(""),
);
