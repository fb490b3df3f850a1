import { expect, test } from "@playwright/test";
import { startServer, type TestServer } from "../server.js";
import { judge } from "./survival.js";
import { publishedUrl } from "./published.js";
import { pasted, siteScript } from "./routes.js";

let body = "";
let server: TestServer;

test.beforeAll(async () => {
  server = await startServer((_, response) => {
    response.writeHead(200, { "Content-Type": "text/html; charset=utf-8" });
    response.end(`<!doctype html><title>Gemeente</title><body>${body}`);
  });
});

test.afterAll(() => server.stop());

const address = () => `${server.url}/`;

const tileAddress = () => `${publishedUrl()}/tegel/training/`;

test("an element with its script is live", async ({ page }) => {
  body = pasted("script");
  expect(await judge(page, address())).toEqual({ outcome: "live" });
});

test("a tile page in a frame is live", async ({ page }) => {
  body = pasted("iframe");
  expect(await judge(page, address())).toEqual({ outcome: "live" });
});

test("an element without a script has its figure as text", async ({ page }) => {
  body = pasted("element");
  expect(await judge(page, address())).toEqual({ outcome: "figures as text" });
});

test("an element that can't get its feed has its figure as text", async ({ page }) => {
  await page.route("**/*.json", (route) => route.abort());
  body = pasted("script");
  expect(await judge(page, address())).toEqual({ outcome: "figures as text" });
});

test("an element that shows another figure is not the figure asked for", async ({ page }) => {
  body = `${siteScript()}<basisniveau-indicator indicator="partners"></basisniveau-indicator>`;
  expect(await judge(page, address())).toEqual({ outcome: "lost" });
});

test("an element that nobody sees is lost", async ({ page }) => {
  body = `<div hidden>${pasted("script")}</div>`;
  expect(await judge(page, address())).toEqual({ outcome: "lost" });
});

test("a frame that may not load is lost", async ({ page }) => {
  await page.route(tileAddress(), (route) => route.abort());
  body = pasted("iframe");
  expect(await judge(page, address())).toEqual({ outcome: "lost" });
});

test("a picture has its figure as text", async ({ page }) => {
  body = pasted("image");
  expect(await judge(page, address())).toEqual({ outcome: "figures as text" });
});

test("a picture that isn't there is lost", async ({ page }) => {
  await page.route("**/*.png", (route) => route.abort());
  body = pasted("image");
  expect(await judge(page, address())).toEqual({ outcome: "lost" });
});

test("a bare address is lost", async ({ page }) => {
  body = `<p>${pasted("url")}</p>`;
  expect(await judge(page, address())).toEqual({ outcome: "lost" });
});

test("tags that the visitor sees are lost", async ({ page }) => {
  body = pasted("element").replaceAll("<", "&lt;");
  expect(await judge(page, address())).toEqual({ outcome: "lost", note: "de bezoeker ziet code" });
});
