import { expect, type Page, test } from "@playwright/test";
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Image, palettePng } from "../../src/publish/picture/palette-png.js";

/*
 * Pictures as PNG: that they show what the SVG shows, and are drawn only when that has changed.
 */

interface Manifest {
  files: string[];
  pictures: Record<string, { drawing: string; png: string }>;
}

let scratch: string;
let out: string;

test.beforeEach(() => {
  scratch = mkdtempSync(join(tmpdir(), "pictures-"));
  out = join(scratch, "uit");
});

test.afterEach(() => {
  rmSync(scratch, { recursive: true });
});

function publish(feed: string) {
  const { status, stderr } = spawnSync(
    "node",
    ["npm/publish/command.js", "publish", "--feed", feed, "--out", out],
    { encoding: "utf8" },
  );
  expect([status, stderr]).toEqual([0, ""]);
}

const pathOf = (id: string) => join(out, `tegel/${id}.png`);

/** Puts another picture in the folder, as if that had been drawn. */
function replacePicture(id: string, bytes: Buffer): void {
  writeFileSync(pathOf(id), bytes);
  const path = join(out, "basisniveau-map.json");
  const manifest = JSON.parse(readFileSync(path, "utf8")) as Manifest;
  const record = manifest.pictures[`tegel/${id}.png`];
  expect(record?.png).toHaveLength(43);
  Object.assign(record ?? {}, { png: createHash("sha256").update(bytes).digest("base64url") });
  writeFileSync(path, JSON.stringify(manifest));
}

test("a picture is drawn again only when its figures have changed", () => {
  const feed = join(scratch, "feed.json");
  const text = readFileSync("data/midden-nederland.json", "utf8");
  writeFileSync(feed, text);
  publish(feed);
  // What is drawn can be told from what was taken from the folder.
  const other = Buffer.from("een ander plaatje");
  replacePicture("training", other);
  replacePicture("contact", other);
  publish(feed);
  expect(readFileSync(pathOf("training"))).toEqual(other);
  expect(readFileSync(pathOf("contact"))).toEqual(other);
  expect(text).toContain('"percentage": 32');
  writeFileSync(feed, text.replace('"percentage": 32', '"percentage": 33'));
  publish(feed);
  expect(readFileSync(pathOf("training"))).not.toEqual(other);
  expect(readFileSync(pathOf("contact"))).toEqual(other);
});

test("a picture that isn't what was written is drawn again", () => {
  publish("data/midden-nederland.json");
  const drawn = readFileSync(pathOf("training"));
  writeFileSync(pathOf("training"), drawn.subarray(0, 100));
  publish("data/midden-nederland.json");
  expect(readFileSync(pathOf("training"))).toEqual(drawn);
});

test("a list of files without pictures, or with nonsense for them, is read nevertheless", () => {
  publish("data/midden-nederland.json");
  const drawn = readFileSync(pathOf("training"));
  const path = join(out, "basisniveau-map.json");
  const { files } = JSON.parse(readFileSync(path, "utf8")) as Manifest;
  for (const manifest of [{ files }, { files, pictures: { "tegel/training.png": 1 } }]) {
    writeFileSync(path, JSON.stringify(manifest));
    publish("data/midden-nederland.json");
    expect(readFileSync(pathOf("training"))).toEqual(drawn);
  }
});

/** The pixels of a picture as a browser shows it, four bytes each. */
function pixelsOf(page: Page, type: string, bytes: Uint8Array, zoom = 1): Promise<number[]> {
  return page.evaluate(
    async ([source, zoom]) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      const canvas = document.createElement("canvas");
      canvas.width = image.naturalWidth * zoom;
      canvas.height = image.naturalHeight * zoom;
      const context = canvas.getContext("2d");
      context?.drawImage(image, 0, 0, canvas.width, canvas.height);
      return Array.from(context?.getImageData(0, 0, canvas.width, canvas.height).data ?? []);
    },
    [`data:${type};base64,${Buffer.from(bytes).toString("base64")}`, zoom] as const,
  );
}

test("a PNG looks like its SVG, at twice the size", async ({ page }) => {
  publish("data/midden-nederland.json");
  for (const id of ["training", "zicht"]) {
    const png = await pixelsOf(page, "image/png", readFileSync(pathOf(id)));
    const svgBytes = readFileSync(pathOf(id).replace(".png", ".svg"));
    const svg = await pixelsOf(page, "image/svg+xml", svgBytes, 2);
    expect(png.length).toBe(svg.length);
    const difference = png.reduce((sum, each, at) => sum + Math.abs(each - (svg[at] ?? 0)), 0);
    // They smooth edges each in their own way.
    expect(difference / png.length).toBeLessThan(1);
  }
});

/** A row of opaque pixels of these colors. */
function rowOf(colors: number[]): Image {
  const pixels = Uint8Array.from(
    colors.flatMap((color) => [color >> 16, (color >> 8) & 255, color & 255, 255]),
  );
  return { pixels, width: colors.length, height: 1 };
}

test("a palette holds every color as it is, or as good as", async ({ page }) => {
  const few = rowOf(Array.from({ length: 256 }, (_, index) => index * 65_793));
  expect(await pixelsOf(page, "image/png", palettePng(few) ?? new Uint8Array())).toEqual(
    Array.from(few.pixels),
  );
  const many = rowOf(
    Array.from({ length: 400 }, (_, index) => (index % 200) * 65_793 + (index > 199 ? 1 : 0)),
  );
  const shown = await pixelsOf(page, "image/png", palettePng(many) ?? new Uint8Array());
  const differences = shown.map((each, at) => Math.abs(each - (many.pixels[at] ?? 0)));
  expect(Math.max(...differences)).toBe(1);
});

test("a palette holds rows one below the other", async ({ page }) => {
  const image = { ...rowOf([0xff0000, 0x00ff00, 0x0000ff, 0xffffff]), width: 2, height: 2 };
  expect(await pixelsOf(page, "image/png", palettePng(image) ?? new Uint8Array())).toEqual(
    Array.from(image.pixels),
  );
});

test("what has more colors than a palette holds, or is transparent, has no palette", () => {
  const colors = Array.from({ length: 2000 }, (_, index) => index * 8191);
  expect(palettePng(rowOf(colors))).toBeUndefined();
  const transparent = rowOf([1, 2]);
  transparent.pixels[7] = 254;
  expect(palettePng(transparent)).toBeUndefined();
});
