import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { type CDPSession, expect, type Page } from "@playwright/test";
import { tags } from "../../src/feed/subject.js";
import { en } from "../../src/text/en.js";
import { nl } from "../../src/text/nl.js";
import { kept, type Sight, sights, surroundings, type Surroundings } from "./in-page.js";

/*
 * The invariants that hold after every case, on every page.
 */

/** What a case expects of the page. */
export interface Expectations {
  /** Text that each warning contains, in order. */
  warnings: (string | RegExp)[];
  /** The only paths that may be requested. */
  allowedRequests: Set<string>;
  /** Built-ins that the page itself changes. */
  ownChanges: string[];
  /** Whether the page is in Dutch, as all but one are. */
  isDutch: boolean;
  /** Errors that the browser itself reports to the page, in a case about what its CSP blocks. */
  toleratedErrors: RegExp | undefined;
  /** Whether the focus may have moved, because the case clicks a button. */
  mayFocus: boolean;
}

/** What was observed of a page from outside, from its start. */
export interface Observed {
  consoleLines: { type: string; text: string }[];
  requests: string[];
  pageErrors: string[];
  dialogs: string[];
}

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve("axe-core/axe.min.js"),
  "utf8",
);

const sessions = new WeakMap<Page, CDPSession>();

/**
 * An isolated world beside the page: an old library can't replace its built-ins, nor a CSP block
 * its scripts.
 */
class World {
  readonly #session: CDPSession;
  readonly #context: number;

  private constructor(session: CDPSession, context: number) {
    this.#session = session;
    this.#context = context;
  }

  static async beside(page: Page): Promise<World> {
    // One session per page: whenever one ends, the browser is briefly not offline.
    const session = sessions.get(page) ?? (await page.context().newCDPSession(page));
    sessions.set(page, session);
    const { frameTree } = await session.send("Page.getFrameTree");
    const { executionContextId } = await session.send("Page.createIsolatedWorld", {
      frameId: frameTree.frame.id,
      worldName: "invariants",
    });
    return new World(session, executionContextId);
  }

  /** Calls a serialized function in that world, with the tags of our elements. */
  async call<Result>(lookUp: (tags: string) => Result | Promise<Result>): Promise<Result> {
    return (await this.evaluate(`(${String(lookUp)})(${JSON.stringify(tags)})`)) as Result;
  }

  async evaluate(expression: string): Promise<unknown> {
    const { result, exceptionDetails } = await this.#session.send("Runtime.evaluate", {
      expression,
      contextId: this.#context,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) {
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    }
    return result.value;
  }
}

export async function lookAround(page: Page): Promise<Surroundings> {
  const world = await World.beside(page);
  return world.call(surroundings);
}

export async function lookAt(page: Page): Promise<Sight[]> {
  const world = await World.beside(page);
  return world.call(sights);
}

/** Undoes DOM clobbering of document methods that axe calls. */
function undoClobbering(): void {
  for (const named of document.documentElement.querySelectorAll("form[name], img[name]")) {
    named.removeAttribute("name");
  }
}

const dutch: unknown[] = [...Object.values(nl), ...Object.values(nl.columns)];
const english = [...Object.values(en), ...Object.values(en.unknown)].filter(
  (text): text is string =>
    typeof text === "string" &&
    text.length > 3 &&
    !/^(Contact|Partners)$/.test(text) &&
    !dutch.includes(text),
);
const nothingForVisitors = /undefined|\bnull\b|\bNaN\b|\[object/;

/** Checks every invariant on a page. */
export async function expectUnhurt(
  page: Page,
  before: Surroundings,
  record: Observed,
  { warnings, allowedRequests, ownChanges, isDutch, toleratedErrors, mayFocus }: Expectations,
): Promise<void> {
  const isTolerated = (error: string) => toleratedErrors?.test(error) ?? false;
  const errors = await page.evaluate(() => window.hostPage.errors);
  expect(
    [...errors, ...record.pageErrors].filter((error) => !isTolerated(error)),
    "no errors on the window",
  ).toEqual([]);

  const told = record.consoleLines.filter(({ text }) => text.startsWith("[basisniveau]"));
  expect(
    told.map(({ type }) => type),
    "we only warn",
  ).toEqual(told.map(() => "warning"));
  expect(
    told.map(({ text }) => text),
    "one warning for each feed that failed",
  ).toHaveLength(warnings.length);
  // Feeds may arrive in any order.
  const untold = told.map(({ text }) => text);
  for (const warning of warnings) {
    const isIt = (text: string) =>
      typeof warning === "string" ? text.includes(warning) : warning.test(text);
    const index = untold.findIndex(isIt);
    expect(index, `${String(warning)} is told, among ${untold.join("\n").slice(0, 1000)}`).not.toBe(
      -1,
    );
    untold.splice(index, 1);
  }

  expect(
    record.requests.filter((path) => !allowedRequests.has(path)),
    "nothing is asked for but script and feed",
  ).toEqual([]);
  expect(record.dialogs, "no dialog opens").toEqual([]);
  const changes = await page.evaluate(() => window.hostPage.changedBuiltIns());
  expect(
    changes.filter((change) => !ownChanges.includes(change)),
    "built-ins are as they were",
  ).toEqual([]);

  const world = await World.beside(page);
  expect(await world.call(kept), "nothing is kept").toEqual([]);
  expect(await page.context().cookies(), "no cookies").toEqual([]);

  const after = await world.call(surroundings);
  if (mayFocus) {
    after.state["focus"] = before.state["focus"];
  }
  expect(after, "nothing changes outside our elements").toEqual(before);

  for (const { tag, text, isShown, isEmptyBox, isTooWide } of await world.call(sights)) {
    expect(isEmptyBox, `${tag} is no empty box`).toBe(false);
    expect(isShown ? text : "hidden", `${tag} says something`).not.toBe("");
    expect(isTooWide, `${tag} keeps to its width`).toBe(false);
    expect(text, "machine's words").not.toMatch(nothingForVisitors);
    if (isDutch) {
      expect(
        english.filter((words) => text.includes(words)),
        "nothing English",
      ).toEqual([]);
    }
  }

  await world.call(undoClobbering);
  await world.evaluate(axeSource);
  const violations = await world.evaluate(`(async () => {
    const tags = ${JSON.stringify(tags.split(", "))};
    const include = tags.filter((tag) => document.querySelector(tag)).map((tag) => [tag]);
    const { violations } = include.length > 0 ? await axe.run({ include }, { resultTypes: ["violations"] }) : { violations: [] };
    return violations.map(({ id, nodes }) => id + ": " + nodes.map(({ html, failureSummary }) => html.slice(0, 200) + failureSummary).join());
  })()`);
  expect(violations, "axe finds nothing").toEqual([]);
}
