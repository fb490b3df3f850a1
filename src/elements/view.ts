import type { Feed, Survey } from "../feed/schema.js";
import { isolated } from "../text/isolated.js";
import { type Wording, wordingFor } from "../text/wording.js";

/** How something is shown, and from which survey: the same for all that one element shows. */
export interface View {
  wording: Wording;
  region: string;
  survey: Survey;
  /** Level of the first heading. */
  headingLevel: number;
  /** Name of the chart that was asked for, in elements that draw figures. */
  chart?: string;
}

/** How a feed is shown. A level that HTML hasn't got becomes the nearest that it has. */
export function viewOf(feed: Feed, survey: Survey, level: number): View {
  return {
    wording: wordingFor(feed.language),
    region: isolated(feed.region),
    survey,
    headingLevel: Math.min(Math.max(Math.round(level) || 2, 2), 6),
  };
}
