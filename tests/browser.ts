import { executeServerCommand } from "@web/test-runner-commands";

/*
 * Calls the browser that runs a test. `tests/browser-commands.js` carries out the commands.
 */

/** Media features for a visitor's preferences. */
export interface Preferences {
  "prefers-color-scheme"?: "light" | "dark";
  "prefers-contrast"?: "more" | "less";
  "prefers-reduced-motion"?: "reduce";
  "forced-colors"?: "active";
}

/** Emulates preferences from here on; resets them without an argument. */
export async function prefer(preferences: Preferences = {}): Promise<void> {
  await executeServerCommand("emulate-preferences", preferences);
}

/** A node of the accessibility tree, as the Chrome DevTools Protocol describes it. */
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
