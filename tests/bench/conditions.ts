import type { CDPSession } from "@playwright/test";

/**
 * Conditions of a visitor: the machine as it is, CPU throttled to a quarter, or a slow mobile
 * network.
 */
export const conditions = ["plain", "cpu4", "slow4g"] as const;

export type Condition = (typeof conditions)[number];

/** Names of the conditions in the tables. */
export const conditionTitles: Record<Condition, string> = {
  plain: "plain",
  cpu4: "CPU ÷ 4",
  slow4g: "slow 4G",
};

const bytesPerSecond = (megabits: number) => (megabits * 1e6) / 8;

/** Slow 4G, as defined by the browser's developer tools. */
const slow4g = {
  offline: false,
  latency: 562.5,
  downloadThroughput: bytesPerSecond(1.6 * 0.9),
  uploadThroughput: bytesPerSecond(0.75 * 0.9),
};

/** Emulates a condition in a page that is still empty. */
export async function putIn(condition: Condition, session: CDPSession): Promise<void> {
  switch (condition) {
    case "plain":
      return;
    case "cpu4":
      await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
      return;
    case "slow4g":
      await session.send("Network.emulateNetworkConditions", slow4g);
  }
}
