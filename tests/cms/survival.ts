import { type Frame, type Page, test } from "@playwright/test";
import midden from "../../data/midden-nederland.json" with { type: "json" };
import type { System } from "./systems.js";
import type { Route } from "./routes.js";

/** What a visitor sees of a pasted snippet. */
export type Outcome = "live" | "figures as text" | "lost";

export interface Row {
  system: System;
  role: string;
  route: Route;
  outcome: Outcome;
  /** In Dutch, for readers of the table. */
  note?: string;
}

/** Adds a row to the table. */
export function record(row: Row): void {
  test.info().annotations.push({ type: "outcome", description: JSON.stringify(row) });
}

/** The sentence in the tile of the figure, and in every text that replaces it. */
export const sentence = `${String(newestTraining())}% van de gemeenten heeft`;

function newestTraining(): number {
  const percentages = midden.surveys.map(({ figures }) => figures.training.percentage);
  const [newest] = percentages;
  if (newest === undefined) {
    throw new Error("the feed has no survey");
  }
  return newest;
}

/** How the figure is visible in one document. */
interface Sight {
  /** One of our elements renders it, not its fallback. */
  isLive: boolean;
  /** It is in the text, or beside a picture. */
  isText: boolean;
  /** HTML source is visible where the figure should be. */
  isSource: boolean;
}

/** Serialized and sent to the page, so it can't refer to anything outside itself. */
function lookFor(sentence: string): Sight {
  const plain = (text: string) => text.replace(/\s+/g, " ");
  const isShown = (element: Element) => element.checkVisibility({ visibilityProperty: true });
  const all = [...document.querySelectorAll("*")];
  const text = plain(document.body.innerText);
  return {
    isLive: all.some(
      (element) =>
        element.localName.startsWith("basisniveau-") &&
        isShown(element) &&
        element.clientHeight * element.clientWidth > 0 &&
        plain(element.shadowRoot?.textContent ?? "").includes(sentence),
    ),
    isText:
      text.includes(sentence) ||
      [...document.images].some(
        (image) => isShown(image) && image.naturalWidth > 0 && plain(image.alt).includes(sentence),
      ),
    isSource: /<(?:\w+-)?\w+ [^>]*(?:basisniveau|tegel\/|training)/.test(text),
  };
}

/**
 * Opens a published page as a visitor and determines how the figure is shown. A system's page
 * doesn't signal when it is done, so it is checked ten more times after the last request, however
 * slow the machine is.
 */
export async function judge(page: Page, address: string): Promise<Pick<Row, "outcome" | "note">> {
  await page.goto(address, { waitUntil: "networkidle" });
  let seen = await look(page);
  for (let looks = 0; !seen.isLive && looks < 10; looks++) {
    await page.waitForTimeout(100);
    seen = await look(page);
  }
  if (seen.isLive) {
    return { outcome: "live" };
  }
  if (seen.isSource) {
    return { outcome: "lost", note: "de bezoeker ziet code" };
  }
  return { outcome: seen.isText ? "figures as text" : "lost" };
}

async function look(page: Page): Promise<Sight> {
  const sights = await Promise.all(page.frames().map(lookIn));
  return {
    isLive: sights.some(({ isLive }) => isLive),
    isText: sights.some(({ isText }) => isText),
    isSource: sights.some(({ isSource }) => isSource),
  };
}

async function lookIn(frame: Frame): Promise<Sight> {
  // A frame that is gone or never loaded shows nothing.
  const nothing = { isLive: false, isText: false, isSource: false };
  return frame.evaluate(lookFor, sentence).catch(() => nothing);
}
