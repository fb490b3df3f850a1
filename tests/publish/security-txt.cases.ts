import { expect, test } from "@playwright/test";
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/*
 * Whom to tell of a vulnerability: `.well-known/security.txt`, by RFC 9116.
 */

const feed = "data/midden-nederland.json";
const path = ".well-known/security.txt";
const contact = "mailto:veilig@example.nl";
/** The clock of the command stands at the first of January 2031. */
const clock = `data:text/javascript,${encodeURIComponent(
  "globalThis.Date = class extends Date { constructor(...given) { super(...(given.length > 0 ? given : [2031, 0, 1])); } };",
)}`;

let scratch: string;
let out: string;

test.beforeEach(() => {
  scratch = mkdtempSync(join(tmpdir(), "security-"));
  out = join(scratch, "uit");
});

test.afterEach(() => {
  rmSync(scratch, { recursive: true });
});

function publish(...options: string[]) {
  const { status, stdout, stderr } = spawnSync(
    "node",
    [
      ...["--import", clock, "npm/publish/command.js", "publish"],
      ...["--feed", feed, "--out", out, ...options],
    ],
    { encoding: "utf8", env: { ...process.env, TZ: "UTC" } },
  );
  return { status, stdout, stderr };
}

test("names the contact and the address, and expires within a year", () => {
  const { status, stdout } = publish(
    ...["--url", "https://cijfers.example.nl", "--security-contact", contact],
  );
  expect(status).toBe(0);
  expect(stdout).not.toContain("Let op");
  expect(readFileSync(join(out, path), "utf8")).toBe(
    [
      "# Gemaakt door basisniveau publish.",
      `Contact: ${contact}`,
      "Expires: 2031-12-31T00:00:00Z",
      "Preferred-Languages: nl, en",
      "Canonical: https://cijfers.example.nl/.well-known/security.txt",
      "",
    ].join("\n"),
  );
  // It is on the list of what we wrote, and so may be written again.
  expect(publish("--url", "https://cijfers.example.nl", "--security-contact", contact).status).toBe(
    0,
  );
});

test("isn't there unless a contact is given", () => {
  expect(publish("--url", "https://cijfers.example.nl").status).toBe(0);
  expect(existsSync(join(out, ".well-known"))).toBe(false);
});

test("says where it has to be placed if the folder isn't the root of its host", () => {
  const below = publish("--url", "https://example.nl/cijfers", "--security-contact", contact);
  expect(below.stdout).toContain(
    "Let op: .well-known/security.txt werkt alleen op https://example.nl/.well-known/security.txt. Zet het daar neer, of vraag dat aan wie de site beheert.",
  );
  expect(readFileSync(join(out, path), "utf8")).toContain(
    "Canonical: https://example.nl/.well-known/security.txt\n",
  );
  const anywhere = publish("--security-contact", "https://example.nl/lek-melden");
  expect(anywhere.stdout).toContain(
    "Let op: .well-known/security.txt hoort in de bovenste map van de site.",
  );
  const text = readFileSync(join(out, path), "utf8");
  expect(text).toContain("Contact: https://example.nl/lek-melden\n");
  expect(text).not.toContain("Canonical");
});

for (const wrong of [
  "veilig@example.nl",
  "http://example.nl/",
  "mailto:veilig",
  "https://a.nl/\nX: y",
]) {
  test(`a contact that is no address is refused in Dutch: ${JSON.stringify(wrong)}`, () => {
    const { status, stderr } = publish("--security-contact", wrong);
    expect(status).toBe(1);
    expect(stderr).toContain("dit is geen adres. Schrijf mailto: en een e-mailadres");
    expect(existsSync(out)).toBe(false);
  });
}

test("of several feeds stands once, in the folder around them, and replaces no other's", () => {
  const other = join(scratch, "en.json");
  writeFileSync(other, readFileSync(feed));
  mkdirSync(join(out, ".well-known"), { recursive: true });
  writeFileSync(join(out, path), "Contact: mailto:ander@example.nl\n");
  const both = ["--feed", other, "--url", "https://example.nl", "--security-contact", contact];
  const refused = publish(...both);
  expect(refused).toMatchObject({ status: 1 });
  expect(refused.stderr).toContain(`${join(out, path)}: dit bestand is niet van ons.`);
  expect(publish(...both, "--replace").status).toBe(0);
  expect(readFileSync(join(out, path), "utf8")).toContain(contact);
  expect(existsSync(join(out, "en", path))).toBe(false);
  expect(publish(...both).status).toBe(0);
});
