import { readdir, readFile } from "node:fs/promises";
import { expect, test } from "@playwright/test";
import { settingsFolder } from "./settings.js";

test("the documentation quotes the settings that are tried here", async () => {
  const documentation = await readFile(new URL("../../docs/systemen.md", import.meta.url), "utf8");
  const names = await readdir(settingsFolder);
  expect(names).not.toEqual([]);
  for (const name of names) {
    const text = await readFile(new URL(name, settingsFolder), "utf8");
    const language = name.replace(/.*\./, "");
    expect(documentation, name).toContain(`\n\`\`\`${language}\n${text}\`\`\`\n`);
  }
});
