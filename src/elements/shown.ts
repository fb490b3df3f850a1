import { has } from "../feed/has.js";
import type { FeedError } from "../feed/error.js";
import type { Feed } from "../feed/schema.js";
import { findSurvey, type Selection, type UnknownId } from "../feed/select.js";
import type { FeedState } from "../feed/store.js";
import { type RenderContext, renderContextOf } from "../templates/render-context.js";
import { type Wording, wordingFor } from "../text/wording.js";

/** What an element shows: the state of its feed and, once that is ready, what was found in it. */
export type Shown<Found> =
  | Exclude<FeedState, { status: "ready" }>
  | {
      status: "found";
      feed: Feed;
      found: Found;
      context: RenderContext;
      stale: FeedError | undefined;
    }
  | { status: "unknown"; unknown: UnknownId; wording: Wording }
  /** Something threw while the element was rendered. */
  | { status: "failed" };

/** What an element says of itself. */
export type ElementState = "loading" | "ready" | "error" | "unknown-id";

/** What an element says of what it shows. */
export function stateOf({ status }: Shown<unknown>): ElementState {
  switch (status) {
    case "found":
      return "ready";
    case "unknown":
      return "unknown-id";
    case "failed":
      return "error";
    default:
      return status;
  }
}

/** The options of all elements. */
interface Options {
  survey?: string;
  headingLevel: number;
}

/** What an element shows in that state of its feed. `find` looks up what the element is for. */
export function shownIn<Found>(
  state: FeedState,
  { survey: id, headingLevel }: Options,
  find: (feed: Feed) => Selection<Found>,
): Shown<Found> {
  if (state.status !== "ready") {
    return state;
  }
  const { feed, stale } = state;
  const survey = findSurvey(feed, id);
  if (has(survey, "unknown")) {
    return { status: "unknown", wording: wordingFor(feed.language), ...survey };
  }
  const selection = find(feed);
  if (has(selection, "unknown")) {
    return { status: "unknown", wording: wordingFor(feed.language), ...selection };
  }
  const context = renderContextOf(feed, survey.found, { headingLevel });
  // Where newer figures couldn't be fetched, nobody knows that there are none.
  const known = stale ? { ...context, old: "" } : context;
  return { status: "found", feed, context: known, stale, ...selection };
}
