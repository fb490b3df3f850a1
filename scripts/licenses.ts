import { existsSync, readFileSync } from "node:fs";

/**
 * A list of licenses, as Vite writes it, with the text of each: some packages name their license in
 * package.json alone.
 */
export function withTexts(list: string): string {
  return list.replace(/^## (\S+) - \S+ \((.+)\)\n\s*(?=^## |(?![^]))/gm, (section, name, id) => {
    const text = `scripts/licenses/${String(id)}.txt`;
    if (!existsSync(text)) {
      throw new Error(`no text of the license ${String(id)}, of ${String(name)}`);
    }
    const holder = holderOf(String(name));
    return `${section.trimEnd()}\n\n${readFileSync(text, "utf8").replace("{holder}", holder).trim()}\n\n`;
  });
}

/** One list of several scripts, which names each package once. */
export function joined(lists: string[]): string {
  const parts = lists.map((list) => list.split(/^(?=## )/m));
  const sections = new Set(parts.flatMap(([, ...each]) => each.map((text) => text.trim())));
  const [heading = ""] = parts[0] ?? [];
  return `${[heading.trim(), ...[...sections].sort()].join("\n\n")}\n`;
}

/** Whoever package.json says that a package is by. */
function holderOf(name: string): string {
  const { author = name } = JSON.parse(
    readFileSync(`node_modules/${name}/package.json`, "utf8"),
  ) as { author?: string | { name: string } };
  return (typeof author === "string" ? author : author.name).replace(/ *[<(].*/, "");
}
