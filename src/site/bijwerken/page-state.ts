import { monthOf } from "../../check/check-feed.js";
import dutchSchema from "../../../data/feed.schema.json";
import { has } from "../../feed/has.js";
import { readFeed } from "../../feed/read.js";
import { findingsIn } from "./findings.js";
import { type History, startedWith } from "./history.js";
import { listIn, parsed, textIn } from "./json.js";
import { openedFile } from "./open-file.js";
import type { OpenState } from "./open-step.js";
import type { PageContext } from "./page-context.js";
import type { JsonValue } from "./step.js";
import { texts } from "./texts.js";

/** What the schema says is Dutch. */
const schema = texts.language === "nl" ? dutchSchema : undefined;

/** The feed that somebody works on. */
export interface OpenFile {
  name: string;
  /** The text as it was opened, as data. */
  original: JsonValue;
  openedText: string;
  /** The text as it was saved last. */
  savedText: string;
  history: History;
  /** Id of the survey that is filled in; undefined while a new one is to begin. */
  surveyId: string | undefined;
}

/** State of the page. */
export type Page =
  | { status: "none" | "loading" | "failed" }
  | { status: "refused"; name: string; lines: string[] }
  | { status: "opened"; file: OpenFile };

/** The page after a file was opened, or refused. */
export function pageOf(name: string, bytes: Uint8Array): Page {
  const opened = openedFile(name, bytes, schema, monthOf(new Date()));
  if (has(opened, "lines")) {
    return { status: "refused", ...opened };
  }
  const { text } = opened;
  return {
    status: "opened",
    file: {
      name,
      original: parsed(text),
      openedText: text,
      savedText: text,
      history: startedWith(text),
      surveyId: undefined,
    },
  };
}

/** What the first step tells of the page. */
export function openStateOf(page: Page): OpenState {
  return page.status === "opened"
    ? { status: "opened", name: page.file.name, region: textIn(page.file.original, ["region"]) }
    : page;
}

/**
 * What the steps get of a file.
 *
 * @param before - What they got last, of which the check is kept while the text is the same.
 */
export function contextOf(
  { history: { text }, original, surveyId }: OpenFile,
  before: PageContext | undefined,
  actions: Pick<PageContext, "change" | "edit" | "tell">,
): PageContext {
  const same = before?.text === text ? before : undefined;
  const data = same?.data ?? parsed(text);
  const findings = same?.findings ?? findingsIn(text, original, schema, monthOf(new Date()));
  const errors = new Map<string, string>();
  for (const { path, message } of findings) {
    const earlier = errors.get(path);
    errors.set(path, earlier === undefined ? message : `${earlier} ${message}`);
  }
  const index = listIn(data, ["surveys"]).findIndex(
    (survey) => surveyId !== undefined && textIn(survey, ["id"]) === surveyId,
  );
  return {
    data,
    original,
    errors,
    findings,
    text,
    isReadable: same?.isReadable ?? has(readFeed(text), "feed"),
    survey: index < 0 ? undefined : index,
    ...actions,
  };
}
