import { readFileSync } from "node:fs";
import { styleSheet } from "../style-sheet.js";
import { article } from "./article.js";
import { groups } from "./chapters.js";
import { chapterPage, startPage } from "./help-page.js";

/**
 * The documentation for users of the published folder, as pages: the content of each file by its
 * path in `uitleg`.
 */
export function helpFiles(): Map<string, string | Uint8Array> {
  const chapters = groups.flatMap(({ chapters }) => chapters);
  const published = new Set(chapters.map(({ name }) => name));
  const files = new Map<string, string | Uint8Array>([
    ["index.html", startPage()],
    ["uitleg.css", styleSheet("src/site/uitleg/uitleg.css")],
  ]);
  for (const chapter of chapters) {
    const rendered = article(readFileSync(`docs/${chapter.name}.md`, "utf8"), published);
    files.set(`${chapter.name}.html`, chapterPage(chapter, rendered));
    for (const picture of rendered.pictures) {
      files.set(picture, readFileSync(`docs/${picture}`));
    }
  }
  return files;
}
