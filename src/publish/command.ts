/*
 * The command `basisniveau`: validates a feed, imports figures into it, publishes it as a folder of
 * static pages, or prints what an editor pastes. Errors go to standard error in Dutch, one per line; then nothing is
 * written and the exit code is 1.
 */
import { parseArgs } from "node:util";
import { withoutDirectionControls } from "../feed/direction-controls.js";
import { fileErrorText, type Result } from "./errors.js";
import { readFeedFile } from "./feed-file.js";
import { importFigures } from "./import-figures.js";
import { scriptHash, version } from "./package-files.js";
import { asWarning, publishFeeds } from "./publish-feeds.js";
import { progressOn } from "./progress.js";
import { publishAddress } from "./publish-address.js";
import { requestedSnippet } from "./requested-snippet.js";

const usage = `Gebruik:
  basisniveau validate FEED [--strict]
      controleert een bestand met cijfers; met --strict zijn ook waarschuwingen fouten
  basisniveau import BESTAND --feed FEED --survey 2023-03 [--respondents 31 --population 39]
      [--sheet BLAD] [--out FEED2]
      zet de cijfers van een spreadsheet (.xlsx of .csv) in FEED, of met --out in FEED2; een nieuwe
      peiling heeft --respondents en --population nodig: hoeveel gemeenten meededen, en er zijn
  basisniveau publish --feed FEED [--feed FEED2 …] --out MAP [--url https://…] [--strict] [--replace]
      [--security-contact mailto:…|https://…]
      maakt een map met scripts, cijfers, tegelpagina's en plaatjes, klaar om op een webserver te zetten;
      met --url, het adres van de map, tonen andere sites een tegel ook als iemand alleen een link plakt;
      meer bestanden krijgen elk een eigen map in MAP; met --replace mag er iets anders in MAP staan;
      met --security-contact staat in .well-known/security.txt aan wie je een lek in de beveiliging meldt
  basisniveau snippet ID --feed FEED --url https://…
      [--way script|element|iframe|url|link|html|image|wordpress] [--chart ring|bar|icons|trend|none]
      [--survey ID] [--compare previous|none] [--municipality NAAM --answer yes|no]
      [--heading-level 2-6] [--pinned]
      toont wat een redacteur plakt; ID is overzicht, contact of de id van een thema of indicator`;

const options = {
  feed: { type: "string", multiple: true },
  url: { type: "string", default: "" },
  out: { type: "string", default: "" },
  way: { type: "string", default: "script" },
  chart: { type: "string", default: "" },
  survey: { type: "string", default: "" },
  compare: { type: "string", default: "previous" },
  municipality: { type: "string", default: "" },
  answer: { type: "string", default: "" },
  respondents: { type: "string", default: "" },
  population: { type: "string", default: "" },
  sheet: { type: "string", default: "" },
  "security-contact": { type: "string", default: "" },
  "heading-level": { type: "string", default: "2" },
  pinned: { type: "boolean", default: false },
  strict: { type: "boolean", default: false },
  replace: { type: "boolean", default: false },
  help: { type: "boolean", short: "h", default: false },
} as const;

type Values = ReturnType<typeof parsed>["values"];

function parsed(args: string[]) {
  return parseArgs({ args, options, allowPositionals: true });
}

async function run(args: string[]): Promise<Result<string>> {
  let request;
  try {
    request = parsed(args);
  } catch (error) {
    // Node's message is in English, and names the option between quotation marks.
    const [, option = ""] = /'(-[^' ]+)/.exec(String(error)) ?? [];
    return { errors: [`${option}: deze optie is er niet, of er ontbreekt iets achter.`, usage] };
  }
  const [task = "", subject = ""] = request.positionals;
  if (request.values.help) {
    return { value: usage };
  }
  if (task === "validate" && subject) {
    return validate(subject, request.values);
  }
  if (task === "import" && subject) {
    return figuresImport(subject, request.values);
  }
  if (task === "publish") {
    return publish(request.values);
  }
  if (task === "snippet") {
    return snippet(subject, request.values);
  }
  const isTask = ["", "validate", "import"].includes(task);
  return { errors: [...(isTask ? [] : [`${task}: deze opdracht is er niet.`]), usage] };
}

function validate(path: string, { strict }: Values): Result<string> {
  const file = readFeedFile(path);
  if ("errors" in file) {
    return file;
  }
  const { warnings } = file.value;
  if (strict && warnings.length > 0) {
    return { errors: warnings };
  }
  const verdict =
    warnings.length > 0
      ? `${path}: geen fouten. Kijk nog naar het volgende.`
      : `${path}: alles klopt.`;
  return { value: [verdict, ...warnings.map(asWarning)].join("\n") };
}

function figuresImport(spreadsheet: string, values: Values): Promise<Result<string>> {
  const { feed: [feed = "", ...others] = [], survey } = values;
  const missing = missingOptions({ feed, survey });
  if (missing) {
    return Promise.resolve(missing);
  }
  if (others.length > 0) {
    return Promise.resolve({ errors: ["--feed: kies één bestand met cijfers."] });
  }
  return importFigures({ ...values, spreadsheet, feed, out: values.out || feed });
}

function publish(values: Values): Promise<Result<string>> {
  const { feed = [], url, out, strict, replace } = values;
  const missing = missingOptions({ feed: feed.join(""), out });
  return missing
    ? Promise.resolve(missing)
    : publishFeeds(
        {
          feeds: feed,
          url,
          out,
          securityContact: values["security-contact"],
          isStrict: strict,
          isForced: replace,
        },
        progressOn(process.stderr),
      );
}

function snippet(id: string, values: Values): Result<string> {
  const { feed: [feed = ""] = [], url } = values;
  const missing = missingOptions({ feed, url });
  if (missing) {
    return missing;
  }
  const address = publishAddress(url);
  const file = readFeedFile(feed);
  if ("errors" in address || "errors" in file) {
    return { errors: [address, file].flatMap((each) => ("errors" in each ? each.errors : [])) };
  }
  const folder = { url: address.value, version, feed: file.value.feed };
  return requestedSnippet({ ...values, id }, folder, values.pinned ? scriptHash() : "");
}

/** The error about options that have to be there and aren't. */
function missingOptions(given: Record<string, string>): { errors: string[] } | undefined {
  const missing = Object.entries(given)
    .filter(([, value]) => !value)
    .map(([name]) => `--${name} ontbreekt.`);
  return missing.length > 0 ? { errors: [...missing, usage] } : undefined;
}

try {
  const result = await run(process.argv.slice(2));
  if ("value" in result) {
    console.log(result.value);
  } else {
    console.error(withoutDirectionControls(result.errors.join("\n")));
    process.exitCode = 1;
  }
} catch (error) {
  const text = fileErrorText(error);
  if (!text) {
    throw error;
  }
  console.error(text);
  process.exitCode = 1;
}
