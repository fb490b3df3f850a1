import { expect, type Page } from "@playwright/test";
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, extname, join } from "node:path";
import { contentType } from "../server.js";

/*
 * The page on which a publisher updates the figures, in the built folder, as a server shows it.
 */

/** Of the page itself, as the published folder sets it for Apache. */
const [, policy = ""] =
  /Content-Security-Policy "([^"]+)"/.exec(readFileSync("dist/bijwerken/.htaccess", "utf8")) ?? [];

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** The real feed, as it is in the folder. */
export const published = readFileSync("dist/midden-nederland.json", "utf8");

/** Scripts that the page loads after its first step. */
const parts = ["rich-text.js", "spreadsheets.js"];

/** Roles of the inputs in columns that have no text. */
const roles: Record<string, "combobox" | "checkbox"> = {
  "Woord ervoor": "combobox",
  Status: "combobox",
  Vergelijkbaar: "checkbox",
};

/** The page, with the actions of a publisher. */
export class BijwerkenPage {
  /** Violations of the policy, and errors. */
  readonly complaints: string[] = [];
  /** Every request besides those for the folder itself. */
  readonly requests: string[] = [];
  readonly #page: Page;
  /** What the server does before it gives a part of the page; false where it gives none. */
  #beforePart: (name: string) => boolean | Promise<boolean> = () => true;

  constructor(page: Page) {
    this.#page = page;
    page.on("console", (line) => this.complaints.push(line.text()));
    page.on("pageerror", ({ message }) => this.complaints.push(message));
  }

  /** Goes to the page in a sub-folder of a server, on a fixed day. */
  async goTo(): Promise<void> {
    const page = this.#page;
    await page.clock.setFixedTime(new Date("2026-11-20T12:00:00Z"));
    // A file dialog is the browser's own, in which no test can choose.
    await page.addInitScript(() => {
      Reflect.deleteProperty(window, "showSaveFilePicker");
    });
    await page.route("**/*", async (route) => {
      const request = route.request();
      const { hostname, pathname } = new URL(request.url());
      const path = pathname.replace(/^\/cijfers\//, "dist/");
      const file = path.endsWith("/") ? `${path}index.html` : path;
      if (hostname !== "gemeente.test" || request.method() !== "GET" || !existsSync(file)) {
        this.requests.push(request.url());
        return route.fulfill({ status: 404 });
      }
      const name = basename(file);
      if (parts.includes(name) && !(await this.#beforePart(name))) {
        return route.fulfill({ status: 404 });
      }
      return route.fulfill({
        body: readFileSync(join(file)),
        contentType: contentType(extname(file)),
        headers: { "Content-Security-Policy": policy },
      });
    });
    await page.goto("https://gemeente.test/cijfers/bijwerken/");
  }

  /** Lets the parts of the page wait until they are released. */
  holdParts(): { requested: string[]; release: () => void } {
    const requested: string[] = [];
    let release: () => void = () => undefined;
    const released = new Promise<boolean>((resolve) => {
      release = () => resolve(true);
    });
    this.#beforePart = (name) => {
      requested.push(name);
      return released;
    };
    return { requested, release };
  }

  /** Gives none of the parts of the page until they are allowed. */
  refuseParts(): { allow: () => void } {
    this.#beforePart = () => false;
    return {
      allow: () => {
        this.#beforePart = () => true;
      },
    };
  }

  /** Opens the feed beside the page. */
  async open(): Promise<void> {
    await this.#page.getByRole("button", { name: "Open de gepubliceerde cijfers" }).click();
    await expect(this.#page.getByText("Geopend: midden-nederland.json")).toBeVisible();
  }

  /** Begins a survey, and waits for the focus in the first cell. */
  async begin(month: string, year: string, respondents: string): Promise<void> {
    const page = this.#page;
    await page.getByLabel("Maand").selectOption({ label: month });
    await page.getByLabel("Jaar", { exact: true }).fill(year);
    await page.getByLabel("Gemeenten die antwoord gaven").fill(respondents);
    await page.getByLabel("Gemeenten in de regio").fill("39");
    await page.getByRole("button", { name: "Begin deze peiling" }).click();
    await expect(this.cell("Aandachtfunctionaris of vast contactpersoon", "Ja")).toBeFocused();
  }

  /** Chooses the survey that was published. */
  async correct(): Promise<void> {
    await this.#page.getByLabel(/^februari 2022/).check();
    await expect(this.#page.getByRole("table")).toBeVisible();
  }

  /** The input in a row and column, by the name that a screen reader says. */
  cell(row: string, column: string) {
    const name = `${row} ${column}`;
    return this.#page
      .getByRole("table")
      .getByRole(roles[column] ?? "textbox", { name, exact: true });
  }

  /** Pastes into what has the focus. */
  async paste(text: string): Promise<void> {
    await this.#page.evaluate((pasted) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/plain", pasted);
      const options = { clipboardData, bubbles: true, cancelable: true };
      document.activeElement?.dispatchEvent(new ClipboardEvent("paste", options));
    }, text);
  }

  /** Saves by a key, and gives the text of the file. */
  async save(): Promise<string> {
    const page = this.#page;
    const downloaded = page.waitForEvent("download");
    await page.getByRole("button", { name: "Bewaar het cijferbestand" }).press("Enter");
    return readFileSync(await (await downloaded).path(), "utf8");
  }

  /** Finds no accessibility problem in what is shown now. */
  async expectAccessible(): Promise<void> {
    await this.#page.evaluate(axe);
    const violations = await this.#page.evaluate(async () => {
      const { axe } = window as unknown as {
        axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
      };
      const results = await axe.run();
      return results.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`);
    });
    expect(violations).toEqual([]);
  }
}
