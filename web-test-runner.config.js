import { chromeLauncher } from "@web/test-runner-chrome";
import { createServer, runnerImport } from "vite";
import { webdriverLauncher } from "@web/test-runner-webdriver";
import { findFirefox, findMiniBrowser } from "./scripts/browser.js";
import { launchOptions } from "./tests/chromium.js";
import { browserCommands } from "./tests/browser-commands.js";
import { testRunnerReporters } from "./tests/test-runner-reporter.js";

const { module: shared } = await runnerImport("./scripts/vite-plugins.ts", { configFile: false });

/** Tests get their modules from Vite with the build's plugins: what is tested is what ships. */
const vite = await createServer({
  appType: "custom",
  configFile: false,
  logLevel: "error",
  plugins: [
    shared.sharedPlugins,
    {
      // The test runner serves this module, which @open-wc/testing imports: Vite has no such file.
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

/** The engine to test in: `npm run test:browsers` asks for the other ones. */
const engine = process.env.ENGINE ?? "chromium";

/** Opens each page in a window of its own, so that several are painted and focused at once. */
async function inFront({ browser }) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const connection = await page.createCDPSession();
  await connection.send("Emulation.setFocusEmulationEnabled", { enabled: true });
  return page;
}

/** The day on which every test runs, by the clock of its page: figures say so when they are old. */
const today = Date.UTC(2025, 5, 15);

/** The page of each test, in which `new Date()` is always the same day. */
const testRunnerHtml = (testFramework) => `<!doctype html>
<html>
  <head>
    <script>
      window.Date = class extends Date {
        constructor(...values) {
          super(...(values.length > 0 ? values : [${today}]));
        }
      };
    </script>
    <script type="module" src="${testFramework}"></script>
  </head>
  <body></body>
</html>`;

const launchers = {
  chromium: () =>
    chromeLauncher({
      launchOptions,
      createPage: inFront,
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
  // *.chromium.test.ts use the DevTools protocol. Property tests are slow, and need no other engine.
  files: [
    // The longest first: at the end, one browser would wait for it.
    "tests/layout/reserve-space.test.ts",
    "tests/**/*.test.ts",
    // What content systems bring along has tests of its own.
    "!**/node_modules/**",
    ...(engine === "chromium" ? [] : ["!**/*.chromium.test.ts", "!**/*.property.test.ts"]),
  ],
  testRunnerHtml,
  concurrency: engine === "chromium" ? 2 : 1,
  middleware: [fromVite],
  plugins: [{ name: "stop-vite", serverStop: () => vite.close() }, browserCommands],
  reporters: testRunnerReporters(engine === "chromium" ? process.env.TEST_RESULTS : undefined),
  // Tests of what goes wrong make our elements warn, as they should.
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith("[basisniveau]"),
  // Tests wait for events, however slow the machine is. The timeouts only end one that hangs.
  browserStartTimeout: 300_000,
  testsStartTimeout: 300_000,
  testsFinishTimeout: 1_800_000 * Number(process.env.VITE_FUZZ ?? 1),
  testFramework: { config: { timeout: 300_000 } },
  browsers: [launchers[engine]()],
};
