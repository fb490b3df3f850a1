import type { FullResult, Reporter, TestCase, TestResult } from "@playwright/test/reporter";
import { hostPages } from "./pages.js";

/** Prints cases × pages, why a case isn't run on a page, and what failed. */
export default class Table implements Reporter {
  readonly #rows = new Map<string, Map<string, string>>();
  readonly #reasons = new Map<string, string[]>();
  readonly #failures: string[] = [];
  #passed = 0;

  onTestEnd(test: TestCase, { status, errors, duration }: TestResult): void {
    const note = (type: string) =>
      test.annotations.find((one) => one.type === type)?.description ?? "";
    const row = test.title.replace(/ @ .*/, "");
    const cells = this.#rows.get(row) ?? new Map<string, string>();
    this.#rows.set(
      row,
      cells.set(note("page"), { passed: "✓", skipped: "–" }[status as string] ?? "✗"),
    );
    if (status === "passed") {
      this.#passed += 1;
    } else if (status === "skipped") {
      const reason = `${note("case")}: ${note("why")}`;
      this.#reasons.set(reason, [...(this.#reasons.get(reason) ?? []), note("page")]);
    } else {
      this.#failures.push(
        `✗ ${test.title} (${String(duration)} ms)\n${errors.map(({ message }) => message).join("\n")}`,
      );
    }
  }

  onEnd({ status }: FullResult): void {
    const names = hostPages.map(({ name }) => name);
    const rows = [...this.#rows].sort(([one], [other]) => parseInt(one) - parseInt(other));
    const width = Math.max(...rows.map(([row]) => row.length));
    const lines = [
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
      ...this.#failures,
      `${String(this.#passed)} passed, ${String(this.#failures.length + (status === "failed" && this.#failures.length === 0 ? 1 : 0))} failed`,
    ];
    process.stdout.write(`${lines.join("\n")}\n`);
  }
}
