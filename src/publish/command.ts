/*
 * The command `basisniveau`: validates a feed, publishes it as a folder of static pages, or prints
 * what an editor pastes. Errors go to standard error in Dutch, one per line; then nothing is
 * written and the exit code is 1.
 */
import { parseArgs } from "node:util";
import { withoutDirectionControls } from "../feed/direction-controls.js";
import type { PublishedFolder } from "../snippets/published-folder.js";
import { fileErrorText, type Result } from "./errors.js";
import { type FeedFile, readFeedFile } from "./feed-file.js";
import { scriptHash, version } from "./package-files.js";
import { publishAddress } from "./publish-address.js";
import { publishedFiles } from "./published-files.js";
import { replaceFolder } from "./replace-folder.js";
import { requestedSnippet } from "./requested-snippet.js";

const usage = `Gebruik:
  basisniveau validate FEED
      controleert een bestand met cijfers
  basisniveau publish --feed FEED --url https://… --out MAP
      maakt een map met scripts, cijfers, tegelpagina's en plaatjes, klaar om op een webserver te zetten
  basisniveau snippet ID --feed FEED --url https://…
      [--way script|element|iframe|url|link|html|image|wordpress] [--chart ring|bar|icons|none]
      [--survey ID] [--heading-level 2-6] [--pinned]
      toont wat een redacteur plakt; ID is overzicht, contact of de id van een thema of indicator`;

const options = {
  feed: { type: "string", default: "" },
  url: { type: "string", default: "" },
  out: { type: "string", default: "" },
  way: { type: "string", default: "script" },
  chart: { type: "string", default: "ring" },
  survey: { type: "string", default: "" },
  "heading-level": { type: "string", default: "2" },
  pinned: { type: "boolean", default: false },
} as const;

/** The parsed arguments; undefined where they can't be parsed, which prints the usage. */
function parsed(args: string[]) {
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch {
    return undefined;
  }
}

type Values = NonNullable<ReturnType<typeof parsed>>["values"];

async function run(args: string[]): Promise<Result<string>> {
  const request = parsed(args);
  const [task, subject = ""] = request?.positionals ?? [];
  if (request && task === "validate" && subject) {
    return validate(subject);
  }
  if (request && task === "publish") {
    return publish(request.values);
  }
  if (request && task === "snippet") {
    return snippet(subject, request.values);
  }
  return { errors: [usage] };
}

function validate(path: string): Result<string> {
  const file = readFeedFile(path);
  return "value" in file ? { value: `${path}: alles klopt.` } : file;
}

async function publish(values: Values): Promise<Result<string>> {
  const source = folderFor(values, ["feed", "url", "out"]);
  if ("errors" in source) {
    return source;
  }
  const { file, folder } = source.value;
  const files = await publishedFiles(file, folder);
  const written = replaceFolder(values.out.replace(/^(.*[^/\\])?[/\\]*$/s, "$1"), files);
  return "value" in written
    ? { value: `${String(files.size)} bestanden staan in ${written.value}.` }
    : written;
}

function snippet(id: string, values: Values): Result<string> {
  const source = folderFor(values, ["feed", "url"]);
  return "value" in source
    ? requestedSnippet({ ...values, id }, source.value.folder, values.pinned ? scriptHash() : "")
    : source;
}

/** The feed, and the folder that it is or will be published in. Reports all errors at once. */
function folderFor(
  values: Values,
  required: ("feed" | "url" | "out")[],
): Result<{ file: FeedFile; folder: PublishedFolder }> {
  const missing = required.filter((name) => !values[name]).map((name) => `--${name} ontbreekt.`);
  if (missing.length > 0) {
    return { errors: [...missing, usage] };
  }
  const address = publishAddress(values.url);
  const file = readFeedFile(values.feed);
  if ("errors" in address || "errors" in file) {
    return { errors: [address, file].flatMap((each) => ("errors" in each ? each.errors : [])) };
  }
  const folder = { url: address.value, version, feed: file.value.feed };
  return { value: { file: file.value, folder } };
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
