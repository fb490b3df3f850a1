import denHaag from "@gemeente-denhaag/design-tokens-components/dist/theme/index.css?inline";
import maDark from "@nl-design-system-community/ma-design-tokens/dist/color-scheme-dark/theme.css?inline";
import ma from "@nl-design-system-community/ma-design-tokens/dist/theme.css?inline";
import voorbeeld from "@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css?inline";
import openFormulieren from "@open-formulieren/design-tokens/dist/index.css?inline";
import openInwoner from "@open-inwoner/design-tokens/dist/css/index.css?inline";
import brokenTokens from "./broken-tokens.css?inline";
import fixtures from "./house-styles.css?inline";

/** The house styles to choose from, each with the classes that it sets on the page. */
export const houseStyles: Record<string, { title: string; classNames: string }> = {
  geen: { title: "Geen huisstijl", classNames: "" },
  beide: { title: "Geen huisstijl, licht of donker", classNames: "huisstijl-beide" },
  nl: { title: "Verzonnen: alleen nl-tokens", classNames: "huisstijl-nl" },
  utrecht: { title: "Verzonnen: alleen utrecht-tokens", classNames: "huisstijl-utrecht" },
  ams: { title: "Verzonnen: alleen ams-tokens", classNames: "huisstijl-ams" },
  basis: { title: "Verzonnen: alleen basis-tokens", classNames: "huisstijl-basis" },
  donker: { title: "Verzonnen: donker", classNames: "huisstijl-donker" },
  licht: { title: "Verzonnen: lichte accentkleur", classNames: "huisstijl-licht" },
  stuk: { title: "Verzonnen: kapotte tokens", classNames: "huisstijl-stuk" },
  voorbeeld: { title: "Voorbeeld", classNames: "huisstijl-pakket voorbeeld-theme" },
  ma: { title: "MA", classNames: "huisstijl-pakket ma-theme" },
  "ma-donker": {
    title: "MA, donker",
    classNames: "huisstijl-pakket ma-theme ma-theme--color-scheme-dark",
  },
  denhaag: { title: "Den Haag", classNames: "huisstijl-pakket denhaag-theme" },
  openforms: { title: "Open Formulieren", classNames: "huisstijl-pakket openforms-theme" },
  openinwoner: { title: "Open Inwoner", classNames: "huisstijl-pakket openinwoner-theme" },
};

const sheet = new CSSStyleSheet();
sheet.replaceSync(
  [voorbeeld, ma, maDark, denHaag, openFormulieren, openInwoner, fixtures, brokenTokens].join(""),
);

/** Sets the page's house style, replacing the previous one. */
export function wear(name: string): void {
  if (!document.adoptedStyleSheets.includes(sheet)) {
    document.adoptedStyleSheets.push(sheet);
  }
  document.documentElement.className = houseStyles[name]?.classNames ?? "";
}
