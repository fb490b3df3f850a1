import { readFile, writeFile } from "node:fs/promises";
import type { FullResult, TestCase, TestResult } from "@playwright/test/reporter";
import { format, resolveConfig } from "prettier";
import CountReporter from "../count-reporter.js";
import type { Outcome, Row } from "./survival.js";
import { systems } from "./systems.js";
import { type Route, routeNames } from "./routes.js";

const path = "docs/systemen.md";

const outcomeNames: Record<Outcome, string> = {
  live: "live",
  "figures as text": "cijfers als tekst",
  lost: "weg",
};

const routes = Object.keys(routeNames) as Route[];

/**
 * Writes the table of system × role × route into the documentation, and reports failures. A row
 * that loses everything fails the run, and so does a cell that isn't as documented. Prints the table where it isn't written, or with `TABLE=1
 * npm run test:cms`.
 */
export default class Table extends CountReporter {
  readonly #rows = new Map<string, Row[]>();

  override onTestEnd(test: TestCase, result: TestResult): void {
    super.onTestEnd(test, result);
    for (const { type, description } of result.annotations) {
      if (type === "outcome" && description) {
        // Written by `record` alone.
        const row = JSON.parse(description) as Row;
        const key = `${row.system}, ${row.role}`;
        this.#rows.set(key, [...(this.#rows.get(key) ?? []), row]);
      }
    }
  }

  override async onEnd(result: FullResult): Promise<Pick<FullResult, "status">> {
    for (const [key, rows] of this.#rows) {
      if (rows.every(({ outcome }) => outcome === "lost")) {
        this.fail(`${key}: no way brings the figures to the page`);
      }
    }
    const table = this.#table();
    const missing = systems.filter(
      (system) => ![...this.#rows.values()].flat().some((row) => row.system === system),
    );
    const isWhole = result.status === "passed" && !this.hasFailed && missing.length === 0;
    const isChanged = isWhole && (await this.#write(table));
    if (isChanged) {
      this.fail(`${path} said something else: it is written anew, see what changed`);
    }
    const lines = [
      ...(isWhole && !process.env["TABLE"] ? [] : ["", table, ""]),
      isChanged ? `${path} is written anew.` : `${path} is left as it was.`,
      ...(missing.length > 0 ? [`Not tried: ${missing.join(", ")}`] : []),
    ];
    process.stdout.write(`${lines.join("\n")}\n`);
    const status = this.hasFailed && result.status === "passed" ? "failed" : result.status;
    return super.onEnd({ ...result, status });
  }

  /**
   * The table in Markdown, with systems and routes in their order, roles in the order of the tests.
   */
  #table(): string {
    const notes: string[] = [];
    const cell = (row: Row | undefined) => {
      if (!row) {
        return "–";
      }
      if (row.note && !notes.includes(row.note)) {
        notes.push(row.note);
      }
      const number = row.note ? ` (${String(notes.indexOf(row.note) + 1)})` : "";
      return `${outcomeNames[row.outcome]}${number}`;
    };
    const sorted = systems.flatMap((system) =>
      [...this.#rows.values()].filter(([first]) => first?.system === system).sort(byRole),
    );
    const cells = sorted.map((rows) => [
      ...rows.slice(0, 1).flatMap(({ system, role }) => [system, role]),
      ...routes.map((route) => cell(rows.find((row) => row.route === route))),
    ]);
    const head = ["Systeem", "Wie", ...Object.values(routeNames)];
    return [head, head.map(() => "---"), ...cells]
      .map((line) => `| ${line.join(" | ")} |`)
      .concat(
        notes.length > 0
          ? ["", ...notes.map((note, index) => `${String(index + 1)}. ${note}`)]
          : [],
      )
      .join("\n");
  }

  /** Writes the table, and tells whether that changed anything. */
  async #write(table: string): Promise<boolean> {
    const old = await readFile(path, "utf8");
    const text = await format(
      old.replace(/(?<=<!-- uitkomsten -->\n).*(?=<!-- \/uitkomsten -->)/s, () => `\n${table}\n\n`),
      { ...(await resolveConfig(path)), filepath: path },
    );
    await writeFile(path, text);
    return text !== old;
  }
}

function byRole([one]: Row[], [other]: Row[]): number {
  return (one?.role ?? "").localeCompare(other?.role ?? "", "nl");
}
