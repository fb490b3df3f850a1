import * as z from "zod/mini";
import { withoutDirectionControls } from "./direction-controls.js";

/*
 * The single source of the feed's types, of reader.ts, which validates feeds at run time, and of
 * data/feed.schema.json, by which a publisher's editor completes and validates: `npm run reader`
 * and `npm run schema` generate these. The descriptions are for publishers, so they are in Dutch.
 *
 * Texts lose controls with which they could turn what stands beside them. For the rest the schema
 * changes nothing. It is as strict as a publisher has to be; read.ts decides what a reader tolerates.
 * Unknown keys are dropped, so that a reader of version 1 reads every 1.x. Nothing imports this
 * file at run time, so that the scripts bundle no zod.
 */

/** Any text, also an empty one. */
export const anyTextSchema = z.string().check(z.overwrite(withoutDirectionControls));

/** Text that is neither empty nor only white space. */
export const textSchema = z.string().check(
  // Something has to be left.
  z.regex(/[^\s\u202a-\u202e\u2066-\u2069]/),
  z.overwrite(withoutDirectionControls),
  z.describe("Tekst, niet leeg."),
);

/** Id by which pages and the rest of the feed refer to something. */
export const idSchema = z
  .string()
  .check(
    z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
    z.describe("Naam voor gebruik in pagina's: kleine letters, cijfers en streepjes."),
  );

/** BCP 47 language tag, of a form that every browser can format numbers in. */
export const languageSchema = z
  .string()
  .check(
    z.regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?$/),
    z.describe("Taal van de teksten als taalcode, zoals nl."),
  );

/** Year, or year and month. */
export const periodSchema = z
  .string()
  .check(
    z.regex(/^[12]\d{3}(-(0[1-9]|1[0-2]))?$/),
    z.describe("Maand of jaar van de peiling: 2022-02 of 2022."),
  );

/** Whole percentage. Fractions are rejected: 0.75 is far more likely meant as 75 than as 1. */
export const percentageSchema = z
  .int()
  .check(z.gte(0), z.lte(100), z.describe("Heel percentage van 0 tot en met 100."));

/** A number of municipalities. */
export const municipalitiesSchema = z.int().check(z.gte(0), z.describe("Aantal gemeenten."));

/** An address. Templates decide whether it becomes a link: see linkSchema. */
const hrefSchema = anyTextSchema.check(z.describe("Adres dat begint met https://."));

/** A link. Without an address, or with one that is not plain https, it is shown as plain text. */
export const linkSchema = z
  .object({ link: textSchema, href: z.optional(hrefSchema) })
  .check(z.describe("Een link. Zonder adres met https wordt het gewone tekst."));

/** Text in bold. */
export const strongSchema = z.object({ strong: textSchema }).check(z.describe("Vette tekst."));

/** Rich text as data: never HTML or Markdown. Its parts are joined without spaces. */
export const richTextSchema = z
  .array(z.union([anyTextSchema, strongSchema, linkSchema]))
  .check(
    z.describe(
      "Tekst in stukjes die aan elkaar worden gezet. Een stukje is tekst, vette tekst of een link.",
    ),
  );

/** What is asked of each municipality. */
export const indicatorSchema = z
  .object({
    id: idSchema,
    label: textSchema.check(z.describe("Korte naam, voor waar de hele zin niet past.")),
    statement: richTextSchema.check(
      z.describe("De zin na het percentage: 'van de gemeenten heeft …'."),
    ),
    definition: z.optional(
      richTextSchema.check(
        z.describe("Wat ermee bedoeld wordt. Lezers zien het achter 'Wat betekent dit?'."),
      ),
    ),
  })
  .check(z.describe("Wat aan elke gemeente is gevraagd."));

/** Indicators that belong together, with an explanation of their figures. */
export const themeSchema = z
  .object({
    id: idSchema,
    title: textSchema,
    indicators: z.array(indicatorSchema),
    explanation: z.optional(richTextSchema),
    links: z.optional(z.array(linkSchema)),
  })
  .check(z.describe("Een thema met zijn indicatoren en toelichting."));

/** Description of the key `status`, of measured and unmeasured figures alike. */
const aboutStatus =
  "final: definitief · provisional: voorlopig · missing: niet bekend · suppressed: niet openbaar.";

/** Can a survey or a figure be compared with what was measured before it? */
export const comparableSchema = z
  .boolean()
  .check(z.describe("false: niet te vergelijken met de peiling ervoor. Zonder deze sleutel wel."));

/** Why surveys can't be compared, or what else to know. */
export const noteSchema = richTextSchema.check(
  z.describe("Toelichting: waarom het niet te vergelijken is, of wat lezers moeten weten."),
);

/** A figure that was published. Without a status it is final. */
export const measuredFigureSchema = z
  .object({
    percentage: percentageSchema,
    qualifier: z.optional(
      z
        .enum(["circa", "ruim", "bijna", "minstens", "hoogstens"])
        .check(z.describe("Woord voor het percentage.")),
    ),
    status: z.optional(z.enum(["final", "provisional"]).check(z.describe(aboutStatus))),
    count: z.optional(
      municipalitiesSchema.check(
        z.describe("Aantal gemeenten waarvoor het klopt. Hoort bij base."),
      ),
    ),
    base: z.optional(
      municipalitiesSchema.check(z.describe("Aantal gemeenten dat antwoord gaf. Hoort bij count.")),
    ),
    comparable: z.optional(comparableSchema),
    note: z.optional(noteSchema),
  })
  .check(z.describe("Een cijfer. Zonder status is het definitief."));

/** No figure, and why: it is not known, or it is not public. Neither means 0. */
export const unmeasuredFigureSchema = z
  .object({
    status: z.enum(["missing", "suppressed"]).check(z.describe(aboutStatus)),
    comparable: z.optional(comparableSchema),
    note: z.optional(noteSchema),
  })
  .check(z.describe("Geen cijfer: niet bekend, of bewust niet openbaar."));

/** An entry that can't be read. No publisher writes this: it is what such an entry is read as. */
export const brokenFigureSchema = z.object({ status: z.literal("broken") });

/** One indicator in one survey. An entry that can't be read affects no other figure. */
export const figureSchema = z.catch(
  z.union([measuredFigureSchema, unmeasuredFigureSchema, brokenFigureSchema]),
  { status: "broken" },
);

/** The share of the municipalities that answered. */
export const responseSchema = z
  .object({
    percentage: percentageSchema,
    respondents: z.optional(
      municipalitiesSchema.check(z.describe("Aantal gemeenten dat meedeed.")),
    ),
    population: z.optional(municipalitiesSchema.check(z.describe("Aantal gemeenten in de regio."))),
  })
  .check(z.describe("Welk deel van de gemeenten meedeed."));

/** One round of questions: period, response, and the figures by the id of their indicator. */
export const surveySchema = z
  .object({
    id: idSchema,
    period: periodSchema,
    response: responseSchema,
    comparable: z.optional(comparableSchema),
    note: z.optional(noteSchema),
    figures: z
      .record(z.string(), figureSchema)
      .check(z.describe("De cijfers, elk achter de id van zijn indicator.")),
  })
  .check(z.describe("Een peiling. De oudste staat vooraan."));

/** An organization, with its page if it has one. */
export const organizationSchema = z
  .object({ name: textSchema, href: z.optional(hrefSchema) })
  .check(z.describe("Een organisatie, met haar pagina als die er is."));

/** A person to contact. */
export const personSchema = z
  .object({
    name: textSchema,
    role: z.optional(textSchema),
    email: z.optional(anyTextSchema),
    telephone: z.optional(anyTextSchema),
  })
  .check(z.describe("De contactpersoon."));

/** The contact card: whom to contact, with the partners. */
export const contactSchema = z
  .object({
    title: textSchema,
    text: richTextSchema,
    partners: z.optional(z.array(organizationSchema)),
    person: z.optional(personSchema),
  })
  .check(z.describe("Bij wie lezers terechtkunnen."));

/** Everything that one region publishes in one language. */
export const feedSchema = z
  .object({
    $schema: z.optional(
      anyTextSchema.check(z.describe("Adres van dit schema, zodat de editor kan helpen.")),
    ),
    version: z.number().check(z.gte(1), z.lte(1.999), z.describe("Versie van de indeling: 1.")),
    region: textSchema.check(z.describe("Naam van de regio, zoals in 'Midden-Nederland'.")),
    language: languageSchema,
    title: textSchema,
    topic: z.optional(
      textSchema.check(
        z.describe("Waar alle cijfers over gaan, kort: 'Basisniveau mensenhandel'."),
      ),
    ),
    introduction: z.optional(richTextSchema),
    publisher: z.optional(organizationSchema),
    licence: z.optional(organizationSchema),
    themes: z.array(themeSchema),
    surveys: z.array(surveySchema),
    contact: z.optional(contactSchema),
  })
  .check(z.describe("Alles wat één regio in één taal publiceert."));

export type Id = z.infer<typeof idSchema>;
export type Link = z.infer<typeof linkSchema>;
export type RichText = z.infer<typeof richTextSchema>;
export type Indicator = z.infer<typeof indicatorSchema>;
export type Theme = z.infer<typeof themeSchema>;
export type MeasuredFigure = z.infer<typeof measuredFigureSchema>;
export type Figure = z.infer<typeof figureSchema>;
export type Survey = z.infer<typeof surveySchema>;
export type Organization = z.infer<typeof organizationSchema>;
export type Person = z.infer<typeof personSchema>;
export type Contact = z.infer<typeof contactSchema>;
export type Feed = z.infer<typeof feedSchema>;
