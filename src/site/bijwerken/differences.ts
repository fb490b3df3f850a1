import { listIn, objectIn, textIn } from "./json.js";
import { changesOf, isReordered, type ItemChanges } from "./item-changes.js";
import { periodText } from "./period.js";
import { isSame } from "./same-value.js";
import type { JsonValue } from "./step.js";
import { editingTexts } from "./texts-of-editing.js";

const { differences: words } = editingTexts;

/** Two versions of something in the file. */
interface Versions {
  before: JsonValue | undefined;
  after: JsonValue | undefined;
}

/**
 * What changed in a file, in words for a publisher: figures and surveys first, then texts. Nothing
 * where only the order of keys did. Whatever has no words of its own is told as other data, so that
 * the list is never empty where something changed.
 */
export function differences(before: JsonValue, after: JsonValue): string[] {
  const versions = { before, after };
  const lines = [
    ...surveyLines(versions),
    ...textLines(versions, words.texts),
    ...themeLines(versions),
    ...contactLines(at(versions, "contact")),
    ...otherLines(versions, [...Object.keys(words.texts), "themes", "surveys", "contact"]),
  ];
  return lines.length > 0 || isSame(before, after) ? lines : [words.other];
}

function surveyLines(versions: Versions): string[] {
  const { added, removed, both } = changesIn(versions, "surveys", "id");
  const periods = (surveys: JsonValue[]) =>
    surveys.map((survey) => periodText(textIn(survey, ["period"])));
  return [
    ...counted(periods(added), words.surveys.added),
    ...counted(periods(removed), words.surveys.removed),
    ...both.flatMap((pair) => {
      const period = periodText(textIn(pair.after, ["period"]));
      return [...figureLines(pair, period, versions), ...aboutSurvey(pair, period)];
    }),
    ...(isReordered(listsIn(versions, "surveys"), "id") ? [words.surveys.reordered] : []),
  ];
}

function figureLines({ before, after }: Versions, period: string, { ...feeds }: Versions) {
  const [old, now] = [objectIn(before, ["figures"]), objectIn(after, ["figures"])];
  const labels = new Map([feeds.before, feeds.after].flatMap(labelsIn));
  const names = (ids: string[]) => ids.map((id) => labels.get(id) ?? id);
  const both = Object.keys(now).filter((id) => Object.hasOwn(old, id));
  const { changed, added, removed } = words.figures(period);
  return [
    ...counted(names(both.filter((id) => !isSame(old[id], now[id]))), changed),
    ...counted(names(Object.keys(now).filter((id) => !Object.hasOwn(old, id))), added),
    ...counted(names(Object.keys(old).filter((id) => !Object.hasOwn(now, id))), removed),
  ];
}

function labelsIn(feed: JsonValue | undefined): [id: string, label: string][] {
  return indicatorsIn(feed).map((indicator) => [
    textIn(indicator, ["id"]),
    textIn(indicator, ["label"]),
  ]);
}

function aboutSurvey(survey: Versions, period: string): string[] {
  const { response, note, rest } = words.survey(period);
  return [
    ...line(at(survey, "response"), response),
    ...line(at(survey, "note"), note),
    ...(isSameWithout(survey, ["id", "figures", "response", "note"]) ? [] : [rest]),
  ];
}

function themeLines(versions: Versions): string[] {
  const { added, removed, both } = changesIn(versions, "themes", "id");
  const titles = (themes: JsonValue[]) => themes.map((theme) => textIn(theme, ["title"]));
  return [
    ...counted(titles(added), words.themes.added),
    ...counted(titles(removed), words.themes.removed),
    ...both.flatMap((theme) => {
      const theTexts = words.theme(textIn(theme.after, ["title"]));
      return [
        ...textLines(theme, theTexts.texts),
        ...(isReordered(listsIn(theme, "indicators"), "id") ? [theTexts.reordered] : []),
        ...(isSameWithout(theme, ["id", "indicators", ...Object.keys(theTexts.texts)])
          ? []
          : [theTexts.rest]),
      ];
    }),
    ...(isReordered(listsIn(versions, "themes"), "id") ? [words.themes.reordered] : []),
    ...indicatorLines(versions),
  ];
}

/** Wherever they are, since an indicator may be in another theme now. */
function indicatorLines({ before, after }: Versions): string[] {
  const { added, removed, both } = changesOf(indicatorsIn(before), indicatorsIn(after), "id");
  const labels = (indicators: JsonValue[]) =>
    indicators.map((indicator) => textIn(indicator, ["label"]));
  const changed = both.filter((pair) => !isSame(pair.before, pair.after));
  const moved = both.filter(
    (pair) =>
      themeOf(before, textIn(pair.after, ["id"])) !== themeOf(after, textIn(pair.after, ["id"])),
  );
  return [
    ...counted(labels(added), words.indicators.added),
    ...counted(labels(removed), words.indicators.removed),
    ...counted(labels(changed.map((pair) => pair.after)), words.indicators.changed),
    ...counted(labels(moved.map((pair) => pair.after)), words.indicators.moved),
  ];
}

function indicatorsIn(feed: JsonValue | undefined): JsonValue[] {
  return listIn(feed, ["themes"]).flatMap((theme) => listIn(theme, ["indicators"]));
}

/** The id of the theme in which an indicator is. */
function themeOf(feed: JsonValue | undefined, id: string): string | undefined {
  const theme = listIn(feed, ["themes"]).find((each) =>
    listIn(each, ["indicators"]).some((indicator) => textIn(indicator, ["id"]) === id),
  );
  return theme === undefined ? undefined : textIn(theme, ["id"]);
}

function contactLines(contact: Versions): string[] {
  const { before, after } = contact;
  if (before === undefined || after === undefined) {
    return line(contact, words.contact);
  }
  const partners = changesIn(contact, "partners", "name");
  const names = (items: JsonValue[]) => items.map((item) => textIn(item, ["name"]));
  const changed = partners.both.filter((pair) => !isSame(pair.before, pair.after));
  return [
    ...textLines(contact, words.contactTexts),
    ...personLine(at(contact, "person")),
    ...counted(names(partners.added), words.partners.added),
    ...counted(names(partners.removed), words.partners.removed),
    ...counted(names(changed.map((pair) => pair.after)), words.partners.changed),
    ...(isReordered(listsIn(contact, "partners"), "name") ? [words.partners.reordered] : []),
    ...(isSameWithout(contact, ["person", "partners", ...Object.keys(words.contactTexts)])
      ? []
      : [words.contactRest]),
  ];
}

function personLine(person: Versions): string[] {
  const { before, after } = person;
  const name = textIn(after ?? before, ["name"]);
  const { added, removed, changed } = words.persons;
  const message = before === undefined ? added : after === undefined ? removed : changed;
  return isSame(before, after) ? [] : [message(1, [name])];
}

/** A line for each text by its key: changed, added or removed. */
function textLines(versions: Versions, names: Record<string, string>): string[] {
  return Object.entries(names).flatMap(([key, name]) => line(at(versions, key), name));
}

function otherLines(versions: Versions, told: string[]): string[] {
  return isSameWithout(versions, told) ? [] : [words.other];
}

function line({ before, after }: Versions, name: string): string[] {
  if (isSame(before, after)) {
    return [];
  }
  const { added, removed, changed } = words;
  return [before === undefined ? added(name) : after === undefined ? removed(name) : changed(name)];
}

/** A line on a number of things with their names; none where there are none. */
function counted(names: string[], message: (count: number, names: string[]) => string): string[] {
  return names.length > 0 ? [message(names.length, names)] : [];
}

function at({ before, after }: Versions, key: string): Versions {
  return { before: objectIn(before, [])[key], after: objectIn(after, [])[key] };
}

function listsIn(versions: Versions, key: string): [before: JsonValue[], after: JsonValue[]] {
  const { before, after } = at(versions, key);
  return [listIn(before, []), listIn(after, [])];
}

function changesIn(versions: Versions, key: string, id: string): ItemChanges {
  return changesOf(...listsIn(versions, key), id);
}

/** Are two objects the same, but for keys of which is told otherwise? */
function isSameWithout({ before, after }: Versions, keys: string[]): boolean {
  const without = (value: JsonValue | undefined) =>
    Object.fromEntries(Object.entries(objectIn(value, [])).filter(([key]) => !keys.includes(key)));
  return isSame(without(before), without(after));
}
