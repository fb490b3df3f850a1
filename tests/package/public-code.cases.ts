import { expect, test } from "@playwright/test";
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

/*
 * What catalogs and hosts of public code read of the repository.
 */

interface PackageJson {
  version: string;
  license: string;
  homepage: string;
  repository: { url: string };
  bugs: { url: string };
  engines: { node: string };
}

// Each test says what it expects the file to hold.
const packageJson = JSON.parse(readFileSync("package.json", "utf8")) as PackageJson;

function yaml<Content>(path: string): Content {
  return parse(readFileSync(path, "utf8")) as Content;
}

function filesIn(folder: string): string[] {
  return readdirSync(folder).map((name) => join(folder, name));
}

test("publiccode.yml says the same as package.json", () => {
  const { homepage, version, license, repository, bugs } = packageJson;
  const described = yaml<{
    publiccodeYmlVersion: string;
    url: string;
    softwareVersion: string;
    legal: { license: string };
  }>("publiccode.yml");
  expect(described).toMatchObject({
    publiccodeYmlVersion: "0.4",
    url: homepage,
    softwareVersion: version,
    legal: { license },
  });
  expect(repository.url).toBe(`git+${homepage}.git`);
  expect(bugs.url).toBe(`${homepage}/issues`);
});

test("publiccode.yml has descriptions as long as its standard asks", () => {
  const { description, maintenance, localisation } = yaml<{
    description: Record<
      string,
      { shortDescription: string; longDescription: string; features: string[] }
    >;
    maintenance: { type: string; contacts: { name: string }[] };
    localisation: { availableLanguages: string[] };
  }>("publiccode.yml");
  expect(Object.keys(description)).toEqual(localisation.availableLanguages);
  for (const { shortDescription, longDescription, features } of Object.values(description)) {
    expect(shortDescription.length).toBeLessThanOrEqual(150);
    expect(longDescription.length).toBeGreaterThanOrEqual(150);
    expect(longDescription.length).toBeLessThanOrEqual(10_000);
    expect(features.length).toBeGreaterThan(0);
  }
  expect(maintenance.contacts.length).toBeGreaterThan(0);
});

test("every license that REUSE.toml names has its text", () => {
  const licenses = [
    ...readFileSync("REUSE.toml", "utf8").matchAll(/^SPDX-License-Identifier = "(.+)"$/gm),
  ].map(([, license = ""]) => license);
  expect(licenses).toContain(packageJson.license);
  for (const license of licenses) {
    expect(existsSync(`LICENSES/${license}.txt`), license).toBe(true);
  }
  expect(readFileSync("LICENSES/EUPL-1.2.txt", "utf8")).toBe(readFileSync("LICENSE", "utf8"));
});

test(".nvmrc names the oldest Node that the package supports", () => {
  const { node } = packageJson.engines;
  expect(`>=${readFileSync(".nvmrc", "utf8").trim()}`).toBe(node);
});

test("workflows pin each action by the hash of a commit, and run scripts that exist", () => {
  const workflows = filesIn(".github/workflows");
  expect(workflows.length).toBeGreaterThan(0);
  for (const path of workflows) {
    const { jobs } = yaml<{
      jobs: Record<string, { steps: { uses?: string; run?: string }[] }>;
    }>(path);
    const steps = Object.values(jobs).flatMap((job) => job.steps);
    for (const { uses, run = "" } of steps) {
      expect(uses ?? "a/b@0123456789012345678901234567890123456789", path).toMatch(
        /^[\w-]+\/[\w-]+@[0-9a-f]{40}$/,
      );
      for (const [script] of run.matchAll(/(?<=^|node )(scripts|\.ci)\/\S+/g)) {
        expect(existsSync(script), script).toBe(true);
      }
    }
  }
});

test("forms for issues have what their host asks", () => {
  const forms = filesIn(".github/ISSUE_TEMPLATE").filter((path) => !path.endsWith("config.yml"));
  expect(forms.length).toBe(2);
  for (const path of forms) {
    const { name, description, body } = yaml<{
      name: string;
      description: string;
      body: { type: string; id?: string; attributes: { label?: string; value?: string } }[];
    }>(path);
    expect(name && description, path).toBeTruthy();
    for (const { type, id, attributes } of body) {
      expect(type === "markdown" ? attributes.value : id && attributes.label, path).toBeTruthy();
    }
  }
});

test("the self-assessment names no file that isn't there", () => {
  const text = readFileSync("docs/standard-for-public-code.md", "utf8");
  expect(text.match(/^\| [A-Z].*\| (yes|partly|no) +\|/gm)).toHaveLength(16);
  for (const [, path = ""] of text.matchAll(/\]\(([^:)#]+)\)/g)) {
    expect(existsSync(join("docs", path)), path).toBe(true);
  }
});

test("release notes are refused for another version than the package's", () => {
  const { status, stdout } = spawnSync("node", ["scripts/release-notes.js", "v99.0.0"], {
    encoding: "utf8",
  });
  expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
});
