import GithubSlugger from "github-slugger";
import { Marked, type Tokens } from "marked";
import { startTag, tag } from "../../src/snippets/markup.js";
import { texts } from "./chapters.js";
import { pictureSize } from "./picture-size.js";

/** A document as HTML. */
export interface Article {
  title: string;
  content: string;
  /** Its headings of level 2. */
  sections: { id: string; title: string }[];
  /** Paths of its pictures, from `docs`. */
  pictures: string[];
}

/**
 * Renders Markdown as HTML for a page with a strict content security policy.
 *
 * @param published - Names of documents that are published too. A link to another file becomes its
 *   text: who reads the published folder has no repository.
 */
export function article(markdown: string, published: ReadonlySet<string>): Article {
  const slugger = new GithubSlugger();
  const sections: Article["sections"] = [];
  const pictures: string[] = [];
  const tables = new Map<string, number>();
  let title = "";
  let heading = "";

  const marked = new Marked({
    renderer: {
      heading({ tokens, depth }: Tokens.Heading) {
        heading = plain(tokens);
        // The same as on GitHub, since links in the documents are made for it.
        const id = slugger.slug(heading);
        if (depth === 1) {
          title = heading;
        } else if (depth === 2) {
          sections.push({ id, title: heading });
        }
        return tag(`h${String(depth)}`, [["id", id]], this.parser.parseInline(tokens)) + "\n";
      },
      link({ href, tokens }: Tokens.Link) {
        const address = addressOf(href, published);
        const text = this.parser.parseInline(tokens);
        return address ? tag("a", [["href", address]], text) : text;
      },
      image({ href, text }: Tokens.Image) {
        pictures.push(href);
        const { width, height } = pictureSize(`docs/${href}`);
        return startTag("img", [
          ["src", href],
          ["alt", text],
          ["width", String(width)],
          ["height", String(height)],
          ["loading", "lazy"],
        ]);
      },
      table({ header, rows }: Tokens.Table) {
        const number = (tables.get(heading) ?? 0) + 1;
        tables.set(heading, number);
        const cells = header.map(({ tokens }) => {
          const content = this.parser.parseInline(tokens);
          return content ? tag("th", [["scope", "col"]], content) : "<td></td>";
        });
        const lines = rows.map((row) =>
          tag(
            "tr",
            [],
            row.map(({ tokens }) => tag("td", [], this.parser.parseInline(tokens))).join(""),
          ),
        );
        const table = `<table><thead>${tag("tr", [], cells.join(""))}</thead><tbody>${lines.join("\n")}</tbody></table>`;
        // Wider than a phone: it scrolls by itself, which takes a keyboard as well.
        const region: [string, string][] = [
          ["class", "table"],
          ["role", "region"],
          ["aria-label", texts.table(heading, number)],
          ["tabindex", "0"],
        ];
        return tag("div", region, table) + "\n";
      },
      code({ text }: Tokens.Code) {
        return `<pre translate="no"><code>${inCode(text)}</code></pre>\n`;
      },
      codespan({ text }: Tokens.Codespan) {
        return `<code translate="no">${inCode(text)}</code>`;
      },
      html({ text }: Tokens.HTML | Tokens.Tag) {
        if (!/^<!--[^]*-->\s*$/.test(text)) {
          throw new Error(`no HTML in a document that is published: ${text}`);
        }
        return "";
      },
    },
  });
  const content = marked.parse(markdown, { async: false });
  return { title, content, sections, pictures };
}

/** The text of a heading, without its markup. */
function plain(tokens: Tokens.Heading["tokens"]): string {
  return tokens
    .map((token) => ("tokens" in token ? plain(token.tokens ?? []) : textOf(token)))
    .join("");
}

function textOf(token: Tokens.Heading["tokens"][number]): string {
  return "text" in token && typeof token.text === "string" ? token.text : token.raw;
}

/** Address of a link in the published folder, or nothing. */
function addressOf(href: string, published: ReadonlySet<string>): string | undefined {
  if (/^(https:|#)/.test(href)) {
    return href;
  }
  const [, name = "", hash = ""] = /^([\w-]+)\.md(#.*)?$/.exec(href) ?? [];
  return published.has(name) ? `${name}.html${hash}` : undefined;
}

/** Code keeps its lines, which other text doesn't. */
function inCode(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}
