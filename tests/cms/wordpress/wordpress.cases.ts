import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { type Browser, expect, test } from "@playwright/test";
import midden from "../../../data/midden-nederland.json" with { type: "json" };
import manifest from "../../../package.json" with { type: "json" };
import { startServer, type TestServer } from "../../server.js";
import { judge, type Outcome, record, sentence } from "../survival.js";
import { publishedUrl } from "../published.js";
import { pasted, type Route, siteScript } from "../routes.js";
import {
  addBlock,
  editors,
  openBlockEditor,
  paste,
  publishInBlockEditor,
  writeInClassicEditor,
} from "./editors.js";
import { Site } from "./site.js";
import { type Role, roleNames, User } from "./user.js";

const zip = "dist/wordpress/basisniveau.zip";

const roles: Role[] = ["administrator", "editor", "author", "contributor"];
const editorNames = ["klassieke editor", "blokeditor"] as const;

/** Routes that need no script on every page, and those that do. */
const routesWithout: Route[] = ["script", "iframe", "url", "html", "image", "wordpress"];
const routesWith: Route[] = ["element", "link"];

/** The routes that work for everyone who can write posts. */
const promised: Route[] = ["url", "wordpress", "link"];

let site: Site;
let users: Record<Role, User>;

test.beforeAll(async ({ browser }) => {
  // Installing WordPress' packages, the first time, takes longer than a test.
  test.setTimeout(900_000);
  site = await Site.start();
  const [administrator, editor, author, contributor] = await Promise.all([
    User.login(browser, site, "administrator"),
    User.login(browser, site, "editor"),
    User.login(browser, site, "author"),
    User.login(browser, site, "contributor"),
  ]);
  users = { administrator, editor, author, contributor };
  await installPlugin(administrator);
  // Bypasses the form, which accepts https only: the test server has no certificate.
  site.store("basisniveau_feed", `${publishedUrl()}/midden-nederland.json`);
});

test.afterAll(async () => {
  await Promise.all(Object.values(users).map((user) => user.leave()));
  await site.stop();
});

/** Uploads the zip and activates the plugin, as a webmaster does. */
async function installPlugin({ page }: User): Promise<void> {
  await page.goto("/wp-admin/plugin-install.php?tab=upload");
  await page.locator("#pluginzip").setInputFiles(zip);
  await page.locator("#install-plugin-submit").click();
  await page.locator('a[href*="action=activate"]').click();
  const row = page.locator('tr[data-slug="basisniveau"].active');
  await expect(row).toContainText(`Version ${manifest.version}`);
}

/** Pastes and publishes each route, then opens all pages as a visitor. */
async function tryRoutes(
  browser: Browser,
  role: Role,
  editor: keyof typeof editors,
  routes: Route[],
): Promise<Map<Route, Outcome>> {
  const visitor = await browser.newContext({ viewport: { width: 1280, height: 1600 } });
  const outcomes = new Map<Route, Outcome>();
  await Promise.all(
    routes.map(async (route) => {
      const title = `${route}, ${roleNames[role]}, ${editor}`;
      const address = await users[role].publish(title, editors[editor](route), users.administrator);
      const page = await visitor.newPage();
      const seen = await judge(page, address);
      await page.screenshot({ path: test.info().outputPath(`${route}.png`), fullPage: true });
      outcomes.set(route, seen.outcome);
      record({ system: "WordPress", role: `${roleNames[role]}, ${editor}`, route, ...seen });
    }),
  );
  await visitor.close();
  return outcomes;
}

function expectPromised(outcomes: Map<Route, Outcome>): void {
  for (const route of promised.filter((route) => outcomes.has(route))) {
    expect(outcomes.get(route), route).toBe("live");
  }
}

for (const role of roles) {
  for (const editor of editorNames) {
    test(`what a ${role} pastes in the ${editor}`, async ({ browser }) => {
      expectPromised(await tryRoutes(browser, role, editor, routesWithout));
    });
  }
}

for (const role of ["editor", "author"] as const) {
  test(`what an ${role} pastes, read by REST and put in another site by innerHTML`, async ({
    page,
  }) => {
    let article = "";
    const frontEnd = await startServer((_, response) => {
      response.writeHead(200, { "Content-Type": "text/html; charset=utf-8" });
      response.end(`<!doctype html><title>Gemeente</title><main></main>${siteScript()}<script>
        fetch("${article}").then((answer) => answer.json()).then(({ content }) => {
          document.querySelector("main").innerHTML = content.rendered;
        });
      </script>`);
    });
    for (const route of [...routesWithout, ...routesWith]) {
      const post = await users[role].publish(
        `${route}, ${roleNames[role]}, REST`,
        editors.blokeditor(route),
        users.administrator,
      );
      const id = new URL(post).searchParams.get("p") ?? "";
      article = `${site.origin}/?rest_route=/wp/v2/posts/${id}`;
      const seen = await judge(page, `${frontEnd.url}/`);
      record({ system: "WordPress", role: `${roleNames[role]}, via REST`, route, ...seen });
      if (promised.includes(route)) {
        expect(seen.outcome, route).toBe("live");
      }
    }
    await frontEnd.stop();
  });
}

test.describe("in the editors themselves", () => {
  test("an author pastes the address of a tile page", async ({ page }) => {
    const author = users.author.page;
    await openBlockEditor(author, "Geplakt adres");
    await paste(author, pasted("url"));
    const address = await publishInBlockEditor(author);
    expect(await judge(page, address)).toEqual({ outcome: "live" });
  });

  test("an author gives that address to a block for embeds, and sees the tile there", async ({
    page,
  }) => {
    const author = users.author.page;
    await openBlockEditor(author, "Insluiten");
    await addBlock(author, "embed");
    const block = author.locator(".wp-block-embed");
    await block.locator("input").fill(pasted("url"));
    await author.keyboard.press("Enter");
    await expect(block.locator("iframe")).toBeVisible();
    const address = await publishInBlockEditor(author);
    expect(await judge(page, address)).toEqual({ outcome: "live" });
  });

  test("an administrator pastes script and element in a block for HTML", async ({ page }) => {
    const administrator = users.administrator.page;
    await openBlockEditor(administrator, "HTML-blok");
    await addBlock(administrator, "html");
    await administrator.locator(".wp-block-html textarea").fill(pasted("script"));
    const address = await publishInBlockEditor(administrator);
    expect(await judge(page, address)).toEqual({ outcome: "live" });
  });

  test("an author writes a shortcode in the tab Text", async ({ page }) => {
    const path = await writeInClassicEditor(users.author.page, pasted("wordpress"));
    expect(await judge(page, site.origin + path)).toEqual({ outcome: "live" });
  });

  test("an author chooses a figure in our block, and sees it there", async ({ page }) => {
    const author = users.author.page;
    await openBlockEditor(author, "Cijfers van de gemeenten");
    await addBlock(author, "basisniveau");
    const block = author.locator(".wp-block-basisniveau-cijfers");
    await block.getByLabel("Cijfer").selectOption("training");
    await expect(block.locator("basisniveau-indicator")).toContainText(sentence);
    await author.setViewportSize({ width: 1200, height: 800 });
    await author.screenshot({ path: test.info().outputPath("wordpress-blok.png") });
    const address = await publishInBlockEditor(author);
    expect(await judge(page, address)).toEqual({ outcome: "live" });
  });
});

test.describe("a page with the plugin", () => {
  test.afterEach(() => {
    site.store("basisniveau_script", "");
    site.store("basisniveau_feed", `${publishedUrl()}/midden-nederland.json`);
  });

  test("needs no settings: script and figures come with it", async ({ page }) => {
    site.store("basisniveau_feed", "");
    const asked: string[] = [];
    page.on("request", (request) => asked.push(new URL(request.url()).origin));
    const address = await published("Zonder instellingen", pasted("wordpress"));
    expect(await judge(page, address)).toEqual({ outcome: "live" });
    expect(new Set(asked)).toEqual(new Set([site.origin]));
    await expect(page.locator("basisniveau-indicator > strong").first()).toHaveText("32%");
  });

  test("uses the webmaster's own script, and the figures beside that", async ({ page }) => {
    const script = `${publishedUrl()}/v0/basisniveau.js`;
    site.store("basisniveau_script", script);
    site.store("basisniveau_feed", "");
    const feed = page.waitForRequest(`${publishedUrl()}/v0/midden-nederland.json`);
    const address = await published("Eigen script", pasted("wordpress"));
    expect(await judge(page, address)).toEqual({ outcome: "live" });
    await feed;
    await expect(page.locator(`script[src="${script}"]`)).toHaveAttribute("type", "module");
    await expect(page.locator("basisniveau-indicator > strong").first()).toHaveText("32%");
  });

  test("has the script only where it is needed, as a module", async ({ page }) => {
    const script = page.locator('script[src*="basisniveau.js"]');
    await page.goto(await published("Niets van ons", "Gewone tekst."));
    await expect(script).toHaveCount(0);
    await page.goto(await published("Twee tegels", "[basisniveau]\n\n[basisniveau contact]"));
    await expect(script).toHaveCount(1);
    await expect(script).toHaveAttribute("type", "module");
  });

  test("tells the figures without JavaScript", async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(await published("Thema", '[basisniveau theme="zicht" heading-level="3"]'));
    await expect(page.locator("basisniveau-theme")).toContainText(sentence);
    await expect(page.locator("basisniveau-theme")).toContainText(
      "Midden-Nederland, februari 2022. Dit geldt voor de gemeenten die meededen (72%).",
    );
    await context.close();
  });

  test("shows what each shortcode asks for, with curled quotation marks too", async ({ page }) => {
    await page.goto(
      await published(
        "Shortcodes",
        [
          '[basisniveau indicator="training" chart="bar" survey="2022-02"]',
          "[basisniveau indicator=“partners”]",
          '[basisniveau theme="zicht" heading-level="3"]',
          "[basisniveau contact]",
          "[basisniveau]",
        ].join("\n\n"),
      ),
    );
    const training = page.locator('basisniveau-indicator[indicator="training"]');
    await expect(training).toHaveAttribute("chart", "bar");
    await expect(training).toHaveAttribute("survey", "2022-02");
    await expect(page.locator('basisniveau-indicator[indicator="partners"]')).toBeVisible();
    await expect(page.locator('basisniveau-theme[heading-level="3"] h3')).toHaveText("Zicht");
    await expect(page.locator("basisniveau-contact h2")).toHaveText("Samenwerken?");
    await expect(page.locator("basisniveau-overview h2")).toHaveText(midden.title);
  });

  test("shows visitors nothing for an id that isn't there, and tells the writer", async ({
    page,
  }) => {
    const content = '[basisniveau indicator="bestaat-niet"]';
    await page.goto(await published("Onbekend", content));
    await expect(page.locator(".entry-content")).toHaveText("");
    const { id } = await users.author.ask("/wp/v2/posts", { title: "Concept", content });
    await users.author.page.goto(`/?p=${String(id)}&preview=true`);
    await expect(users.author.page.locator(".entry-content")).toContainText(
      "Dit cijfer staat niet in de gegevens. Gevraagd: “bestaat-niet”. Aanwezig: contactpersoon,",
    );
  });
});

test.describe("a feed that changes", () => {
  let server: TestServer;
  let body = "";
  let status = 200;

  test.beforeAll(async () => {
    server = await startServer((_, response) => response.writeHead(status).end(body));
    site.store("basisniveau_feed", `${server.url}/cijfers.json`);
  });

  test.afterAll(async () => {
    await server.stop();
    site.store("basisniveau_feed", `${publishedUrl()}/midden-nederland.json`);
  });

  test.beforeEach(() => {
    status = 200;
  });

  /** Server-rendered text of a shortcode, from a freshly fetched feed. */
  async function textOf(shortcode: string): Promise<string> {
    await site.runAside("Basisniveau\\refresh_feed();");
    const address = await published("Cijfers", shortcode);
    const html = await (await fetch(address)).text();
    expect(html, "the page is whole").toContain("</html>");
    return /<(basisniveau-\w+)[^>]*>(.*?)<\/\1>/s.exec(html)?.[2] ?? "no element";
  }

  test("that was never there leaves the element empty", async () => {
    status = 500;
    expect(await textOf("[basisniveau]")).toBe("");
    status = 200;
    for (const wrong of ["", "<html>", "{", "[]", '{"version": 2}', "x".repeat(2_000_000)]) {
      body = wrong;
      expect(await textOf("[basisniveau]"), wrong.slice(0, 20)).toBe("");
    }
  });

  test("that is gone leaves the last figures", async () => {
    body = JSON.stringify(midden);
    expect(await textOf('[basisniveau indicator="training"]')).toContain("32%");
    status = 503;
    expect(await textOf('[basisniveau indicator="training"]')).toContain("32%");
  });

  test("has its texts shown as text", async () => {
    const payload = '<img src=x onerror="alert(1)">[basisniveau contact]&lt;b&gt;';
    const feed = structuredClone(midden) as typeof midden & { region: string };
    feed.region = payload;
    feed.title = payload;
    for (const theme of feed.themes) {
      theme.title = payload;
      for (const indicator of theme.indicators) {
        indicator.statement = [
          payload,
          { strong: payload },
          { link: payload, href: "javascript:alert(1)" } as never,
        ];
      }
    }
    body = JSON.stringify(feed);
    const html = await textOf("[basisniveau]");
    expect(html).toContain("32%");
    expect(html).not.toContain("<img");
    expect(html).not.toContain('<a href="javascript');
    expect(html.match(/<\/?\w+/g)?.every((tag) => /^<\/?(strong|br)$/.test(tag))).toBe(true);
  });

  test("runs no shortcode of its texts, in a shortcode and in a block", async () => {
    const feed = structuredClone(midden);
    const payload = '[basisniveau contact] [video src="https://elders.example/a.mp4"] [other]';
    for (const indicator of feed.themes.flatMap(({ indicators }) => indicators)) {
      indicator.statement = [payload];
    }
    body = JSON.stringify(feed);
    const block = '<!-- wp:basisniveau/cijfers {"what":"indicator","indicator":"training"} /-->';
    for (const content of ['[basisniveau indicator="training"]', block]) {
      const html = await textOf(content);
      expect(html).toContain("&#091;basisniveau contact&#093; &#091;video");
      expect(html).not.toMatch(/<(video|a|basisniveau)/);
    }
  });

  test("tells of each figure what is known of it", async () => {
    const feed = structuredClone(midden);
    const figures: Record<string, unknown> = {
      contactpersoon: { percentage: 75, qualifier: "ruim", status: "provisional" },
      "regionaal-beleid": { status: "suppressed" },
      "aard-en-omvang": { status: "missing" },
      soorten: { percentage: "25" },
      training: { percentage: 50, count: 6, base: 12 },
      partners: { percentage: 0, count: 0, base: 12 },
      gegevensuitwisseling: { percentage: 8, count: 1, base: 12 },
    };
    body = JSON.stringify({ ...feed, surveys: [{ ...feed.surveys[0], figures }] });
    const html = (await textOf("[basisniveau]")).replace(/<\/?strong>/g, "");
    expect(html).toContain("Ruim 75% van de gemeenten heeft een aandachtfunctionaris");
    expect(html).toContain("Dit is een voorlopig cijfer.");
    expect(html).toContain("regionaal gewaarborgd: dit cijfer is niet openbaar.");
    expect(html).toContain("aard en omvang: dit cijfer is niet bekend.");
    expect(html).toContain("soorten mensenhandel: dit cijfer kan niet worden getoond.");
    expect(html).toContain("Dat zijn 6 van de 12 gemeenten die antwoord gaven.");
    expect(html).toContain("Dat is 1 van de 12 gemeenten die antwoord gaven.");
    expect(html).toContain("0% van de gemeenten is bekend met partners");
  });
});

test.describe("a server that doesn't answer", () => {
  let server: TestServer;
  let asked = 0;

  test.beforeAll(async () => {
    server = await startServer(() => {
      asked += 1;
    });
    site.store("basisniveau_feed", `${server.url}/cijfers.json`);
  });

  test.beforeEach(() => {
    asked = 0;
    site.run('delete_transient( "basisniveau_feed" );');
  });

  test.afterAll(async () => {
    await server.stop();
    site.store("basisniveau_feed", `${publishedUrl()}/midden-nederland.json`);
  });

  test("makes one visitor wait, and not the others", async () => {
    const address = await published("Twee bezoekers", "[basisniveau]");
    // The other visitor is waiting.
    site.run('delete_transient( "basisniveau_feed" ); Basisniveau\\lock_feed();');
    asked = 0;
    expect(await (await fetch(address)).text()).toContain("</basisniveau-overview>");
    expect(asked).toBe(0);
    site.run("Basisniveau\\unlock_feed();");
    await (await fetch(address)).text();
    expect(asked).toBe(1);
  });

  test("makes no visitor of a site wait that has shown its figures before", () => {
    const kept = `Basisniveau\\sourced( Basisniveau\\feed_address(), Basisniveau\\own_feed() )`;
    site.run(`update_option( "basisniveau_kept_feed", ${kept} );`);
    const out = site.run(
      `$feed = Basisniveau\\feed(); echo $feed["region"], " ", has_action( "shutdown", "Basisniveau\\\\refresh_feed_after_page" ) ? "later" : "now"; remove_all_actions( "shutdown" );`,
    );
    expect(out).toBe("Midden-Nederland later");
    expect(asked).toBe(0);
    site.run('delete_option( "basisniveau_kept_feed" );');
  });
});

test("an address of the site itself that shows the figures doesn't ask for itself forever", async () => {
  const address = await published("Vraagt zichzelf", "[basisniveau]");
  site.store("basisniveau_feed", address);
  site.run('delete_transient( "basisniveau_feed" );');
  const html = await (await fetch(address)).text();
  expect(html).toContain("</basisniveau-overview>");
  site.store("basisniveau_feed", `${publishedUrl()}/midden-nederland.json`);
});

test("a compressed feed that nobody asked for is not unpacked", async () => {
  // 64 MB in a kilobyte: with a limit of 40 MB PHP would end. Curl unpacks once by itself.
  const bomb = gzipSync(gzipSync(Buffer.alloc(64 * 1024 * 1024)));
  const server = await startServer((_, response) =>
    response.writeHead(200, { "Content-Encoding": "gzip" }).end(bomb),
  );
  const out = await site.runAside(
    `ini_set( "memory_limit", memory_get_usage() + 40 * 1024 * 1024 ); var_dump( Basisniveau\\fetch_feed( "${server.url}/cijfers.json" ) ); echo "whole";`,
  );
  expect(out).toContain("NULL\nwhole");
  await server.stop();
});

test("an address in a private network is reached only where wp-config.php names its host", async () => {
  let asked = 0;
  const server = createServer((_, response) => {
    asked += 1;
    response.end(JSON.stringify(midden));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.2", resolve));
  const { port } = server.address() as AddressInfo;
  const fetched = (before: string) =>
    site.runAside(
      `${before} echo Basisniveau\\fetch_feed( "http://127.0.0.2:${String(port)}/" )["region"] ?? "nothing";`,
    );
  expect(await fetched("")).toBe("nothing");
  expect(asked).toBe(0);
  expect(await fetched('define( "BASISNIVEAU_INTRANET_HOST", "127.0.0.2" );')).toBe(
    "Midden-Nederland",
  );
  server.close();
});

test.describe("the settings", () => {
  test("are for administrators only", async () => {
    const answer = await users.editor.page.goto("/wp-admin/options-general.php?page=basisniveau");
    expect(answer?.status()).toBe(403);
  });

  test("refuse an address without https, in Dutch, and keep the old one", async () => {
    const { page } = users.administrator;
    await page.goto("/wp-admin/options-general.php?page=basisniveau");
    const field = page.getByLabel("Adres van de cijfers");
    const old = await field.inputValue();
    for (const wrong of ["http://elders.example/cijfers.json", "https://u:p@elders.example/"]) {
      await field.fill(wrong);
      await page.locator("#submit").click();
      await expect(page.locator(".settings-error.notice-error")).toContainText(
        "Vul een adres in dat begint met https://.",
      );
      await expect(field).toHaveValue(old);
    }
  });

  test("keep the script's address where the user may not place scripts", () => {
    const out = site.run(
      `define( "DISALLOW_UNFILTERED_HTML", true ); wp_set_current_user( 1 ); Basisniveau\\register_settings(); update_option( "basisniveau_script", "https://elders.example/a.js" ); update_option( "basisniveau_feed", "https://elders.example/a.json" ); echo get_option( "basisniveau_script" ), " ", get_option( "basisniveau_feed" );`,
    );
    expect(out).toBe(" https://elders.example/a.json");
    site.store("basisniveau_feed", `${publishedUrl()}/midden-nederland.json`);
  });

  test("say which figures the site shows", async () => {
    const { page } = users.administrator;
    await page.goto("/wp-admin/options-general.php?page=basisniveau");
    await expect(page.locator(".wrap")).toContainText(
      "De site toont nu de cijfers van Midden-Nederland, februari 2022.",
    );
  });
});

test.describe("with the script on every page", () => {
  test.beforeAll(async () => {
    const { page } = users.administrator;
    await page.goto("/wp-admin/options-general.php?page=basisniveau");
    await page.getByLabel("Links naar tegels omzetten op elke pagina").check();
    await page.locator("#submit").click();
    await expect(page.locator("#setting-error-settings_updated")).toBeVisible();
  });

  for (const role of roles) {
    for (const editor of editorNames) {
      test(`what a ${role} pastes in the ${editor}`, async ({ browser }) => {
        expectPromised(await tryRoutes(browser, role, editor, routesWith));
      });
    }
  }

  test("a link of an author becomes a tile", async ({ page }) => {
    await page.setViewportSize({ width: 1200, height: 800 });
    const content = `Zo ver zijn de gemeenten.\n\n${pasted("link")}\n\nDit cijfer komt van de regio.`;
    const address = await users.author.publish("Aanpak mensenhandel", content, users.administrator);
    expect(await judge(page, address)).toEqual({ outcome: "live" });
    await page.screenshot({
      path: test.info().outputPath("wordpress-link.png"),
      fullPage: true,
      clip: { x: 0, y: 200, width: 1200, height: 800 },
    });
  });

  test("an element works within the paragraph that WordPress puts round it", async ({ page }) => {
    await page.goto(await published("Alinea", `Vooraf ${pasted("element")} achteraf.`));
    await expect(page.locator("p > basisniveau-indicator")).toContainText(sentence);
    expect(await judge(page, page.url())).toEqual({ outcome: "live" });
  });
});

test("PHP has nothing to complain of in the plugin", async () => {
  expect(await site.complaints()).toEqual([]);
});

test("deleting the plugin leaves nothing of it", () => {
  site.run(
    'require "wp-admin/includes/plugin.php"; deactivate_plugins( "basisniveau/basisniveau.php" ); uninstall_plugin( "basisniveau/basisniveau.php" );',
  );
  const options = 'SELECT option_name FROM $wpdb->options WHERE option_name LIKE "%basisniveau%"';
  const left = site.run(`echo implode( " ", $wpdb->get_col( '${options}' ) );`);
  expect(left).toBe("");
});

/** Publishes a post of an administrator, as the classic editor saves it. */
async function published(title: string, content: string): Promise<string> {
  return users.administrator.publish(title, content, users.administrator);
}
