/*
 * The command `basisniveau`: checks a feed, publishes it as a folder of static pages, or prints what an editor pastes. What
 * is wrong is told on standard error in Dutch, a line each; then nothing is written and the exit code is 1.
 */
import { parseArgs } from "node:util";
import type { Place } from "../snippets/published-folder.js";
import { distFile } from "./dist-file.js";
import { readFeedFile } from "./feed-file.js";
import { fileProblem } from "./file-problem.js";
import type { Outcome } from "./outcome.js";
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

const { version } = JSON.parse(distFile("../package.json").toString()) as { version: string };

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

/** Arguments that can't be understood are answered with what can. */
function parsed(args: string[]) {
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch {
    return undefined;
  }
}

async function run(args: string[]): Promise<Outcome<string>> {
  const request = parsed(args);
  if (!request) {
    return { problems: [usage] };
  }
  const { positionals, values } = request;
  const [task, subject = ""] = positionals;
  switch (task) {
    case "validate": {
      if (!subject) {
        return { problems: [usage] };
      }
      const file = readFeedFile(subject);
      return "value" in file ? { value: `${subject}: alles klopt.` } : file;
    }
    case "publish":
    case "snippet": {
      const missing = (["feed", "url", ...(task === "publish" ? ["out" as const] : [])] as const)
        .filter((name) => !values[name])
        .map((name) => `--${name} ontbreekt.`);
      if (missing.length > 0) {
        return { problems: [...missing, usage] };
      }
      const { feed: path, url, out } = values;
      const address = publishAddress(url);
      const file = readFeedFile(path);
      if ("problems" in address || "problems" in file) {
        return {
          problems: [address, file].flatMap((each) => ("problems" in each ? each.problems : [])),
        };
      }
      const place: Place = { url: address.value, version, feed: file.value.feed };
      if (task === "snippet") {
        return requestedSnippet({ ...values, id: subject }, place, values.pinned ? hash() : "");
      }
      const files = await publishedFiles(file.value, place);
      const folder = replaceFolder(out.replace(/[/\\]+$/, ""), files);
      return "value" in folder
        ? { value: `${String(files.size)} bestanden staan in ${folder.value}.` }
        : folder;
    }
    default:
      return { problems: [usage] };
  }
}

function hash(): string {
  const hashes = JSON.parse(distFile("integrity.json").toString()) as Record<string, string>;
  return hashes["basisniveau.js"] ?? "";
}

try {
  const outcome = await run(process.argv.slice(2));
  if ("value" in outcome) {
    console.log(outcome.value);
  } else {
    console.error(outcome.problems.join("\n"));
    process.exitCode = 1;
  }
} catch (error) {
  const problem = fileProblem(error);
  if (!problem) {
    throw error;
  }
  console.error(problem);
  process.exitCode = 1;
}
