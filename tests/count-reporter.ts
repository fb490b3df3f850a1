import { relative } from "node:path";
import type {
  FullConfig,
  FullResult,
  Reporter,
  Suite,
  TestCase,
  TestResult,
} from "@playwright/test/reporter";

/** Results of the tests of one file so far. */
interface FileCount {
  /** Tests that have not ended yet. */
  left: number;
  passed: number;
  failed: number;
  milliseconds: number;
}

/**
 * Prints a line for each file, then the failures, and a last line that both people and scripts can
 * read.
 */
export default class CountReporter implements Reporter {
  readonly #files = new Map<string, FileCount>();
  readonly #failures: string[] = [];
  #passed = 0;

  onBegin(_config: FullConfig, suite: Suite): void {
    for (const test of suite.allTests()) {
      this.#count(fileOf(test)).left += 1;
    }
  }

  onTestEnd(test: TestCase, { status, errors, duration }: TestResult): void {
    const file = fileOf(test);
    const count = this.#count(file);
    count.left -= 1;
    count.milliseconds += duration;
    if (status === "passed") {
      this.#passed += 1;
      count.passed += 1;
    } else if (status !== test.expectedStatus) {
      // A test that was skipped on purpose hasn't failed. One that couldn't run has.
      const title = test.titlePath().slice(2).join(" › ");
      const messages = errors.map(({ message }) => message).join("\n");
      this.fail(`${title} (${String(duration)} ms)\n${messages}`);
      count.failed += 1;
    }
    if (count.left === 0) {
      this.#printFile(file, count);
    }
  }

  onError({ message = "" }: { message?: string }): void {
    this.fail(message);
  }

  onEnd({ status }: FullResult): Promise<Pick<FullResult, "status">> {
    const failed = this.#failures.length || (status === "passed" ? 0 : 1);
    const count = `${String(this.#passed)} passed, ${String(failed)} failed`;
    process.stdout.write(`${[...this.#failures, count].join("\n")}\n`);
    return Promise.resolve({ status });
  }

  protected get hasFailed(): boolean {
    return this.#failures.length > 0;
  }

  /** Adds a failure to those printed at the end. */
  protected fail(message: string): void {
    this.#failures.push(`✗ ${message}`);
  }

  #count(file: string): FileCount {
    const count = this.#files.get(file) ?? { left: 0, passed: 0, failed: 0, milliseconds: 0 };
    this.#files.set(file, count);
    return count;
  }

  #printFile(file: string, { passed, failed, milliseconds }: FileCount): void {
    const path = relative(process.cwd(), file);
    const counts = `${String(passed)} passed, ${String(failed)} failed`;
    const seconds = (milliseconds / 1000).toFixed(1);
    process.stdout.write(`${failed > 0 ? "✗" : "✓"} ${path}: ${counts} (${seconds} s)\n`);
  }
}

/** The file that a test belongs to. The function that defines it may be in another one. */
function fileOf({ parent, location }: TestCase): string {
  let suite: Suite | undefined = parent;
  while (suite && suite.type !== "file") {
    suite = suite.parent;
  }
  return suite?.location?.file ?? location.file;
}
