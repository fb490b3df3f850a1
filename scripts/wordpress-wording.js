/*
 * Generates src/wordpress/basisniveau/words.php: the texts of src/text that the plugin for
 * WordPress needs. Arguments of a text become placeholders of PHP's vsprintf. With --check it
 * writes nothing, and fails where the file is out of date.
 */
import { readFile, writeFile } from "node:fs/promises";
import { runnerImport } from "vite";

const path = "src/wordpress/basisniveau/words.php";

/** Keys of the texts that the plugin needs, in src/text/nl.ts. */
const used = [
  "unknown",
  "unknownId",
  "missing",
  "suppressed",
  "absent",
  "broken",
  "provisional",
  "qualifiers",
  "count",
  "countOfOne",
  "earlierCount",
  "bases",
  "more",
  "less",
  "onePointMore",
  "onePointLess",
  "equal",
  "earlier",
  "incomparable",
  "municipality",
  "answers",
  "publishedBy",
  "participants",
  "participantsOfOne",
  "response",
  "person",
  "partners",
];

const {
  module: { wordingFor },
} = await runnerImport("./src/text/wording.ts", { configFile: false });

const text = file(["nl", "en"].map((language) => [language, wordsIn(language)]));

if (!process.argv.includes("--check")) {
  await writeFile(path, text);
} else if (text !== (await readFile(path, "utf8"))) {
  console.error(`${path} is out of date: run npm run wordpress:wording`);
  process.exitCode = 1;
}

/** Each text by its key, those of a group with a dot: "qualifiers.circa". */
function wordsIn(language) {
  const { texts, percent, period } = wordingFor(language);
  if (texts.language !== language) {
    throw new Error(`there are no texts in ${language}`);
  }
  const months = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, "0"));
  return [
    ...used.flatMap((name) => named(name, texts[name])),
    ["percent", withPlaceholders(percent(42), ["42"])],
    ...months.map((month) => [
      `month.${month}`,
      withPlaceholders(period(`2022-${month}`), ["2022"]),
    ]),
  ];
}

function named(name, text) {
  switch (typeof text) {
    case "string":
      return [[name, withPlaceholders(text, [])]];
    case "function": {
      // Private use characters, which none of our texts contains.
      const values = Array.from({ length: text.length }, (_, index) =>
        String.fromCodePoint(0xe000 + index),
      );
      return [[name, withPlaceholders(text(...values), values)]];
    }
    case "object":
      return Object.entries(text).flatMap(([key, each]) => named(`${name}.${key}`, each));
    default:
      throw new Error(`src/text has no ${name}`);
  }
}

/** A text as a format of vsprintf, with a placeholder for each of these values. */
function withPlaceholders(text, values) {
  return values.reduce(
    (format, value, index) => {
      if (!format.includes(value)) {
        throw new Error(
          `"${text}" doesn't hold what is put in, so no placeholder can stand for it`,
        );
      }
      return format.replaceAll(value, `%${index + 1}$s`);
    },
    text.replaceAll("%", "%%"),
  );
}

function file(languages) {
  return `<?php
/**
 * The texts of the script, as formats of vsprintf.
 * Generated from src/text by scripts/wordpress-wording.js: change them there.
 *
 * @package Basisniveau
 */

namespace Basisniveau;

defined( 'ABSPATH' ) || exit;

const WORDS = array(
${languages.map(([language, words]) => `\t${quoted(language)} => array(\n${list(words)}\t),\n`).join("")});
`;
}

/** Entries with aligned arrows, as WordPress's coding standards ask. */
function list(words) {
  const widest = Math.max(...words.map(([name]) => quoted(name).length));
  return words
    .map(([name, text]) => `\t\t${quoted(name).padEnd(widest)} => ${quoted(text)},\n`)
    .join("");
}

function quoted(text) {
  return `'${text.replace(/[\\']/g, "\\$&")}'`;
}
