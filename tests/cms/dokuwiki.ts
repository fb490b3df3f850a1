import { execFileSync } from "node:child_process";
import { appendFile, cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "../server.js";
import { servePhp } from "./php.js";
import { settings } from "./settings.js";
import type { Wiki } from "./wiki.js";

const password = "een lang wachtwoord";

/** Sets up DokuWiki by its own installer: everybody can read, members can write. */
export async function startDokuWiki(...ownSettings: string[]): Promise<Wiki> {
  const folder = await mkdtemp(join(tmpdir(), "dokuwiki-"));
  const conf = join(folder, "conf");
  // Debian stores data and settings outside the folder in which the installer expects them.
  await cp("/usr/share/dokuwiki", folder, { recursive: true, dereference: true });
  await cp("/var/lib/dokuwiki/data", join(folder, "data"), { recursive: true });
  await cp("/etc/dokuwiki", conf, {
    recursive: true,
    filter: (path) => !/(local|auth)\.php$/.test(path),
  });
  const before = join(folder, "before.php");
  const paths = ["DOKU_MAIN_CONF", "DOKU_CONF", "DOKU_LOCAL"];
  await writeFile(
    before,
    `<?php ${paths.map((name) => `define('${name}', '${conf}/');`).join(" ")}`,
  );
  // Settings that the installer doesn't ask for.
  await writeFile(
    join(conf, "local.protected.php"),
    `<?php $conf['savedir'] = '${folder}/data';\n${(await Promise.all(ownSettings.map(settings))).join("")}`,
  );
  await writeFile(join(conf, "userscript.js"), await settings("dokuwiki.js"));

  const port = await freePort();
  const site = await servePhp(port, folder, { before });
  const form = {
    l: "nl",
    "d[title]": "Gemeente",
    "d[acl]": "1",
    "d[superuser]": "beheerder",
    "d[fullname]": "Beheerder",
    "d[email]": "beheerder@example.nl",
    "d[password]": password,
    "d[confirm]": password,
    "d[policy]": "1",
    "d[license]": "cc-by-sa",
    submit: "",
  };
  const answer = await fetch(`${site.url}/install.php`, {
    method: "POST",
    body: new URLSearchParams(form),
  });
  if (!(await answer.text()).includes("succesvol")) {
    throw new Error("DokuWiki isn't installed");
  }
  const hash = execFileSync("php", [
    "-r",
    "echo password_hash($argv[1], PASSWORD_BCRYPT);",
    password,
  ]);
  await appendFile(
    join(conf, "users.auth.php"),
    `gebruiker:${hash.toString()}:Gebruiker:gebruiker@example.nl:user\n`,
  );
  return {
    stop: async () => {
      await site.stop();
      await rm(folder, { recursive: true });
    },
    logIn: async (page, name) => {
      await page.goto(`${site.url}/doku.php?id=start&do=login`);
      await page.locator("input[name=u]").fill(name);
      await page.locator("input[name=p]").fill(password);
      await page.locator("#dw__login button[type=submit]").click();
      await page.locator("a[href*='do=logout']").first().waitFor();
    },
    save: async (page, title, text) => {
      const address = `${site.url}/doku.php?id=${title}`;
      await page.goto(`${address}&do=edit`);
      await page.locator("#wiki__text").fill(text);
      await page.locator("#edbtn__save").click();
      await page.waitForURL(
        (now) => now.searchParams.get("do") === null || now.searchParams.get("do") === "show",
      );
      return address;
    },
  };
}
