import type { FullResult, TestCase, TestResult } from "@playwright/test/reporter";
import CountReporter from "../count-reporter.js";
import { hostPages } from "./pages.js";

/**
 * Prints cases × pages, and why a case isn't run on a page, after a failure or with `TABLE=1 npm
 * run test:host-pages`.
 */
export default class Table extends CountReporter {
  readonly #rows = new Map<string, Map<string, string>>();
  readonly #reasons = new Map<string, string[]>();

  override onTestEnd(test: TestCase, result: TestResult): void {
    super.onTestEnd(test, result);
    const note = (type: string) =>
      test.annotations.find((one) => one.type === type)?.description ?? "";
    const row = test.title.replace(/ @ .*/, "");
    const cells = this.#rows.get(row) ?? new Map<string, string>();
    const cell = { passed: "✓", skipped: "–" }[result.status as string] ?? "✗";
    this.#rows.set(row, cells.set(note("page"), cell));
    if (result.status === "skipped") {
      const reason = `${note("case")}: ${note("why")}`;
      this.#reasons.set(reason, [...(this.#reasons.get(reason) ?? []), note("page")]);
    }
  }

  override onEnd(result: FullResult): Promise<Pick<FullResult, "status">> {
    if (this.hasFailed || process.env["TABLE"]) {
      process.stdout.write(`${this.#lines().join("\n")}\n`);
    }
    return super.onEnd(result);
  }

  #lines(): string[] {
    const names = hostPages.map(({ name }) => name);
    const rows = [...this.#rows].sort(([one], [other]) => parseInt(one) - parseInt(other));
    const width = Math.max(...rows.map(([row]) => row.length));
    return [
      "",
      ...hostPages.map(({ name, about }) => `${name}: ${about}`),
      "",
      ["case".padEnd(width), ...names].join("  "),
      ...rows.map(([row, cells]) =>
        [
          row.padEnd(width),
          ...names.map((name) => (cells.get(name) ?? "?").padEnd(name.length)),
        ].join("  "),
      ),
      "",
      "Not run, case by case:",
      ...[...this.#reasons].map(([reason, pages]) => `${reason} (${pages.join(", ")})`),
      "",
    ];
  }
}
