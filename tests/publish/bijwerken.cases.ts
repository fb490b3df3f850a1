import { test as base, expect } from "@playwright/test";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { BijwerkenPage, published } from "./bijwerken-page.js";

const test = base.extend<{ bijwerken: BijwerkenPage }>({
  bijwerken: async ({ page }, use) => {
    const bijwerken = new BijwerkenPage(page);
    await use(bijwerken);
    expect(bijwerken.complaints).toEqual([]);
    expect(bijwerken.requests).toEqual([]);
  },
});

const first = "Aandachtfunctionaris of vast contactpersoon";
const second = "Beleid in ontwikkeling of regionaal gewaarborgd";
const training = "Terugkerende training";

/** The survey that the real feed has, in its file. */
const oldSurvey = /\n {4}\{\n {6}"id": "2022-02"[^]*?\n {4}\}/.exec(published)?.[0] ?? "?";

test("the whole job with the keyboard, from the published feed to the saved file", async ({
  page,
  bijwerken,
}) => {
  const { keyboard } = page;
  await bijwerken.goTo();
  await bijwerken.expectAccessible();
  // Over the link to the documentation.
  await keyboard.press("Tab");
  await keyboard.press("Tab");
  await keyboard.press("Enter");
  await expect(page.getByText("Geopend: midden-nederland.json")).toBeVisible();
  await bijwerken.expectAccessible();
  // Over the file input to the choice of a survey, which is a new one, and into its form.
  await keyboard.press("Tab");
  await keyboard.press("Tab");
  await expect(page.getByLabel("Een nieuwe peiling")).toBeFocused();
  await keyboard.press("Tab");
  await expect(page.getByLabel("Maand")).toBeFocused();
  await keyboard.type("maart");
  await keyboard.press("Tab");
  await keyboard.type("2026");
  await keyboard.press("Tab");
  await keyboard.type("28");
  await keyboard.press("Tab");
  await keyboard.type("39");
  await keyboard.press("Enter");
  await expect(bijwerken.cell(first, "Ja")).toBeFocused();
  for (const count of ["21", "17", "4", "7", "9", "7", "21"]) {
    await keyboard.type(count);
    await keyboard.press("Enter");
  }
  // The last row too, from which Enter leads nowhere.
  await expect(bijwerken.cell("Bekend met partners", "Percentage")).toHaveValue("75");
  await expect(page.getByText("Er zijn geen fouten.")).toBeVisible();
  await bijwerken.expectAccessible();
  await page.getByRole("button", { name: "Bewaar het cijferbestand" }).focus();
  const saved = await bijwerken.save();
  await expect(page.getByText("midden-nederland.json staat bij je downloads.")).toBeVisible();
  await bijwerken.expectAccessible();
  // One survey more, and nothing else.
  expect(saved).toBe(
    published.replace(
      oldSurvey,
      `${oldSurvey},
    {
      "id": "2026-03",
      "period": "2026-03",
      "response": { "percentage": 72, "respondents": 28, "population": 39 },
      "figures": {
        "contactpersoon": { "percentage": 75, "count": 21, "base": 28 },
        "regionaal-beleid": { "percentage": 61, "count": 17, "base": 28 },
        "aard-en-omvang": { "percentage": 14, "count": 4, "base": 28 },
        "soorten": { "percentage": 25, "count": 7, "base": 28 },
        "training": { "percentage": 32, "count": 9, "base": 28 },
        "gegevensuitwisseling": { "percentage": 25, "count": 7, "base": 28 },
        "partners": { "percentage": 75, "count": 21, "base": 28 }
      }
    }`,
    ),
  );
});

test("the saved file is valid, and can be published", async ({ bijwerken }) => {
  await bijwerken.goTo();
  await bijwerken.open();
  await bijwerken.begin("maart", "2026", "28");
  await bijwerken.paste("21\n17\n4\n7\n9\n7\n21\n");
  const folder = mkdtempSync(join(tmpdir(), "bijwerken-"));
  try {
    const file = join(folder, "midden-nederland.json");
    writeFileSync(file, await bijwerken.save());
    const { status, stdout } = spawnSync("node", ["npm/publish/command.js", "validate", file], {
      encoding: "utf8",
    });
    expect({ status, stdout }).toMatchObject({ status: 0 });
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("a block from Excel fills the cells from the focused one, and is undone at once", async ({
  page,
  bijwerken,
}) => {
  await bijwerken.goTo();
  await bijwerken.open();
  await bijwerken.begin("maart", "2026", "28");
  await bijwerken.cell(training, "Ja").focus();
  await bijwerken.paste("9\t28\t32%\r\n\t\truim 60%\r\n21\t28\t\r\n1\t2\t3\r\n");
  await expect(page.getByText("6 cellen gevuld. 3 cellen vielen buiten de tabel.")).toBeVisible();
  await expect(bijwerken.cell(training, "Antwoorden")).toHaveValue("28");
  const exchange = "Duidelijkheid over informatie en gegevensuitwisseling";
  await expect(bijwerken.cell(exchange, "Percentage")).toHaveValue("60");
  await expect(bijwerken.cell(exchange, "Woord ervoor")).toHaveValue("ruim");
  await expect(bijwerken.cell("Bekend met partners", "Percentage")).toHaveValue("75");
  await page.keyboard.press("Control+z");
  await expect(bijwerken.cell("Bekend met partners", "Percentage")).toHaveValue("");
  await expect(bijwerken.cell(training, "Ja")).toHaveValue("");
  await page.keyboard.press("Control+Shift+z");
  await expect(bijwerken.cell(training, "Ja")).toHaveValue("9");
});

test("the arrows, Enter, Escape and F2 do as in a spreadsheet", async ({ page, bijwerken }) => {
  const { keyboard } = page;
  await bijwerken.goTo();
  await bijwerken.open();
  await bijwerken.begin("maart", "2026", "28");
  await keyboard.press("ArrowRight");
  await keyboard.press("ArrowDown");
  await expect(bijwerken.cell(second, "Antwoorden")).toBeFocused();
  await keyboard.press("Shift+Enter");
  await keyboard.press("ArrowLeft");
  await expect(bijwerken.cell(first, "Ja")).toBeFocused();
  // At the edge of the table an arrow leads nowhere.
  await keyboard.press("ArrowUp");
  await expect(bijwerken.cell(first, "Ja")).toBeFocused();
  await keyboard.type("12");
  await keyboard.press("Escape");
  await expect(bijwerken.cell(first, "Ja")).toHaveValue("");
  await keyboard.type("12");
  await keyboard.press("ArrowDown");
  await keyboard.press("ArrowUp");
  await keyboard.press("F2");
  // Within the text, an arrow stays there.
  await keyboard.press("ArrowLeft");
  await keyboard.type("0");
  await keyboard.press("Backspace");
  await keyboard.press("ArrowRight");
  await expect(bijwerken.cell(first, "Ja")).toBeFocused();
  await keyboard.press("ArrowRight");
  await expect(bijwerken.cell(first, "Antwoorden")).toBeFocused();
  await expect(bijwerken.cell(first, "Percentage")).toHaveValue("43");
});

test("what is wrong is said at its cell and in a summary that leads there, and isn't saved", async ({
  page,
  bijwerken,
}) => {
  await bijwerken.goTo();
  await bijwerken.open();
  await bijwerken.begin("maart", "2026", "28");
  await page.keyboard.type("1x");
  await page.keyboard.press("Enter");
  const cell = bijwerken.cell(first, "Ja");
  await expect(cell).toHaveAttribute("aria-invalid", "true");
  await expect(cell).toHaveAccessibleDescription("Ja: '1x' is geen aantal gemeenten.");
  await bijwerken.cell(second, "Ja").fill("9");
  await bijwerken.cell(second, "Percentage").fill("60,7");
  await page.keyboard.press("Enter");
  await expect(bijwerken.cell(second, "Percentage")).toHaveAccessibleDescription(
    "Percentage: hier staat 61%, maar 9 van de 28 is 32%.",
  );
  await bijwerken.cell(training, "Percentage").fill("0,75");
  await page.keyboard.press("Enter");
  await expect(bijwerken.cell(training, "Percentage")).toHaveAccessibleDescription(/deel van 1/);
  await bijwerken.expectAccessible();
  await page.getByRole("button", { name: "Bewaar het cijferbestand" }).click();
  await expect(page.getByText("Bewaren kan nog niet")).toBeVisible();
  await expect(page.getByRole("heading", { name: /Controle/ })).toBeFocused();
  // Another survey is shown; the link leads back.
  await bijwerken.correct();
  await page.getByRole("link", { name: `Peiling maart 2026, ${first}, ja` }).press("Enter");
  await expect(cell).toBeFocused();
  await page.keyboard.type("21");
  await page.keyboard.press("Enter");
  await expect(bijwerken.cell(first, "Percentage")).toHaveValue("75");
  await expect(cell).not.toHaveAttribute("aria-invalid");
});

test("typing replaces what followed from the cell before it", async ({ page, bijwerken }) => {
  await bijwerken.goTo();
  await bijwerken.open();
  await bijwerken.begin("maart", "2026", "28");
  await page.keyboard.type("21");
  // The answers follow from the number of yes.
  await page.keyboard.press("Tab");
  await expect(bijwerken.cell(first, "Antwoorden")).toHaveValue("28");
  await page.keyboard.type("30");
  await page.keyboard.press("Tab");
  await expect(bijwerken.cell(first, "Percentage")).toHaveValue("70");
});

test("undoes the beginning of a survey, and that too", async ({ page, bijwerken }) => {
  await bijwerken.goTo();
  await bijwerken.open();
  await bijwerken.begin("maart", "2026", "28");
  await page.keyboard.press("Control+z");
  await expect(page.getByRole("table")).toHaveCount(0);
  await page.keyboard.press("Control+Shift+z");
  await expect(page.getByRole("table")).toBeVisible();
  await page.getByRole("button", { name: "Ongedaan maken" }).click();
  await expect(page.getByText("Er is nog niets veranderd.").last()).toBeVisible();
  await page.getByRole("button", { name: "Ongedaan maken" }).click();
  await expect(page.getByText("Er is niets om ongedaan te maken.")).toBeVisible();
  await page.getByRole("button", { name: "Opnieuw" }).click();
  await expect(page.getByRole("table")).toBeVisible();
});

test("what changes in texts is told, seen beside what it was, and all that is saved", async ({
  page,
  bijwerken,
}) => {
  await bijwerken.goTo();
  await bijwerken.open();
  await page.getByRole("textbox", { name: "Titel", exact: true }).first().fill("Nieuwe titel");
  await page.keyboard.press("Tab");
  await expect(page.getByText("Titel veranderd")).toBeVisible();
  const previews = page.locator("basisniveau-feed-preview");
  await expect(previews.first().getByRole("heading", { name: "Nieuwe titel" })).toBeVisible();
  await expect(
    previews.last().getByRole("heading", { name: "Bestuurlijk basisniveau mensenhandel" }),
  ).toBeVisible();
  await bijwerken.expectAccessible();
  expect(await bijwerken.save()).toBe(
    published.replace(/"title": "Bestuurlijk[^"]*"/, '"title": "Nieuwe titel"'),
  );
});

test("the summary leads to a text of an indicator whose texts were closed by hand", async ({
  page,
  bijwerken,
}) => {
  await bijwerken.goTo();
  await bijwerken.open();
  const toggle = page.locator(".indicator-texts summary").first();
  await toggle.click();
  const label = page.locator("[id='themes.0.indicators.0.label']");
  await label.fill("");
  await page.keyboard.press("Tab");
  const closed = page.locator("details:not([open])");
  const before = await closed.count();
  await toggle.click();
  await expect(closed).toHaveCount(before + 1);
  await page.locator("a[href='#themes.0.indicators.0.label']").press("Enter");
  await expect(label).toBeFocused();
});

test("bold is a button away, under Trusted Types as well", async ({ page, bijwerken }) => {
  await bijwerken.goTo();
  await bijwerken.open();
  const introduction = page.getByRole("textbox", { name: "Inleiding" });
  await introduction.click();
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.press("ControlOrMeta+b");
  await page.keyboard.press("Tab");
  await expect(page.getByText("Inleiding veranderd")).toBeVisible();
  const saved = await bijwerken.save();
  expect(saved).toContain('"strong": "Gemeenten hebben een belangrijke rol');
});

test("takes files that are dropped where they belong", async ({ page, bijwerken }) => {
  await bijwerken.goTo();
  const drop = (selector: string, name: string, text: string) =>
    page.evaluate(
      ([at, fileName, content]) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([content ?? ""], fileName ?? ""));
        const options = { dataTransfer, bubbles: true, cancelable: true };
        document.querySelector(at ?? "")?.dispatchEvent(new DragEvent("drop", options));
      },
      [selector, name, text],
    );
  await drop("#feed-file", "regio.json", published);
  await expect(page.getByText("Geopend: regio.json")).toBeVisible();
  await bijwerken.correct();
  await drop("#spreadsheet-file", "peiling.csv", "indicator;uitkomst\ntraining;9 van 28\n");
  await expect(page.getByText("peiling.csv: 1 cijfer overgenomen.")).toBeVisible();
  await expect(bijwerken.cell(training, "Ja")).toHaveValue("9");
  await drop("main", "elders.json", "{}");
  await expect(bijwerken.cell(training, "Ja")).toHaveValue("9");
});

test("a correction of a published figure asks for a note, and changes nothing else", async ({
  page,
  bijwerken,
}) => {
  await bijwerken.goTo();
  await bijwerken.open();
  await bijwerken.correct();
  await bijwerken.cell(training, "Percentage").fill("34");
  await page.keyboard.press("Enter");
  await expect(bijwerken.cell(training, "Toelichting")).toHaveAccessibleDescription(
    /al gepubliceerd/,
  );
  await bijwerken.cell(training, "Toelichting").fill("Eén gemeente was niet meegeteld.");
  await page.keyboard.press("Enter");
  await expect(page.getByText("al gepubliceerd")).toHaveCount(0);
  expect(await bijwerken.save()).toBe(
    published.replace(
      '"training": { "percentage": 32 }',
      '"training": { "percentage": 34, "note": ["Eén gemeente was niet meegeteld."] }',
    ),
  );
});

test("a survey and a figure that can't be compared ask for a reason", async ({
  page,
  bijwerken,
}) => {
  await bijwerken.goTo();
  await bijwerken.open();
  await bijwerken.begin("maart", "2026", "28");
  await bijwerken.paste("21");
  await bijwerken.cell(first, "Ja").fill("21");
  await page.keyboard.press("Enter");
  await bijwerken.cell(first, "Vergelijkbaar").uncheck();
  await expect(bijwerken.cell(first, "Toelichting")).toHaveAccessibleDescription(/waarom/);
  await page.getByLabel("Vergelijkbaar met de vorige peiling").uncheck();
  const note = page.getByLabel("Toelichting bij de peiling");
  await expect(note).toHaveAccessibleDescription(/niet te vergelijken met de vorige keer/);
  await note.fill("De vragen zijn anders.");
  await page.keyboard.press("Enter");
  const saved = JSON.parse(await bijwerken.save()) as {
    surveys: { comparable?: boolean; note?: string[]; figures: Record<string, unknown> }[];
  };
  expect(saved.surveys[1]).toMatchObject({ comparable: false, note: ["De vragen zijn anders."] });
  expect(saved.surveys[1]?.figures["contactpersoon"]).toMatchObject({ comparable: false });
});

test("takes figures from pasted cells and from a filled form, and tells what it read", async ({
  page,
  bijwerken,
}) => {
  await bijwerken.goTo();
  await bijwerken.open();
  await bijwerken.begin("maart", "2026", "28");
  await page
    .getByLabel("Of plak hier cellen uit Excel, met de koppen erbij")
    .fill("indicator\tja\ntraining\t9\nonzin\t3\nTotaal\t12");
  await page.getByRole("button", { name: "Neem de cijfers over" }).press("Enter");
  await expect(page.getByText("De geplakte tekst: 1 cijfer overgenomen.")).toBeVisible();
  await expect(page.getByText("geen onderwerp heet 'onzin'")).toBeVisible();
  await expect(page.getByText("9 van de 28 is 32%")).toBeVisible();
  await expect(page.getByText("de rij met het totaal is overgeslagen")).toBeVisible();
  await expect(bijwerken.cell(training, "Percentage")).toHaveValue("32");
  await bijwerken.expectAccessible();
  const downloaded = page.waitForEvent("download");
  await page.getByRole("button", { name: "Maak een invulblad" }).click();
  const form = await downloaded;
  expect(form.suggestedFilename()).toBe("invulblad.xlsx");
  await page.getByLabel("Kies een spreadsheet").setInputFiles({
    name: "invulblad.xlsx",
    mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    buffer: readFileSync(await form.path()),
  });
  await expect(page.getByText("invulblad.xlsx: 0 cijfers overgenomen.")).toBeVisible();
  await expect(bijwerken.cell(training, "Percentage")).toHaveValue("32");
});

test("a file that is no feed gets a line that says where and why", async ({ page, bijwerken }) => {
  await bijwerken.goTo();
  const choose = (name: string, text: string) =>
    page
      .getByLabel("Kies een bestand op je computer")
      .setInputFiles({ name, mimeType: "application/json", buffer: Buffer.from(text) });
  await choose("fout.json", published.replace('"percentage": 75 },', '"percentage": 75, },'));
  await expect(page.getByText("fout.json is niet geopend:")).toBeVisible();
  await expect(
    page.getByText(/geen geldige JSON: regel \d+, teken \d+: na het laatste/),
  ).toBeVisible();
  await choose("cijfers.json", "indicator;ja\n");
  await expect(page.getByText("dit is tekst of een spreadsheet (CSV)")).toBeVisible();
  await choose("leeg.json", '{ "version": 1 }');
  await expect(page.getByText(/regel 1, teken 1, region: dit ontbreekt/)).toBeVisible();
  await choose("goed.json", published);
  await expect(
    page.getByText("Geopend: goed.json, de cijfers van Midden-Nederland."),
  ).toBeVisible();
});

test("leaving with unsaved changes asks first, and not after saving", async ({
  page,
  bijwerken,
}) => {
  const asked: string[] = [];
  page.on("dialog", (dialog) => {
    asked.push(dialog.type());
    void dialog.accept();
  });
  await bijwerken.goTo();
  await bijwerken.open();
  await page.reload();
  expect(asked).toEqual([]);
  await bijwerken.open();
  // A line counts once somebody leaves its field: leaving the page may come first.
  await page.getByRole("textbox", { name: "Titel", exact: true }).first().press("End");
  await page.keyboard.type("!");
  await page.reload();
  expect(asked).toEqual(["beforeunload"]);
  asked.pop();
  await bijwerken.open();
  await bijwerken.begin("maart", "2026", "28");
  await page.reload();
  expect(asked).toEqual(["beforeunload"]);
  await bijwerken.open();
  await bijwerken.begin("maart", "2026", "28");
  await page.getByRole("button", { name: "Open de gepubliceerde cijfers" }).click();
  await expect(page.getByRole("table")).toHaveCount(0);
  expect(asked).toEqual(["beforeunload", "confirm"]);
  await bijwerken.begin("maart", "2026", "28");
  await bijwerken.save();
  await page.reload();
  expect(asked).toEqual(["beforeunload", "confirm"]);
});

test("saves by the browser's file dialog where there is one", async ({ page, bijwerken }) => {
  await bijwerken.goTo();
  await page.evaluate(() => {
    const written: string[] = [];
    Object.assign(window, {
      written,
      showSaveFilePicker: ({ suggestedName }: { suggestedName: string }) =>
        Promise.resolve({
          createWritable: () =>
            Promise.resolve({
              write: (text: string) => Promise.resolve(written.push(suggestedName, text)),
              close: () => Promise.resolve(),
            }),
        }),
    });
  });
  await bijwerken.open();
  await page.getByRole("button", { name: "Bewaar het cijferbestand" }).click();
  await expect(page.getByText("midden-nederland.json is bewaard.")).toBeVisible();
  const written = await page.evaluate(() => (window as unknown as { written: string[] }).written);
  expect(written).toEqual(["midden-nederland.json", published]);
});

test("shows its first step before its parts have come, and requests them after that", async ({
  page,
  bijwerken,
}) => {
  const parts = bijwerken.holdParts();
  await bijwerken.goTo();
  const open = page.getByRole("button", { name: "Open de gepubliceerde cijfers" });
  await expect(open).toBeEnabled();
  // Both are requested once that step is there.
  await expect.poll(() => parts.requested.length).toBe(2);
  await bijwerken.open();
  const introduction = page.getByRole("textbox", { name: "Inleiding" });
  await expect(introduction).toHaveAttribute("aria-readonly", "true");
  await expect(introduction).toContainText("Gemeenten hebben een belangrijke rol");
  await bijwerken.expectAccessible();
  await bijwerken.begin("maart", "2026", "28");
  const downloaded = page.waitForEvent("download");
  await page.getByRole("button", { name: "Maak een invulblad" }).click();
  parts.release();
  expect((await downloaded).suggestedFilename()).toBe("invulblad.xlsx");
  await expect(introduction).toBeEditable();
  expect(parts.requested.sort()).toEqual(["rich-text.js", "spreadsheets.js"]);
});

test("tells that a part can't be loaded, and loads it again", async ({ page, bijwerken }) => {
  const parts = bijwerken.refuseParts();
  await bijwerken.goTo();
  const told = page.getByRole("status").filter({ hasText: "Een deel van deze pagina is niet" });
  await expect(told).toBeVisible();
  await bijwerken.open();
  await bijwerken.expectAccessible();
  const introduction = page.getByRole("textbox", { name: "Inleiding" });
  await expect(introduction).toHaveAttribute("aria-readonly", "true");
  await page.getByRole("button", { name: "Maak een invulblad" }).click();
  await expect(told).toBeVisible();
  parts.allow();
  await page.getByRole("button", { name: "Laad dat deel opnieuw" }).click();
  await expect(page.getByText("De hele pagina is nu geladen.")).toBeVisible();
  await expect(told).toBeHidden();
  await expect(introduction).toBeEditable();
  const downloaded = page.waitForEvent("download");
  await page.getByRole("button", { name: "Maak een invulblad" }).click();
  expect((await downloaded).suggestedFilename()).toBe("invulblad.xlsx");
  // The browser reports each file that wasn't there.
  expect(bijwerken.complaints.splice(0).join()).toContain("404");
});

test("works from a disk, where somebody chooses the file", async ({ page }) => {
  const complaints: string[] = [];
  page.on("console", (line) => complaints.push(line.text()));
  await page.goto(pathToFileURL("dist/bijwerken/index.html").href);
  await expect(page.getByText("Je opent deze pagina vanaf je eigen schijf.")).toBeVisible();
  await page
    .getByLabel("Kies een bestand op je computer")
    .setInputFiles("dist/midden-nederland.json");
  await expect(page.getByText("Geopend: midden-nederland.json")).toBeVisible();
  await page.getByLabel(/^februari 2022/).check();
  await expect(page.getByRole("table")).toBeVisible();
  // The parts of the page come from the disk too.
  await expect(page.getByRole("textbox", { name: "Inleiding" })).toBeEditable();
  const downloaded = page.waitForEvent("download");
  await page.getByRole("button", { name: "Maak een invulblad" }).click();
  expect((await downloaded).suggestedFilename()).toBe("invulblad.xlsx");
  expect(complaints).toEqual([]);
});

test("fits a phone without scrolling the page sideways", async ({ page, bijwerken }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await bijwerken.goTo();
  await bijwerken.open();
  await bijwerken.correct();
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBe(0);
  await bijwerken.expectAccessible();
});
