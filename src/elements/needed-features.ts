/**
 * Has the browser what the elements need? Safari and iOS before 16.4 and Firefox before 101 have
 * no constructable style sheets. There nothing is registered, so that fallbacks and links stay.
 */
export function hasNeededFeatures(): boolean {
  return (
    "hasOwn" in Object &&
    "adoptedStyleSheets" in Document.prototype &&
    "replaceSync" in CSSStyleSheet.prototype
  );
}
