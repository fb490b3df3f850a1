import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { basisniveau, realFeed } from "./published-folder.js";

test("the documentation holds the settings as they are published", async () => {
  const documentation = await readFile("docs/hosting.md", "utf8");
  const path = await mkdtemp(join(tmpdir(), "documented-"));
  try {
    const folder = join(path, "cijfers");
    const url = "https://www.example.nl/cijfers";
    basisniveau("publish", "--feed", realFeed, "--url", url, "--out", folder);
    for (const [name, language] of [
      ["../cijfers.nginx.conf", "nginx"],
      ["_headers", ""],
    ] as const) {
      const settings = await readFile(join(folder, name), "utf8");
      expect(documentation, name).toContain(`\n\`\`\`${language}\n${settings}\`\`\`\n`);
    }
  } finally {
    await rm(path, { recursive: true });
  }
});
