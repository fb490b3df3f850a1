import { readFileSync } from "node:fs";
import { getWebTypesData } from "custom-element-jet-brains-integration";
import {
  getVsCodeCssCustomData,
  getVsCodeHtmlCustomData,
} from "custom-element-vs-code-integration";

/**
 * What editors complete tags, attributes, their values, parts and custom properties with, by the name
 * of the file. All of it comes from the manifest.
 */
export function editorData(): Record<string, string> {
  // What JSON gives has no type; a test reads what is made of it.
  const manifest = JSON.parse(readFileSync("custom-elements.json", "utf8")) as Parameters<
    typeof getWebTypesData
  >[0];
  // What an editor shows with a tag: it completes the custom properties and parts in style sheets.
  const options = { hideLogs: true, hideCssPropertiesDocs: true, hideCssPartsDocs: true };
  const texts = {
    "vscode.html-custom-data.json": getVsCodeHtmlCustomData(manifest, options),
    "vscode.css-custom-data.json": getVsCodeCssCustomData(manifest, options),
    "web-types.json": getWebTypesData(manifest, { ...options, packageJson: false }),
  };
  return Object.fromEntries(
    Object.entries(texts).map(([name, text]) => [
      name,
      `${JSON.stringify(JSON.parse(text), null, 2)}\n`,
    ]),
  );
}
