import { html, nothing, type TemplateResult } from "lit";
import { subjectsIn } from "../../feed/subject.js";
import { type Choosable, radioOptions, textField } from "../controls.js";
import type { SectionContext } from "./section.js";
import { keyOf } from "./state.js";
import { texts } from "./texts.js";
import { barsThumbnail, contactThumbnail, ringThumbnail } from "./thumbnail.js";

/** With more figures than this, editors search rather than read. */
const manyIndicators = 12;

const { choose } = texts;

/** What is searched for, and how to search. */
export interface Search {
  words: string;
  /** The words that the number of figures found is told for. */
  announced: string;
  look: (words: string) => void;
}

/** What to show: a radio button with a drawing for each subject of the feed. */
export function subjectChoice(context: SectionContext, search: Search): TemplateResult {
  const { state, folder, change } = context;
  const { feed } = folder;
  const isLong = feed.themes.flatMap(({ indicators }) => indicators).length > manyIndicators;
  const groups = groupsOf(context, isLong ? search.words : "");
  const subjects = new Map(subjectsIn(feed).map((subject) => [keyOf(subject), subject]));
  const take = (key: string) => {
    const subject = subjects.get(key);
    if (subject) {
      change({ subject });
    }
  };
  return html`${isLong ? searchField(search, groups) : nothing}
    <fieldset class="field field-what">
      <legend class="label">${choose.subject}</legend>
      <div class=${isLong ? "groups groups-long" : "groups"}>
        ${groups.map(
          ({ title, options }) =>
            html`<div
              class="group"
              role="group"
              aria-label=${title}
              ?hidden=${options.every(({ isHidden }) => isHidden)}
            >
              <p class="group-title" aria-hidden="true">${title}</p>
              <div class="options">
                ${radioOptions("what", keyOf(state.subject), options, take)}
              </div>
            </div>`,
        )}
      </div>
    </fieldset>`;
}

interface Group {
  title: string;
  options: Choosable<string>[];
}

function groupsOf({ state, folder: { feed } }: SectionContext, words: string): Group[] {
  const all = feed.themes.flatMap(({ indicators }) => indicators);
  const groups: Group[] = [
    {
      title: choose.rest,
      options: [
        { value: "overview", label: choose.overview, thumbnail: barsThumbnail(feed, all) },
        ...(feed.contact
          ? [{ value: "contact", label: choose.contact, thumbnail: contactThumbnail() }]
          : []),
      ],
    },
    ...feed.themes.map(({ id, title, indicators }) => ({
      title: choose.themeGroup(title),
      options: [
        {
          value: keyOf({ kind: "theme", id }),
          label: choose.theme(title),
          thumbnail: barsThumbnail(feed, indicators),
        },
        ...indicators.map((indicator) => ({
          value: keyOf({ kind: "indicator", id: indicator.id }),
          label: indicator.label,
          thumbnail: ringThumbnail(feed, indicator),
        })),
      ],
    })),
  ];
  const chosen = keyOf(state.subject);
  return groups.map(({ title, options }) => ({
    title,
    options: options.map((option) => ({
      ...option,
      // What is chosen stays: it is where the keyboard enters the group.
      isHidden: option.value !== chosen && !matches(option.label, words),
    })),
  }));
}

function matches(label: string, words: string): boolean {
  const wanted = plain(words).split(/\s+/);
  return wanted.every((word) => plain(label).includes(word));
}

/** Without capitals and accents. */
function plain(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{Diacritic}/gu, "")
    .toLowerCase();
}

function searchField({ words, announced, look }: Search, groups: Group[]): TemplateResult {
  const labels = groups.flatMap(({ options }) => options.map(({ label }) => label));
  const found = labels.filter((label) => matches(label, announced)).length;
  return html`${textField(
      { name: "search", label: choose.search, value: words, hint: choose.searchHint, choose: look },
      "search",
    )}
    <p class="found" role="status">${announced.trim() ? choose.found(found) : ""}</p>`;
}
