import { expect, type Page, test } from "@playwright/test";
import { judge, record } from "./survival.js";
import type { System } from "./systems.js";
import { plainRoutes, type Route } from "./routes.js";

/** A local wiki, as its editors see it. */
export interface Wiki {
  stop: () => Promise<void>;
  logIn: (page: Page, name: string) => Promise<void>;
  /** Saves a page as the current user, by the wiki's form, and gives its address. */
  save: (page: Page, title: string, text: string) => Promise<string>;
}

/** Tests each route as each role in a wiki with our script in every page. */
export function tryWiki(
  system: System,
  /** What the webmaster allowed, for the table; empty with default settings. */
  allowed: string,
  start: () => Promise<Wiki>,
  written: (route: Route) => string,
): void {
  test.describe([system, allowed].filter(Boolean).join(" "), () => {
    let wiki: Wiki;

    test.beforeAll(async () => {
      wiki = await start();
    });

    test.afterAll(() => wiki.stop());

    for (const name of ["beheerder", "gebruiker"]) {
      test(`a link becomes a tile, whatever else becomes of what ${name} pastes`, async ({
        browser,
      }) => {
        // The forms work without scripts, and are faster so.
        const page = await browser.newPage({ javaScriptEnabled: false });
        const visitor = await browser.newPage();
        await wiki.logIn(page, name);
        for (const route of plainRoutes) {
          const address = await wiki.save(page, `${name}_${route}`, written(route));
          const seen = await judge(visitor, address);
          const role = [name, allowed].filter(Boolean).join(" ");
          record({ system, role, route, ...seen });
          // For inspection.
          await visitor.screenshot({ path: test.info().outputPath(`${route}.png`) });
          if (route === "link") {
            expect(seen.outcome).toBe("live");
          }
        }
        await visitor.close();
        await page.close();
      });
    }
  });
}
