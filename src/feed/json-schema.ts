import { core } from "zod/mini";
import * as schemas from "./schema.js";

type JsonSchema = core.JSONSchema.BaseSchema;

/*
 * The feed's schema as JSON Schema, for publishers: their editor completes and checks with it. What it says of each part
 * is in Dutch, and stands here instead of in schema.ts, since it must not weigh on the page.
 */

const about: [core.$ZodType, description: string][] = [
  [schemas.feedSchema, "Alles wat één regio in één taal publiceert."],
  [schemas.textSchema, "Tekst, niet leeg."],
  [schemas.idSchema, "Naam voor gebruik in pagina's: kleine letters, cijfers en streepjes."],
  [schemas.percentageSchema, "Heel percentage van 0 tot en met 100."],
  [schemas.municipalitiesSchema, "Aantal gemeenten."],
  [
    schemas.richTextSchema,
    "Tekst in stukjes die aan elkaar worden gezet. Een stukje is tekst, vette tekst of een link.",
  ],
  [schemas.strongSchema, "Vette tekst."],
  [schemas.linkSchema, "Een link. Zonder adres met https wordt het gewone tekst."],
  [schemas.indicatorSchema, "Wat aan elke gemeente is gevraagd."],
  [schemas.themeSchema, "Een thema met zijn indicatoren en toelichting."],
  [schemas.surveySchema, "Een peiling. De oudste staat vooraan."],
  [schemas.responseSchema, "Welk deel van de gemeenten meedeed."],
  [schemas.measuredFigureSchema, "Een cijfer. Zonder status is het definitief."],
  [schemas.unmeasuredFigureSchema, "Geen cijfer: niet bekend, of bewust niet openbaar."],
  [schemas.contactSchema, "Bij wie lezers terechtkunnen."],
  [schemas.organisationSchema, "Een organisatie, met haar pagina als die er is."],
  [schemas.personSchema, "De contactpersoon."],
];

/** What can't be read off the name of a key. */
const aboutKeys: Record<string, string> = {
  $schema: "Adres van dit schema, zodat de editor kan helpen.",
  version: "Versie van de indeling: 1.",
  region: "Naam van de regio, zoals in 'Midden-Nederland'.",
  language: "Taal van de teksten als taalcode, zoals nl.",
  label: "Korte naam, voor waar de hele zin niet past.",
  statement: "De zin na het percentage: 'van de gemeenten heeft …'.",
  period: "Maand of jaar van de peiling: 2022-02 of 2022.",
  figures: "De cijfers, elk achter de id van zijn indicator.",
  respondents: "Aantal gemeenten dat meedeed.",
  population: "Aantal gemeenten in de regio.",
  qualifier: "Woord voor het percentage.",
  status:
    "final: definitief · provisional: voorlopig · missing: niet bekend · suppressed: niet openbaar.",
  count: "Aantal gemeenten waarvoor het klopt. Hoort bij base.",
  base: "Aantal gemeenten dat antwoord gaf. Hoort bij count.",
  href: "Adres dat begint met https://.",
};

/** What data/feed.schema.json holds. Stricter than a reader: a key that nobody knows is likely a typing error. */
export function feedJsonSchema(): JsonSchema {
  const descriptions = core.registry<{ description: string }>();
  for (const [schema, description] of about) {
    descriptions.add(schema, { description });
  }
  const schema = core.toJSONSchema(schemas.feedSchema, {
    metadata: descriptions,
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema === schemas.figureSchema) {
        leaveOutBroken(jsonSchema);
      }
    },
  });
  return withKeysDescribed(schema);
}

/** Nobody writes a broken figure, and the reader's answer to one is no default for writers. */
function leaveOutBroken(figure: JsonSchema): void {
  delete figure.default;
  figure.anyOf = figure.anyOf?.slice(0, 2) ?? [];
}

function withKeysDescribed(schema: JsonSchema): JsonSchema {
  const copy = { ...schema };
  for (const [keyword, value] of Object.entries(schema)) {
    if (keyword === "properties") {
      copy.properties = Object.fromEntries(
        Object.entries(schema.properties ?? {}).map(([key, property]) => {
          const description = aboutKeys[key];
          const described = withKeysDescribed(Object(property) as JsonSchema);
          return [key, description ? { ...described, description } : described];
        }),
      );
    } else if (Array.isArray(value)) {
      copy[keyword] = value.map((item: unknown) =>
        isSchema(item) ? withKeysDescribed(item) : item,
      );
    } else if (isSchema(value)) {
      copy[keyword] = withKeysDescribed(value);
    }
  }
  return copy;
}

function isSchema(value: unknown): value is JsonSchema {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
