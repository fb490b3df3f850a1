/*
 * Feeds of any size, derived from the published one with a fixed seed. Each has to pass strict
 * validation, since the size of an invalid feed would be meaningless.
 */
import published from "../../data/midden-nederland.json";
import { parseFeed } from "../../src/feed/reader.js";
import { validate } from "../../src/feed/validate.js";
import type { Feed, Figure, Indicator, RichText, Survey, Theme } from "../../src/feed/schema.js";
import { inLettersOf, type Language, languages } from "./languages.js";

/**
 * Content of a feed. The defaults are those of the published feed: seven indicators, one survey, no
 * counts.
 */
interface Wish {
  region?: string;
  language?: Language;
  surveys?: number;
  /** Municipalities in the region; gives the feed counts. */
  municipalities?: number;
  /**
   * Number of generated indicators, in place of the published ones, with sentences made of the same
   * words.
   */
  indicators?: number;
  /** Makes texts 30 percent longer. */
  longer?: boolean;
  /** From 0 to 1: another seed gives other figures. */
  seed?: number;
}

/** Number of indicators in a generated theme. */
const indicatorsOfTheme = 10;

const firstYear = 2022;

const usualSeed = 0.5;

/** Municipalities in the whole country. */
export const allMunicipalities = 342;

export const today = todaysFeed();

function todaysFeed(): Feed {
  const result = parseFeed(published);
  if (!("value" in result)) {
    throw new TypeError(`the published feed can't be read: ${result.paths.join(", ")}`);
  }
  return result.value;
}

/** Every word of the published texts, as often as it occurs. */
const words = [...textsOf(today.introduction ?? []), ...today.themes.flatMap(textsOfTheme)]
  .join(" ")
  .split(/\s+/)
  .filter(Boolean);

function textsOfTheme({ indicators, explanation = [] }: Theme): string[] {
  return [...indicators.flatMap(({ statement }) => textsOf(statement)), ...textsOf(explanation)];
}

function textsOf(text: RichText): string[] {
  return text.map((part) =>
    typeof part === "string" ? part : "strong" in part ? part.strong : part.link,
  );
}

/** A feed as minified JSON. */
export function written(feed: Feed): string {
  const text = JSON.stringify(feed);
  const errors = validate(JSON.parse(text));
  if (errors.length > 0) {
    throw new TypeError(`a feed that nobody may publish: ${JSON.stringify(errors.slice(0, 3))}`);
  }
  return text;
}

/** A feed of one region in one language. */
export function feedOf({
  region = today.region,
  language = "nl",
  surveys = 1,
  municipalities,
  indicators,
  longer = false,
  seed = usualSeed,
}: Wish): Feed {
  const random = randomFrom(seed);
  const themes = indicators === undefined ? today.themes : themesOf(indicators, random);
  const ids = idsOf(themes);
  const rounds = Array.from({ length: surveys }, (_, year) =>
    surveyOf(monthOf(year), ids, random, municipalities),
  );
  const rewrite = (text: string) => inLettersOf(language, longer ? lengthened(text, random) : text);
  return { ...rewritten({ ...today, themes }, rewrite), region, language, surveys: rounds };
}

function monthOf(year: number): string {
  return `${String(firstYear + year)}-02`;
}

function idsOf(themes: Theme[]): string[] {
  return themes.flatMap(({ indicators }) => indicators.map(({ id }) => id));
}

type Random = () => number;

/** A linear congruential generator: the same numbers from 0 to 1 for the same seed from 0 to 1. */
function randomFrom(seed: number): Random {
  let state = (seed * 2 ** 32) | 0;
  return () => {
    state = (1_664_525 * state + 1_013_904_223) | 0;
    return (state >>> 0) / 2 ** 32;
  };
}

function below(limit: number, random: Random): number {
  return Math.floor(random() * limit);
}

function surveyOf(period: string, ids: string[], random: Random, municipalities?: number): Survey {
  const population = municipalities ?? 100;
  const respondents = Math.max(1, Math.round(population * (0.6 + 0.4 * random())));
  const figures = ids.map((id): [string, Figure] => {
    const count = below(respondents + 1, random);
    const percentage = Math.round((100 * count) / respondents);
    return [
      id,
      municipalities === undefined ? { percentage } : { percentage, count, base: respondents },
    ];
  });
  const percentage = Math.round((100 * respondents) / population);
  return {
    id: period,
    period,
    response: {
      percentage,
      ...(municipalities === undefined ? {} : { respondents, population }),
    },
    figures: Object.fromEntries(figures),
  };
}

/** Themes with that many indicators in total, whose texts are as long as the published ones. */
function themesOf(count: number, random: Random): Theme[] {
  const examples = today.themes;
  return Array.from({ length: Math.ceil(count / indicatorsOfTheme) }, (_, index) => {
    const first = index * indicatorsOfTheme;
    const { explanation } = at(examples, index);
    const length = Math.min(indicatorsOfTheme, count - first);
    return {
      id: `thema-${String(index + 1)}`,
      title: drawn("Thema", random),
      indicators: Array.from({ length }, (_, next) => indicatorOf(first + next, random)),
      ...(explanation && { explanation: withText(explanation, (text) => drawn(text, random)) }),
    };
  });
}

/** An indicator whose statement begins like all statements, and continues with random words. */
function indicatorOf(index: number, random: Random): Indicator {
  const { label, statement } = at(
    today.themes.flatMap(({ indicators }) => indicators),
    index,
  );
  const [beginning = "", ...rest] = statement;
  return {
    id: `indicator-${String(index + 1)}`,
    label: drawn(label, random),
    statement: [beginning, ...withText(rest, (text) => drawn(text, random))],
  };
}

/** The item at an index, modulo the length. */
function at<Thing>(things: Thing[], index: number): Thing {
  const thing = things[index % things.length];
  if (thing === undefined) {
    throw new TypeError("nothing to choose from");
  }
  return thing;
}

/** A text with as many words, drawn from the published ones. */
function drawn(text: string, random: Random): string {
  return text.replace(/\S+/g, () => at(words, below(words.length, random)));
}

/** A text with three extra words for every ten. */
function lengthened(text: string, random: Random): string {
  return text.replace(/\S+/g, (word) =>
    random() < 0.3 ? `${word} ${at(words, below(words.length, random))}` : word,
  );
}

function withText(text: RichText, rewrite: (text: string) => string): RichText {
  return text.map((part) => {
    if (typeof part === "string") {
      return rewrite(part);
    }
    return "strong" in part
      ? { strong: rewrite(part.strong) }
      : { ...part, link: rewrite(part.link) };
  });
}

/**
 * A feed with all its texts rewritten. Names of people and organizations, ids and addresses stay.
 */
function rewritten(feed: Feed, rewrite: (text: string) => string): Feed {
  const { title, introduction, themes, contact } = feed;
  return {
    ...feed,
    title: rewrite(title),
    ...(introduction && { introduction: withText(introduction, rewrite) }),
    themes: themes.map(({ explanation, links, ...theme }) => ({
      ...theme,
      title: rewrite(theme.title),
      indicators: theme.indicators.map(({ id, label, statement }) => ({
        id,
        label: rewrite(label),
        statement: withText(statement, rewrite),
      })),
      ...(explanation && { explanation: withText(explanation, rewrite) }),
      ...(links && { links: links.map((link) => ({ ...link, link: rewrite(link.link) })) }),
    })),
    ...(contact && {
      contact: { ...contact, title: rewrite(contact.title), text: withText(contact.text, rewrite) },
    }),
  };
}

/** Id of a municipality, by its number. */
export function municipalityId(number: number): string {
  return `gm${String(number).padStart(4, "0")}`;
}

/** A feed of one municipality as if it were a region, so that each figure is 0 or 100 percent. */
export function feedOfMunicipality(number: number, language: Language, surveys: number): Feed {
  return feedOf({
    region: `Gemeente ${String(number)}`,
    language,
    surveys,
    municipalities: 1,
    seed: number / (allMunicipalities + 1),
  });
}

/** An antipattern: every municipality as a theme of one feed. */
export function municipalitiesAsThemes(count: number, surveys: number): Feed {
  const random = randomFrom(usualSeed);
  const themes = Array.from({ length: count }, (_, index): Theme => {
    const id = municipalityId(index + 1);
    return {
      id,
      title: `Gemeente ${String(index + 1)}`,
      indicators: today.themes.flatMap(({ indicators }) =>
        indicators.map((indicator) => ({ ...indicator, id: `${id}-${indicator.id}` })),
      ),
    };
  });
  const ids = idsOf(themes);
  const rounds = Array.from({ length: surveys }, (_, year) =>
    surveyOf(monthOf(year), ids, random, 1),
  );
  return { ...today, themes, surveys: rounds };
}

/**
 * An antipattern: a survey per municipality per year. The page wouldn't state whose figures it
 * shows.
 */
export function municipalitiesAsSurveys(count: number, years: number): Feed {
  const random = randomFrom(usualSeed);
  const surveys = Array.from({ length: years }, (_, year) =>
    Array.from({ length: count }, (_, index) => {
      const survey = surveyOf(monthOf(year), idsOf(today.themes), random, 1);
      return { ...survey, id: `${municipalityId(index + 1)}-${survey.id}` };
    }),
  ).flat();
  return { ...today, surveys };
}

/** An antipattern: several languages in one feed, each with its own themes. */
export function languagesAsThemes(count: number, surveys: number): Feed {
  const feeds = languages
    .slice(0, count)
    .map((language) => feedOf({ language, surveys, municipalities: allMunicipalities }));
  const own = (id: string, { language }: Feed) => `${id}-${language}`;
  const themes = feeds.flatMap((feed) =>
    feed.themes.map((theme) => ({
      ...theme,
      id: own(theme.id, feed),
      indicators: theme.indicators.map((indicator) => ({
        ...indicator,
        id: own(indicator.id, feed),
      })),
    })),
  );
  const [first = today] = feeds;
  const rounds = first.surveys.map((survey) => ({
    ...survey,
    figures: Object.fromEntries(
      feeds.flatMap((feed) =>
        Object.entries(survey.figures).map(([id, figure]): [string, Figure] => [
          own(id, feed),
          figure,
        ]),
      ),
    ),
  }));
  return { ...first, themes, surveys: rounds };
}
