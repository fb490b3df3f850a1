import { tag } from "../../snippets/markup.js";
import type { PageTexts } from "./page-texts.js";

/**
 * The link to the guide for editors in the published folder; none on pages in another language,
 * since the guide is in Dutch.
 *
 * @param root - Address of the folder from the page.
 */
export function guideLinks({ language }: PageTexts, root: string, text: string): string[] {
  return language === "nl" ? [tag("a", [["href", `${root}uitleg/index.html`]], text)] : [];
}
