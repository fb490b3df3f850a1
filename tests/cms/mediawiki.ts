import { execFileSync } from "node:child_process";
import { appendFile, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { freePort } from "../server.js";
import { servePhp } from "./php.js";
import { settings } from "./settings.js";
import type { Wiki } from "./wiki.js";

const installed = "/usr/share/mediawiki";
const password = "een lang wachtwoord";

/** Sets up MediaWiki on SQLite by its own installer, with a member besides the administrator. */
export async function startMediaWiki(...ownSettings: string[]): Promise<Wiki> {
  const folder = await mkdtemp(join(tmpdir(), "mediawiki-"));
  const port = await freePort();
  const url = `http://127.0.0.1:${String(port)}`;
  const configuration = join(folder, "LocalSettings.php");
  const env = { MW_CONFIG_FILE: configuration };
  const options = {
    confpath: folder,
    dbtype: "sqlite",
    dbpath: folder,
    server: url,
    scriptpath: "",
    lang: "nl",
    skins: "Vector",
    pass: password,
  };
  const given = Object.entries(options).flatMap(([name, value]) => [`--${name}`, value]);
  maintain({}, "install.php", ...given, "Gemeente", "Beheerder");
  const texts = await Promise.all(ownSettings.map(settings));
  await appendFile(configuration, `\n${texts.join("\n")}`);
  maintain(env, "createAndPromote.php", "Gebruiker", password);
  const site = await servePhp(port, installed, { env });
  return {
    stop: async () => {
      await site.stop();
      await rm(folder, { recursive: true });
    },
    logIn: async (page, name) => {
      await page.goto(`${url}/index.php?title=Special:UserLogin`);
      await page.locator("#wpName1").fill(name);
      await page.locator("#wpPassword1").fill(password);
      await page.locator("#wpLoginAttempt").click();
      await page.locator("#pt-logout").waitFor();
    },
    save: async (page, title, text) => {
      const address = `${url}/index.php?title=${title}`;
      await page.goto(`${address}&action=edit`);
      await page.locator("#wpTextbox1").fill(text);
      await page.locator("#wpSave").click();
      await page.waitForURL((now) => !now.search.includes("action="));
      return address;
    },
  };
}

function maintain(env: Record<string, string>, script: string, ...args: string[]): void {
  execFileSync("php", [join(installed, "maintenance", script), ...args], {
    env: { ...process.env, ...env },
    stdio: "pipe",
  });
}
