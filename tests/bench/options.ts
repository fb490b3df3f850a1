import { parseArgs } from "node:util";
import { type Condition, conditions } from "./conditions.js";
import { type PageName, pageNames } from "./page-names.js";

/** Options of a run. */
export interface Options {
  pages: PageName[];
  conditions: Condition[];
  /** How often each page is loaded, without warm-up rounds. */
  rounds: Record<Condition | "recordings" | "scale" | "scaleRecordings", number>;
  withScale: boolean;
  /** Path of the JSON file; the tables are written beside it as Markdown. */
  out: string;
  /** Whether to update the table in the README. */
  readme: boolean;
  /** Folder for a screenshot of each page. */
  screenshots: string | undefined;
}

/** Options from command-line arguments. */
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

/** Comma-separated names, or all of them. */
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
