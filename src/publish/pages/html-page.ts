import { escaped, startTag, tag } from "../../snippets/markup.js";
import { wordingFor } from "../../text/wording.js";

/** The head of a page, and its content as HTML. */
export interface Page {
  language: string;
  title: string;
  /** Address of the folder from this page: "" or "../../". */
  root: string;
  /** Further elements of the head. */
  head: string[];
  body: string;
}

/** A whole page. All it needs has its own origin, so that it works under the strictest CSP. */
export function pageText({ language, title, root, head, body }: Page): string {
  const { direction } = wordingFor(language);
  return [
    "<!doctype html>",
    startTag("html", [
      ["lang", language],
      ["dir", direction ?? ""],
    ]),
    "<head>",
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    tag("title", [], escaped(title)),
    ...head,
    startTag("link", [
      ["rel", "stylesheet"],
      ["href", `${root}tegel.css`],
    ]),
    "</head>",
    `<body>${body}</body>`,
    "</html>",
    "",
  ].join("\n");
}

/** Metadata of the page, which other sites show in a link preview. */
export function property(name: string, content: string): string {
  return startTag("meta", [
    [name.startsWith("og:") ? "property" : "name", name],
    ["content", content],
  ]);
}
