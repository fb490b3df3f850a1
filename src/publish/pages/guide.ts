import { tag } from "../../snippets/markup.js";

/**
 * The link to the guide for editors in the published folder.
 *
 * @param root - Address of the folder from the page.
 */
export function guideLink(root: string, text: string): string {
  return tag("a", [["href", `${root}uitleg/index.html`]], text);
}
