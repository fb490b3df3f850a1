/*
 * The measured blocks of docs/schaal.md, by name.
 */
import { format, resolveConfig } from "prettier";
import { about, exact, size, table, withUnit } from "./amount.js";
import { filesOfCountry, filesOfRegion, type Kind, regionIndex } from "./country.js";
import {
  allMunicipalities,
  feedOf,
  feedOfMunicipality,
  languagesAsThemes,
  municipalitiesAsSurveys,
  municipalitiesAsThemes,
  municipalityId,
  today,
  written,
} from "../feeds/sized.js";
import { languages } from "../feeds/languages.js";
import { limitsOf, mostBytes } from "./limits.js";
import { sizeOf, sumOf } from "./size.js";
import { costAMonth, daysAMonth, mixes, peak, prices, trafficOf } from "./traffic.js";

/** Slow 4G, 1.6 Mbit/s, as web performance tools define it. */
const slowBytesASecond = 200_000;

/** Number of municipalities, for use in names. */
const all = String(allMunicipalities);

const counted = { municipalities: allMunicipalities };

/** The feed of the cost calculations: ten surveys of all municipalities together. */
const usual = feedOf({ surveys: 10, ...counted });

/** Feeds by their content, in the order of the page. */
export const examples: [name: string, feed: () => string][] = [
  ["nu: 7 indicatoren, 1 peiling", () => written(today)],
  ["10 peilingen", () => written(feedOf({ surveys: 10 }))],
  [
    "10 peilingen, met aantallen, 25 gemeenten",
    () => written(feedOf({ surveys: 10, municipalities: 25 })),
  ],
  [`10 peilingen, met aantallen, ${all} gemeenten`, () => written(usual)],
  ["één gemeente als regio, 10 peilingen", () => written(feedOfMunicipality(1, "nl", 10))],
  ["20 indicatoren, 1 peiling", () => written(feedOf({ indicators: 20, ...counted }))],
  [
    "20 indicatoren, 10 peilingen",
    () => written(feedOf({ indicators: 20, surveys: 10, ...counted })),
  ],
  ["100 indicatoren, 1 peiling", () => written(feedOf({ indicators: 100, ...counted }))],
  [
    "100 indicatoren, 10 peilingen",
    () => written(feedOf({ indicators: 100, surveys: 10, ...counted })),
  ],
  ["1000 indicatoren, 1 peiling", () => written(feedOf({ indicators: 1000, ...counted }))],
  [
    "1000 indicatoren, 10 peilingen",
    () => written(feedOf({ indicators: 1000, surveys: 10, ...counted })),
  ],
  ["tien talen in één feed, 10 peilingen", () => written(languagesAsThemes(languages.length, 10))],
  [
    `${all} gemeenten als thema in één feed, 10 peilingen`,
    () => written(municipalitiesAsThemes(allMunicipalities, 10)),
  ],
  [
    `${all} gemeenten als peiling in één feed, 10 jaar`,
    () => written(municipalitiesAsSurveys(allMunicipalities, 10)),
  ],
];

/**
 * The blocks that are the same on every machine.
 *
 * @param publishedText - The feed as published, including white space.
 * @param script - Budget of the script in bytes, compressed.
 */
export async function blocksOf(
  publishedText: string,
  script: number,
): Promise<Map<string, string>> {
  const { brotli: feed } = await sizeOf(written(usual));
  const [sizes, perLanguage, files, limits, index] = await Promise.all([
    sizesBlock(publishedText),
    languagesBlock(),
    filesBlock(),
    limitsBlock(script),
    indexBlock(),
  ]);
  return new Map([
    ["index", index],
    ["maten", sizes],
    ["talen", perLanguage],
    ["bestanden", files],
    ["grenzen", limits],
    ["weergaven", trafficBlock(script, feed)],
    ["kosten", costBlock(script, feed)],
  ]);
}

async function sizesBlock(publishedText: string): Promise<string> {
  const named: typeof examples = [
    ["nu, zoals het bestand is (met inspringing)", () => publishedText],
    ...examples,
  ];
  const rows = await Promise.all(
    named.map(async ([name, feed]) => {
      const { raw, gzip, brotli } = await sizeOf(feed());
      return [name, exact(raw), size(gzip), size(brotli), raw <= mostBytes ? "ja" : "**nee**"];
    }),
  );
  return table(["Feed", "Bytes", "gzip 9", "brotli 11", "Leest de widget hem?"], rows);
}

async function languagesBlock(): Promise<string> {
  const wish = { surveys: 10, ...counted };
  const rows = await Promise.all(
    languages.map(async (language) => {
      const [as, longer] = await Promise.all([
        sizeOf(written(feedOf({ ...wish, language }))),
        sizeOf(written(feedOf({ ...wish, language, longer: true }))),
      ]);
      const sizes = [as, longer].flatMap(({ raw, brotli }) => [exact(raw), size(brotli)]);
      return [`\`${language}\``, ...sizes];
    }),
  );
  const head = ["Taal", "Bytes", "brotli 11", "30% langer: bytes", "30% langer: brotli 11"];
  return table(head, rows);
}

async function filesBlock(): Promise<string> {
  const [region, country] = await Promise.all([filesOfRegion(), filesOfCountry()]);
  const rows = [
    ...rowsOf(`Eén regio met ${all} gemeenten`, region),
    ...rowsOf("Elke gemeente een regio", country),
  ];
  return table(["Wat", "Bestanden", "Samen", "brotli 11"], rows);
}

function rowsOf(what: string, kinds: Kind[]): string[][] {
  const together: Kind = {
    name: "**samen**",
    files: kinds.reduce((sum, { files }) => sum + files, 0),
    size: sumOf(kinds.map((kind) => kind.size)),
  };
  return [...kinds, together].map(({ name, files, size: { raw, brotli } }) => [
    `${what}: ${name}`,
    exact(files),
    size(raw),
    size(brotli),
  ]);
}

async function limitsBlock(script: number): Promise<string> {
  const limits = await limitsOf(script);
  const rows = limits.map(({ name, most, lighterThanScript, readable }) => [
    name,
    lighterThanScript === undefined ? `alle ${exact(most)}` : about(lighterThanScript),
    readable === undefined ? `alle ${exact(most)}` : exact(readable),
  ]);
  const head = [
    "Wat er meer wordt",
    `Lichter dan het script (${size(script)})`,
    "Leesbaar (1 MiB)",
  ];
  const time = exact(Math.round((1000 * script) / slowBytesASecond));
  return [
    `Langzaam 4G is 1,6 Mbit per seconde: 200 kB per seconde. Een feed van ${size(script)} is daar ${time} ms onderweg.`,
    "",
    table(head, rows),
  ].join("\n");
}

function trafficBlock(script: number, feed: number): string {
  const rows = mixes.map((mix) => {
    const { name, requestsADay, bytesADay, requestsASecond, bytesASecond } = trafficOf(
      mix,
      script,
      feed,
    );
    return [
      name,
      exact(requestsADay),
      size(bytesADay),
      size(bytesADay * daysAMonth),
      about(requestsASecond),
      about(requestsASecond * peak),
      withUnit((bytesASecond * peak * 8) / 1e6, "Mbit/s"),
    ];
  });
  const head = [
    "Wie er komt",
    "Verzoeken per dag",
    "Per dag",
    "Per maand",
    "Verzoeken per seconde",
    "Drukste seconde: verzoeken",
    "Drukste seconde: lijn",
  ];
  const first = [
    `Script ${size(script)} en feed ${size(feed)}, allebei met brotli:`,
    `een eerste bezoek is ${size(script + feed)} plus kopregels.`,
  ];
  return [first.join(" "), "", table(head, rows)].join("\n");
}

function costBlock(script: number, feed: number): string {
  const head = [
    "Voorbeeldprijs",
    "Per GB",
    "Per miljoen verzoeken",
    ...mixes.map(({ name }) => name),
  ];
  const rows = prices.map((price) => [
    price.name,
    withUnit(price.gigabyte, "euro"),
    withUnit(price.millionRequests, "euro"),
    ...mixes.map((mix) => withUnit(costAMonth(trafficOf(mix, script, feed), price), "euro")),
  ]);
  return table(head, rows);
}

/** A short example of a region's index. */
async function indexBlock(): Promise<string> {
  const feeds = (["nl", "ar"] as const).map((language) => {
    const feed = feedOfMunicipality(1, language, 10);
    return { ...feed, surveys: feed.surveys.slice(-1) };
  });
  const index = regionIndex(municipalityId(1), feeds);
  const config = await resolveConfig("docs/schaal.md");
  return `\`\`\`json\n${await format(index, { ...config, parser: "json" })}\`\`\``;
}
