import { textWith } from "./edit-text.js";
import { listIn, objectIn, parsed, textIn } from "./json.js";
import type { JsonValue, Path } from "./step.js";

/** Figures that go when an indicator or a theme does. */
export interface OwnFigures {
  /** Where they are. */
  paths: Path[];
  /** Of the surveys in which they are. */
  periods: string[];
}

/** The figures of the indicators of a theme, or of one indicator, by its path. */
export function figuresOf(data: JsonValue, path: Path): OwnFigures {
  const isWithin = (theme: number, indicator: number) =>
    path[1] === theme && (path[3] === undefined || path[3] === indicator);
  const all = listIn(data, ["themes"]).flatMap((theme, themeIndex) =>
    listIn(theme, ["indicators"]).map((indicator, index) => ({
      id: textIn(indicator, ["id"]),
      isOwn: isWithin(themeIndex, index),
    })),
  );
  // Two may have the same id by mistake: the figures then belong to the one that stays.
  const kept = new Set(all.flatMap(({ id, isOwn }) => (isOwn ? [] : [id])));
  const ids = all.flatMap(({ id, isOwn }) => (isOwn && id && !kept.has(id) ? [id] : []));
  const surveys = listIn(data, ["surveys"]).map((survey, index) => ({
    period: textIn(survey, ["period"]),
    paths: ids
      .filter((id) => Object.hasOwn(objectIn(survey, ["figures"]), id))
      .map((id): Path => ["surveys", index, "figures", id]),
  }));
  const withFigures = surveys.filter(({ paths }) => paths.length > 0);
  return {
    paths: withFigures.flatMap(({ paths }) => paths),
    periods: withFigures.map(({ period }) => period),
  };
}

/** The file without an indicator or a theme, and without its figures. */
export function withoutIndicators(file: string, path: Path): string {
  const { paths } = figuresOf(parsed(file), path);
  return [...paths, path].reduce((text, each) => textWith(text, each, undefined), file);
}
