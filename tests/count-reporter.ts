import type { FullResult, Reporter, TestCase, TestResult } from "@playwright/test/reporter";

/** Says what failed, and ends with the plain line that a person and a script can both read. */
export default class CountReporter implements Reporter {
  readonly #failures: string[] = [];
  #passed = 0;

  onTestEnd(test: TestCase, { status, errors }: TestResult): void {
    if (status === "passed") {
      this.#passed += 1;
      return;
    }
    const title = test.titlePath().slice(2).join(" › ");
    this.#failures.push(`✗ ${title}\n${errors.map(({ message }) => message).join("\n")}`);
  }

  onError({ message = "" }: { message?: string }): void {
    this.#failures.push(`✗ ${message}`);
  }

  onEnd({ status }: FullResult): void {
    const failed = this.#failures.length || (status === "passed" ? 0 : 1);
    const count = `${String(this.#passed)} passed, ${String(failed)} failed`;
    process.stdout.write(`${[...this.#failures, count].join("\n")}\n`);
  }
}
