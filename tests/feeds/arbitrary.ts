import fc from "fast-check";

/*
 * Arbitrary feeds for property-based tests.
 */

/** Number of runs of a property, times `VITE_FUZZ`, which `npm run fuzz` sets high. */
export function runs(usual: number): { numRuns: number } {
  const factor = Number(import.meta.env["VITE_FUZZ"] ?? 1);
  return { numRuns: usual * factor };
}

const text = fc
  .oneof(
    fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 }),
    fc.constantFrom(
      "<b>vet</b>",
      "مرحبا",
      "\u202Eom",
      "\uD800",
      "${x}",
      "&amp;",
      "'\"`",
      "__proto__",
    ),
  )
  .filter((text) => /\S/.test(text));

const id = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8})?$/);

const href = fc.oneof(fc.webUrl(), fc.constantFrom("https://example.org/", "javascript:hit()", ""));

const link = fc.record({ link: text, href }, { requiredKeys: ["link"] });

const richText = fc.array(fc.oneof(text, fc.record({ strong: text }), link), { maxLength: 4 });

/** Rich texts that pass strict validation, also with empty parts and many beside each other. */
export const richTexts = fc.array(
  fc.oneof(text, fc.constantFrom("", " ", "\n"), fc.record({ strong: text }), link),
  { maxLength: 8 },
);

const organization = fc.record({ name: text, href }, { requiredKeys: ["name"] });

/** A figure; if it has a count, one that matches its percentage. */
const measured = fc
  .record(
    {
      percentage: fc.integer({ min: 0, max: 100 }),
      qualifier: fc.constantFrom("circa", "ruim", "bijna", "minstens", "hoogstens"),
      status: fc.constantFrom("final", "provisional"),
      base: fc.constantFrom(100, 200),
      comparable: fc.boolean(),
      note: richText,
    },
    { requiredKeys: ["percentage"] },
  )
  .map(({ base, ...figure }) =>
    base === undefined ? figure : { ...figure, base, count: (figure.percentage * base) / 100 },
  );

const figure = fc.oneof(
  { weight: 3, arbitrary: measured },
  {
    weight: 1,
    arbitrary: fc.record(
      {
        status: fc.constantFrom("missing", "suppressed"),
        comparable: fc.boolean(),
        note: richText,
      },
      { requiredKeys: ["status"] },
    ),
  },
);

const period = fc
  .tuple(fc.integer({ min: 1990, max: 2060 }), fc.integer({ min: 0, max: 12 }))
  .map(([year, month]) => (month ? `${year}-${String(month).padStart(2, "0")}` : String(year)));

const contact = fc.record(
  {
    title: text,
    text: richText,
    partners: fc.array(organization, { maxLength: 3 }),
    person: fc.record(
      { name: text, role: text, email: fc.oneof(fc.emailAddress(), text), telephone: text },
      { requiredKeys: ["name"] },
    ),
  },
  { requiredKeys: ["title", "text"] },
);

/** Feeds that pass strict validation. */
export const feeds = fc
  .record({
    themeIds: fc.uniqueArray(id, { minLength: 1, maxLength: 3 }),
    indicatorIds: fc.uniqueArray(id, { maxLength: 8 }),
    surveyIds: fc.uniqueArray(id, { minLength: 1, maxLength: 3 }),
  })
  .chain(({ themeIds, indicatorIds, surveyIds }) => {
    const theme = (themeId: string, index: number) =>
      fc.record(
        {
          id: fc.constant(themeId),
          title: text,
          indicators: fc.tuple(
            ...indicatorIds
              .filter((_, number) => number % themeIds.length === index)
              .map((indicatorId) =>
                fc.record(
                  {
                    id: fc.constant(indicatorId),
                    label: text,
                    statement: richText,
                    definition: richText,
                  },
                  { requiredKeys: ["id", "label", "statement"] },
                ),
              ),
          ),
          explanation: richText,
          links: fc.array(link, { maxLength: 2 }),
        },
        { requiredKeys: ["id", "title", "indicators"] },
      );
    const figures = fc.record(
      Object.fromEntries(indicatorIds.map((indicatorId) => [indicatorId, figure])),
      { requiredKeys: [] },
    );
    const response = fc.record(
      {
        percentage: fc.integer({ min: 0, max: 100 }),
        respondents: fc.constant(18),
        population: fc.constant(25),
      },
      { requiredKeys: ["percentage"] },
    );
    return fc
      .record(
        {
          version: fc.constantFrom(1, 1.1, 1.9),
          region: text,
          language: fc.constantFrom("nl", "en", "nl-NL", "ar", "de-Latn-DE"),
          title: text,
          topic: text,
          introduction: richText,
          publisher: organization,
          licence: organization,
          themes: fc.tuple(...themeIds.map(theme)),
          periods: fc.uniqueArray(period, {
            minLength: surveyIds.length,
            maxLength: surveyIds.length,
          }),
          surveys: fc.tuple(
            ...surveyIds.map((surveyId) =>
              fc.record(
                {
                  id: fc.constant(surveyId),
                  response,
                  figures,
                  comparable: fc.boolean(),
                  note: richText,
                },
                { requiredKeys: ["id", "response", "figures"] },
              ),
            ),
          ),
          contact,
        },
        {
          requiredKeys: ["version", "region", "language", "title", "themes", "periods", "surveys"],
        },
      )
      .map(({ periods, surveys, ...feed }) => {
        const inOrder = [...periods].sort();
        return {
          ...feed,
          surveys: surveys.map((survey, index) => ({ ...survey, period: inOrder[index] ?? "" })),
        };
      });
  });

/** A feed that `feeds` generates. */
export type AnyFeed = typeof feeds extends fc.Arbitrary<infer Feed> ? Feed : never;

/** Any JSON value, except with the key __proto__, which can't be set by assignment. */
const anyJson = fc.oneof(
  fc.constantFrom(null, true, "", " ", "75%", 0.75, 7.5, 75, -1, 101, 1e300, [], {}, "broken"),
  fc
    .json({ maxDepth: 2 })
    .map((json) => JSON.parse(json.replaceAll("__proto__", "proto")) as unknown),
);

interface Mutation {
  /** Which node to change, as a share of all nodes. */
  share: number;
  kind: "replace" | "delete" | "add" | "double";
  value: unknown;
}

const mutations: fc.Arbitrary<Mutation> = fc.record({
  share: fc.double({ min: 0, max: 0.999999, noNaN: true }),
  kind: fc.constantFrom("replace", "replace", "delete", "add", "double"),
  value: anyJson,
});

/** A valid feed, and a copy with one mutation. */
export const mutatedFeeds = fc.tuple(feeds, mutations).map(([feed, mutation]) => {
  // As it would be after JSON, and without values that are shared by two paths.
  const mutated = JSON.parse(JSON.stringify(feed)) as object;
  return { feed, mutated, path: mutate(mutated, mutation) };
});

/** Applies a mutation, and gives its path. */
function mutate(root: object, { share, kind, value }: Mutation): string {
  const places = pathsIn(root);
  const folder = places[Math.floor(share * places.length)];
  if (!folder) {
    return "";
  }
  const { parent, key, path } = folder;
  const old = parent[key];
  if (kind === "replace") {
    parent[key] = value;
  } else if (kind === "add" && typeof old === "object" && old !== null && !Array.isArray(old)) {
    Object.assign(old, { extra: value });
  } else if (kind === "double" && Array.isArray(old)) {
    old.push(...old.slice(0, 1).map((item: unknown) => structuredClone(item)));
  } else if (Array.isArray(parent)) {
    parent.splice(Number(key), 1);
  } else {
    Reflect.deleteProperty(parent, key);
  }
  return path;
}

interface PublishedFolder {
  parent: Record<string, unknown>;
  key: string;
  path: string;
}

function pathsIn(node: object, path = ""): PublishedFolder[] {
  return Object.entries(node).flatMap(([key, value]: [string, unknown]) => {
    const here = { parent: node as Record<string, unknown>, key, path: `${path}${key}` };
    return typeof value === "object" && value !== null
      ? [here, ...pathsIn(value, `${here.path}.`)]
      : [here];
  });
}
