import { readFileSync } from "node:fs";
import { loadavg } from "node:os";

/** How busy the machine was meanwhile, with this and with anything else. */
export interface Busyness {
  /** Processes that ran or waited to, on average over the last minute. */
  load: number;
  /** Share of the time that other machines took of this one's processors, where that is known. */
  steal: number | undefined;
}

/** Starts to watch the machine. The function that it gives tells how busy that was since. */
export function watchMachine(): () => Busyness {
  const before = processorTimes();
  return () => {
    const after = processorTimes();
    const total = after && before ? after.total - before.total : 0;
    return {
      load: loadavg()[0] ?? 0,
      steal: after && before && total > 0 ? (after.steal - before.steal) / total : undefined,
    };
  };
}

/** Time of all processors since the machine started, in ticks. Linux alone tells. */
function processorTimes(): { total: number; steal: number } | undefined {
  try {
    const [line = ""] = readFileSync("/proc/stat", "utf8").split("\n");
    const [, ...ticks] = line.trim().split(/\s+/);
    // user, nice, system, idle, iowait, irq, softirq, steal; guests are part of user.
    const times = ticks.slice(0, 8).map(Number);
    return { total: times.reduce((sum, time) => sum + time, 0), steal: times[7] ?? 0 };
  } catch {
    return undefined;
  }
}

/** How busy the machine was, in words. */
export function busynessText({ load, steal }: Busyness): string {
  const stolen = steal === undefined ? "unknown" : `${(100 * steal).toFixed(1)}%`;
  return `load ${load.toFixed(1)}, steal ${stolen}`;
}
