import type { core } from "zod/mini";
import {
  either,
  like,
  list,
  number,
  object,
  oneOf,
  optional,
  otherwise,
  record,
  text,
  whole,
} from "./kinds.js";

/*
 * The one definition of the feed: its types, the check on what arrives and data/feed.schema.json all come from here.
 * It is as strict as a publisher has to be; read.ts decides what a reader forgives. Unknown keys are dropped, so that
 * a reader of version 1 reads every 1.x. */

/** Text that says something: not empty, not white space alone. */
export const textSchema = like(/\S/);

/** Name by which the page and the rest of the feed point at something: lower case, figures and hyphens. */
export const idSchema = like(/^[a-z0-9]+(-[a-z0-9]+)*$/);

/** Whole percentage from 0 to 100. A fraction is refused: 0.75 is far more likely meant as 75 than as 1. */
export const percentageSchema = whole(100);

/** A number of municipalities. */
export const municipalitiesSchema = whole();

/** A link. Without an address, or with one that is not plain https, its text is shown as text. */
export const linkSchema = object({ link: textSchema, href: optional(text()) });

/** Words that stand out. */
export const strongSchema = object({ strong: textSchema });

/** Text as data: never HTML, never Markdown. Parts follow each other without a space of their own. */
export const richTextSchema = list(either(text(), strongSchema, linkSchema));

/** What is asked of each municipality. */
export const indicatorSchema = object({
  id: idSchema,
  label: textSchema,
  statement: richTextSchema,
});

/** Indicators that belong together, with what there is to say about them. */
export const themeSchema = object({
  id: idSchema,
  title: textSchema,
  indicators: list(indicatorSchema),
  explanation: optional(richTextSchema),
  links: optional(list(linkSchema)),
});

/** A figure that was published. Without a status it is final. */
export const measuredFigureSchema = object({
  percentage: percentageSchema,
  qualifier: optional(oneOf("circa", "ruim", "bijna", "minstens", "hoogstens")),
  status: optional(oneOf("final", "provisional")),
  count: optional(municipalitiesSchema),
  base: optional(municipalitiesSchema),
});

/** A figure that is not there, and why: nobody knows it, or it is held back. Neither is 0. */
export const unmeasuredFigureSchema = object({ status: oneOf("missing", "suppressed") });

/** An entry that can't be read. Nobody writes this: it is what such an entry is read as. */
const brokenFigureSchema = object({ status: oneOf("broken") });

/** One indicator in one survey. An entry that can't be read costs that figure only, not the feed. */
export const figureSchema = otherwise(
  either(measuredFigureSchema, unmeasuredFigureSchema, brokenFigureSchema),
  { status: "broken" },
);

/** The share of the municipalities that answered. */
export const responseSchema = object({
  percentage: percentageSchema,
  respondents: optional(municipalitiesSchema),
  population: optional(municipalitiesSchema),
});

/** One round of questions: when, who answered, and the figures by the id of their indicator. */
export const surveySchema = object({
  id: idSchema,
  period: like(/^[12]\d{3}(-(0[1-9]|1[0-2]))?$/),
  response: responseSchema,
  figures: record(figureSchema),
});

/** An organisation, with its page if it has one. */
export const organisationSchema = object({ name: textSchema, href: optional(text()) });

/** A person to turn to. */
export const personSchema = object({
  name: textSchema,
  role: optional(textSchema),
  email: optional(text()),
  telephone: optional(text()),
});

/** Whom to turn to. */
export const contactSchema = object({
  title: textSchema,
  text: richTextSchema,
  partners: optional(list(organisationSchema)),
  person: optional(personSchema),
});

/** Everything that one region publishes in one language. */
export const feedSchema = object({
  $schema: optional(text()),
  version: number(1, 1.999),
  region: textSchema,
  language: like(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?$/),
  title: textSchema,
  introduction: optional(richTextSchema),
  publisher: optional(organisationSchema),
  licence: optional(organisationSchema),
  themes: list(themeSchema),
  surveys: list(surveySchema),
  contact: optional(contactSchema),
});

export type Link = core.output<typeof linkSchema>;
export type RichText = core.output<typeof richTextSchema>;
export type Indicator = core.output<typeof indicatorSchema>;
export type Theme = core.output<typeof themeSchema>;
export type MeasuredFigure = core.output<typeof measuredFigureSchema>;
export type Organisation = core.output<typeof organisationSchema>;
export type Person = core.output<typeof personSchema>;
export type Contact = core.output<typeof contactSchema>;
export type Figure = core.output<typeof figureSchema>;
export type Survey = core.output<typeof surveySchema>;
export type Feed = core.output<typeof feedSchema>;
