/*
 * Output of the test runner: a line for each file, its failures in full, and a last line that both
 * people and scripts can read.
 */
import { writeFileSync } from "node:fs";
import { relative } from "node:path";
import { defaultReporter } from "@web/test-runner";

/**
 * Reporters of the test runner. Writes each test's result to `resultsPath`, if given, for the
 * conformance report.
 */
export function testRunnerReporters(resultsPath) {
  return [defaultReporter({ reportTestProgress: false }), fileLines(), totals(resultsPath)];
}

function fileLines() {
  const startedAt = new Map();
  let runStartedAt = 0;
  return {
    start({ sessions, startTime }) {
      // The first files have already started.
      runStartedAt = startTime;
      sessions.on("session-status-updated", ({ testFile, status }) => {
        if (status === "INITIALIZING") {
          startedAt.set(testFile, Date.now());
        }
      });
    },

    reportTestFileResults({ sessionsForTestFile, testFile }) {
      const { passed, failed } = countIn(sessionsForTestFile);
      const seconds = (Date.now() - (startedAt.get(testFile) ?? runStartedAt)) / 1000;
      const path = relative(process.cwd(), testFile);
      const counts = `${passed} passed, ${failed} failed`;
      // Past the runner's console, which clears lines of the terminal, also where there is none.
      process.stdout.write(
        `${failed > 0 ? "✗" : "✓"} ${path}: ${counts} (${seconds.toFixed(1)} s)\n`,
      );
    },
  };
}

function totals(resultsPath) {
  return {
    stop({ sessions }) {
      const { passed, failed } = countIn(sessions);
      // Through the console, since the runner keeps its lines in order.
      console.log(`\n${passed} passed, ${failed} failed`);
      if (resultsPath) {
        const results = testsIn(sessions).map(({ title, passed }) => ({ name: title, passed }));
        writeFileSync(resultsPath, JSON.stringify(results));
      }
    },
  };
}

/** A file with an error outside its tests counts as a failed test. */
function countIn(sessions) {
  const tests = testsIn(sessions);
  const broken = sessions.filter(({ errors }) => errors.length > 0).length;
  return {
    passed: tests.filter(({ passed }) => passed).length,
    failed: tests.filter(({ passed, skipped }) => !passed && !skipped).length + broken,
  };
}

/** Every test, with the names of its suites before its own. */
function testsIn(sessions) {
  return sessions.flatMap(({ testResults }) => (testResults ? testsOfSuite(testResults, "") : []));
}

function testsOfSuite({ tests, suites }, path) {
  return [
    ...tests.map((test) => ({ ...test, title: `${path}${test.name}` })),
    ...suites.flatMap((inner) => testsOfSuite(inner, `${path}${inner.name} > `)),
  ];
}
