/*
 * What the test runner prints: a line for each file, in full what failed in it, and at the end the plain line that a person and
 * a script can both read.
 */
import { writeFileSync } from "node:fs";
import { relative } from "node:path";
import { defaultReporter } from "@web/test-runner";

/** Writes what became of each test into the file `resultsPath`, if there is one, for the conformance report. */
export function testRunnerReporters(resultsPath) {
  return [defaultReporter({ reportTestProgress: false }), fileLines(), totals(resultsPath)];
}

function fileLines() {
  const startedAt = new Map();
  let runStartedAt = 0;
  return {
    start({ sessions, startTime }) {
      // The first files have started by now.
      runStartedAt = startTime;
      sessions.on("session-status-updated", ({ testFile, status }) => {
        if (status === "INITIALIZING") {
          startedAt.set(testFile, Date.now());
        }
      });
    },

    reportTestFileResults({ logger, sessionsForTestFile, testFile }) {
      const { passed, failed } = countIn(sessionsForTestFile);
      const seconds = (Date.now() - (startedAt.get(testFile) ?? runStartedAt)) / 1000;
      const path = relative(process.cwd(), testFile);
      const counts = `${passed} passed, ${failed} failed`;
      logger.log(`${failed > 0 ? "✗" : "✓"} ${path}: ${counts} (${seconds.toFixed(1)} s)`);
    },
  };
}

function totals(resultsPath) {
  return {
    stop({ sessions }) {
      const { passed, failed } = countIn(sessions);
      // By the console, whose lines the runner keeps in their order.
      console.log(`\n${passed} passed, ${failed} failed`);
      if (resultsPath) {
        const results = testsIn(sessions).map(({ title, passed }) => ({ name: title, passed }));
        writeFileSync(resultsPath, JSON.stringify(results));
      }
    },
  };
}

/** A file that breaks before or after its tests counts as one that failed. */
function countIn(sessions) {
  const tests = testsIn(sessions);
  const broken = sessions.filter(({ errors }) => errors.length > 0).length;
  return {
    passed: tests.filter(({ passed }) => passed).length,
    failed: tests.filter(({ passed, skipped }) => !passed && !skipped).length + broken,
  };
}

/** Every test, with the names of what it stands in before its own. */
function testsIn(sessions) {
  return sessions.flatMap(({ testResults }) => (testResults ? testsOfSuite(testResults, "") : []));
}

function testsOfSuite({ tests, suites }, path) {
  return [
    ...tests.map((test) => ({ ...test, title: `${path}${test.name}` })),
    ...suites.flatMap((inner) => testsOfSuite(inner, `${path}${inner.name} > `)),
  ];
}
