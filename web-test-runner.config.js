import { chromeLauncher } from "@web/test-runner-chrome";
import { defaultReporter } from "@web/test-runner";
import { writeFileSync } from "node:fs";
import { createServer, runnerImport } from "vite";
import { webdriverLauncher } from "@web/test-runner-webdriver";
import { findBrowser, findFirefox, findMiniBrowser } from "./scripts/browser.js";
import { browserCommands } from "./tests/browser-commands.js";

const { module: shared } = await runnerImport("./scripts/vite-plugins.ts", { configFile: false });

/** Tests get their modules from Vite with the plugins of the build: what is tested is what ships. */
const vite = await createServer({
  appType: "custom",
  configFile: false,
  logLevel: "error",
  plugins: [
    shared.sharedPlugins,
    {
      // The test runner's own connection to its page, which @open-wc/testing asks for: not Vite's to look up.
      name: "leave-to-the-test-runner",
      resolveId: (id) => id.endsWith("__web-dev-server__web-socket.js") && { id, external: true },
    },
  ],
  resolve: { dedupe: ["lit", "lit-element", "lit-html", "@lit/reactive-element"] },
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  optimizeDeps: {
    // A dependency that is found late would reload a page in the middle of its test.
    entries: ["tests/**/*.test.ts", "stories/*.stories.ts"],
    include: ["@open-wc/testing", "ajv/dist/2020.js", "axe-core", "fast-check", "zod/mini"],
  },
});

/** Hands a request to Vite, unless it is for the test runner itself. */
function fromVite(context, next) {
  if (/^\/(__web-|__wds)/.test(context.path)) {
    return next();
  }
  return new Promise((resolve, reject) => {
    context.respond = false;
    context.res.statusCode = 200;
    vite.middlewares(context.req, context.res, (error) => {
      context.respond = true;
      context.res.statusCode = 404;
      if (error) {
        reject(error);
      } else {
        resolve(next());
      }
    });
  });
}

/** The plain line at the end that a person and a script can both read, and for the conformance report what became of each. */
const plainCount = {
  onTestRunFinished({ sessions }) {
    const tests = sessions.flatMap(({ testResults }) => testsIn(testResults, ""));
    const broken = sessions.filter(({ errors }) => errors.length > 0).length;
    const failed = tests.filter(({ passed, skipped }) => !passed && !skipped).length + broken;
    const passed = tests.filter((test) => test.passed).length;
    process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
    if (process.env.TEST_RESULTS && engine === "chromium") {
      const results = tests.map(({ title, passed }) => ({ name: title, passed }));
      writeFileSync(process.env.TEST_RESULTS, JSON.stringify(results));
    }
  },
};

/** Every test, with the names of what it stands in before its own. */
function testsIn(suite, path = "") {
  return suite
    ? [
        ...suite.tests.map((test) => ({ ...test, title: `${path}${test.name}` })),
        ...suite.suites.flatMap((inner) => testsIn(inner, `${path}${inner.name} > `)),
      ]
    : [];
}

/** The engine to test in: `npm run test:browsers` asks for the other ones. */
const engine = process.env.ENGINE ?? "chromium";

const launchers = {
  chromium: () =>
    chromeLauncher({
      launchOptions: {
        executablePath: findBrowser(),
        // Without a sandbox: root has none, and the pages are our own.
        args: [
          "--no-sandbox",
          "--disable-gpu",
          "--disable-background-networking",
          "--disable-sync",
        ],
      },
    }),
  firefox: () =>
    chromeLauncher({ launchOptions: { browser: "firefox", executablePath: findFirefox() } }),
  webkit: () =>
    webdriverLauncher({
      hostname: "127.0.0.1",
      port: Number(process.env.WEBDRIVER_PORT),
      logLevel: "error",
      capabilities: {
        browserName: "MiniBrowser",
        "wdio:enforceWebDriverClassic": true,
        "webkitgtk:browserOptions": { binary: findMiniBrowser(), args: ["--automation"] },
      },
    }),
};

export default {
  // Some tests ask more of the browser than a page may. Only Chromium answers. And once is enough for thousands of feeds.
  files: [
    "tests/**/*.test.ts",
    // What content systems bring along has tests of its own.
    "!**/node_modules/**",
    ...(engine === "chromium" ? [] : ["!**/*.chromium.test.ts", "!**/*.property.test.ts"]),
  ],
  // A page that is not in front gets no frames to paint.
  concurrency: 1,
  // Every state in every house style takes its time.
  testsFinishTimeout: 300_000 * Number(process.env.VITE_FUZZ ?? 1),
  middleware: [fromVite],
  plugins: [{ name: "stop-vite", serverStop: () => vite.close() }, browserCommands],
  reporters: [defaultReporter(), plainCount],
  testFramework: { config: { timeout: 10_000 } },
  browsers: [launchers[engine]()],
};
