/*
 * Numbers as written in the page. Exact ones have no unit: the bytes of a text, a number of files.
 * Those with a unit, or with "ca." before them, are rounded.
 */

const exactly = new Intl.NumberFormat("nl-NL");
const three = new Intl.NumberFormat("nl-NL", { maximumSignificantDigits: 3 });
const two = new Intl.NumberFormat("nl-NL", { maximumSignificantDigits: 2 });

const sizes = [
  ["GB", 1e9],
  ["MB", 1e6],
  ["kB", 1e3],
] as const;

export function exact(number: number): string {
  return exactly.format(number);
}

export function about(number: number): string {
  return `ca. ${two.format(number)}`;
}

/** Bytes in the most readable unit. 1 kB is 1000 bytes. */
export function size(bytes: number): string {
  const [unit, factor] = sizes.find(([, least]) => bytes >= least) ?? ["kB", 1e3];
  return withUnit(bytes / factor, unit);
}

export function withUnit(number: number, unit: "GB" | "MB" | "kB" | "Mbit/s" | "euro"): string {
  return `${three.format(number)} ${unit}`;
}

export function table(head: string[], rows: string[][]): string {
  const rule = head.map((_, column) => (column === 0 ? "---" : "--:"));
  return [head, rule, ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}
