import type { ChartName } from "../charts/chart.js";
import type { Compare } from "../feed/change.js";
import { BasisniveauContact } from "../elements/contact.js";
import { BasisniveauIndicator } from "../elements/indicator.js";
import { BasisniveauOverview } from "../elements/overview.js";
import { BasisniveauTheme } from "../elements/theme.js";
import type { Feed, Survey } from "../feed/schema.js";
import { findSurvey, type Selection } from "../feed/select.js";
import { type Subject, subjectOf, tagFor } from "../feed/subject.js";
import { prerendered } from "../publish/pages/prerendered.js";
import { fallbackOf, fallbackText } from "../snippets/fallback.js";
import { escaped, tag } from "../snippets/markup.js";

/** What to render of a feed, and how: the same choices as the element's attributes give. */
export type RenderChoice = Subject & {
  /** Id of the survey to show. Default: the newest. */
  survey?: string | undefined;
  /** Level of the first heading, 2 to 6. Default 2. */
  headingLevel?: number | undefined;
  /** How figures are drawn. Default `ring` for an indicator, else `bar`. */
  chart?: ChartName | undefined;
  /** What is said of the survey before: `previous` or `none`. Default `previous`. */
  compare?: Compare | undefined;
  /** URL of the feed, for the element to fetch once its script is there. */
  feed?: string | undefined;
  /** Nonce of the page's content security policy, for the style sheet. */
  nonce?: string | undefined;
};

/** The elements whose styles go along. */
const elements = {
  overview: BasisniveauOverview,
  theme: BasisniveauTheme,
  indicator: BasisniveauIndicator,
  contact: BasisniveauContact,
};

/**
 * An element as HTML, with its figures in a declarative shadow root, so that a page shows them
 * without a script and without a request. Where that is not supported, the fallback is shown.
 *
 * @throws RangeError - The feed doesn't hold what was asked for. The message names the ids that it
 *   does hold.
 */
export function renderFeed(feed: Feed, choice: RenderChoice): string {
  const { kind, survey: surveyId, headingLevel, chart, compare } = choice;
  const survey = foundIn(findSurvey(feed, surveyId));
  const subject = foundIn(subjectOf(feed, choice));
  const styles = elements[kind].styles.map(({ cssText }) => compact(cssText)).join("");
  const shadowRoot = tag(
    "template",
    [["shadowrootmode", "open"]],
    tag("style", [["nonce", choice.nonce ?? ""]], styles) +
      prerendered(choice, feed, survey, { headingLevel, chart, compare }),
  );
  const attributes: [string, string | undefined][] = [
    [kind, "id" in choice ? choice.id : undefined],
    ["feed", choice.feed],
    ["survey", surveyId],
    ["heading-level", headingLevel?.toString()],
    ["chart", chart],
    ["compare", compare],
  ];
  return tag(
    tagFor(subject),
    attributes.map(([name, value = ""]) => [name, value]),
    shadowRoot + fallback(choice, survey, feed, compare),
  );
}

function foundIn<Found>(selection: Selection<Found>): Found {
  if ("found" in selection) {
    return selection.found;
  }
  const { kind, id, known } = selection.unknown;
  throw new RangeError(`The feed has no ${kind} "${id}". It has: ${known.join(", ") || "none"}`);
}

/** A style sheet without comments, on one line. */
function compact(styles: string): string {
  return styles
    .replace(/\/\*.*?\*\//gs, "")
    .replace(/\s+/g, " ")
    .trim();
}

/** The figures as sentences, which also search engines and feed readers see. */
function fallback(
  subject: Subject,
  { id }: Survey,
  feed: Feed,
  compare: Compare | undefined,
): string {
  const options = { ...(compare && { compare }) };
  const { title, sentences, source } = fallbackOf(subject, id, feed, options);
  if (!title) {
    return escaped(fallbackText(subject, id, feed, options));
  }
  const items = sentences.map((sentence) => tag("li", [], escaped(sentence)));
  return [
    tag("p", [], escaped(title)),
    items.length > 0 ? tag("ul", [], items.join("")) : "",
    source ? tag("p", [], escaped(source)) : "",
  ].join("");
}
