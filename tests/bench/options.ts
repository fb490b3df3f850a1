import { parseArgs } from "node:util";
import { type Condition, conditions } from "./conditions.js";
import { type PageName, pageNames } from "./page-names.js";

/** What is asked of a run. */
export interface Options {
  pages: PageName[];
  conditions: Condition[];
  /** How often each page is loaded, besides the times that don't count. */
  rounds: Record<Condition | "recordings" | "scale" | "scaleRecordings", number>;
  withScale: boolean;
  /** Path of the JSON; a table as Markdown comes beside it. */
  out: string;
  /** Whether the table in the README is written anew. */
  readme: boolean;
  /** Folder for a picture of each page. */
  screenshots: string | undefined;
}

/** Reads what is asked on the command line. */
export function optionsFrom(args: string[]): Options {
  const { values } = parseArgs({
    args,
    options: {
      only: { type: "string" },
      conditions: { type: "string" },
      rounds: { type: "string" },
      "scale-rounds": { type: "string" },
      "skip-scale": { type: "boolean", default: false },
      out: { type: "string", default: "dist/bench.json" },
      readme: { type: "boolean", default: false },
      screenshots: { type: "string" },
    },
  });
  const rounds = (usual: number, asked = values.rounds) => (asked ? wholeNumber(asked) : usual);
  const scaleRounds = values["scale-rounds"] ?? values.rounds;
  return {
    pages: chosen("--only", values.only, pageNames),
    conditions: chosen("--conditions", values.conditions, conditions),
    rounds: {
      plain: rounds(15),
      cpu4: rounds(11),
      slow4g: rounds(5),
      recordings: rounds(5),
      scale: rounds(5, scaleRounds),
      scaleRecordings: Math.min(rounds(2, scaleRounds), 2),
    },
    withScale: !values["skip-scale"],
    out: values.out,
    readme: values.readme,
    screenshots: values.screenshots,
  };
}

function wholeNumber(text: string): number {
  if (!/^[1-9]\d*$/.test(text)) {
    throw new Error(`${text} is no number of rounds`);
  }
  return Number(text);
}

/** Names between commas, or all of them. */
function chosen<Name extends string>(
  option: string,
  asked: string | undefined,
  names: readonly Name[],
): Name[] {
  if (asked === undefined) {
    return [...names];
  }
  return asked.split(",").map((name) => {
    const known = names.find((one) => one === name);
    if (!known) {
      throw new Error(`${option}: ${name} is none of ${names.join(", ")}`);
    }
    return known;
  });
}
