import { executeServerCommand } from "@web/test-runner-commands";

/*
 * What a test asks of the browser that runs it. `tests/browser-commands.js` is the other end.
 */

/** Media features that say what a visitor prefers. */
export interface Preferences {
  "prefers-color-scheme"?: "light" | "dark";
  "prefers-contrast"?: "more" | "less";
  "prefers-reduced-motion"?: "reduce";
  "forced-colors"?: "active";
}

/** Lets the visitor prefer this from here on; nothing without an argument. */
export async function prefer(preferences: Preferences = {}): Promise<void> {
  await executeServerCommand("emulate-preferences", preferences);
}

/** A node of the accessibility tree, as the protocol of Chrome's DevTools describes it. */
export interface AccessibilityNode {
  nodeId: string;
  ignored: boolean;
  role?: { value: string };
  name?: { value: string };
  properties?: { name: string; value: { value?: unknown } }[];
  childIds?: string[];
}

export function accessibilityNodes(): Promise<AccessibilityNode[]> {
  return executeServerCommand("accessibility-nodes");
}

/** The text of each sheet of A4 that the page takes when it is printed. */
export function printedSheets(): Promise<string[]> {
  return executeServerCommand("printed-sheets");
}
