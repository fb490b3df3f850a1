/*
 * Writes what the documentation takes from the source. Snippets in docs/inbouwen.md: a block begins
 * with a comment that asks for one, <!-- plak: id manier optie=waarde -->, and ends with
 * <!-- /plak -->. The tokens in docs/vormgeven.md: between <!-- tokens --> and <!-- /tokens -->.
 * Examples in docs/frameworks.md, from the apps that are tested: between <!-- file: path --> and
 * <!-- /file -->.
 * With --check it writes nothing, and fails where a file is out of date.
 */
import { readFile, writeFile } from "node:fs/promises";
import { extname } from "node:path";
import { format } from "prettier";
import { runnerImport } from "vite";

const path = "docs/inbouwen.md";

const { version } = JSON.parse(await readFile("package.json", "utf8"));
const [charts, read, subject, routes, snippets, theming] = await Promise.all(
  [
    "charts/chart",
    "feed/read",
    "feed/subject",
    "snippets/routes",
    "snippets/snippet",
    "theming/tokens-read",
  ].map(async (name) => {
    const { module } = await runnerImport(`./src/${name}.ts`, { configFile: false });
    return module;
  }),
);
const { feed } = read.readFeed(await readFile("data/midden-nederland.json", "utf8"));
const folder = { url: "https://cijfers.example.nl", version, feed };

/** Routes whose snippets are something other than HTML. */
const plainRoutes = ["url", "wordpress"];

await update(path, (old) =>
  old.replace(
    /(<!-- plak: (.*?) -->\n)(.*?)(<!-- \/plak -->)/gs,
    (_, start, asked, _made, end) => `${start}\n${block(asked)}\n\n${end}`,
  ),
);
await update("docs/vormgeven.md", (old) =>
  format(
    old.replace(
      /(<!-- tokens -->\n).*?(<!-- \/tokens -->)/s,
      (_, start, end) => `${start}\n${tokenTable()}\n\n${end}`,
    ),
    { filepath: "docs/vormgeven.md" },
  ),
);

await update("docs/frameworks.md", async (old) => {
  const files = new Map();
  for (const [, file] of old.matchAll(/<!-- file: (.*?) -->/g)) {
    files.set(file, (await readFile(`tests/frameworks/apps/${file}`, "utf8")).trim());
  }
  return old.replace(
    /(<!-- file: (.*?) -->\n)(.*?)(<!-- \/file -->)/gs,
    (_, start, file, _made, end) =>
      `${start}\n<!-- prettier-ignore -->\n\`\`\`${extname(file).slice(1)}\n${files.get(file)}\n\`\`\`\n\n${end}`,
  );
});

async function update(path, change) {
  const old = await readFile(path, "utf8");
  const text = await change(old);
  if (!process.argv.includes("--check")) {
    await writeFile(path, text);
  } else if (text !== old) {
    console.error(`${path} is out of date: run npm run docs`);
    process.exitCode = 1;
  }
}

/** The tokens of the page that each custom property follows. */
function tokenTable() {
  return [
    "| Eigenschap | Tokens, de eerste gaat voor |",
    "| --- | --- |",
    ...theming.tokensRead.map(
      ({ property, tokens }) =>
        `| \`${property}\` | ${tokens.map((token) => `\`${token}\``).join(", ")} |`,
    ),
  ].join("\n");
}

/** A fenced block, which Prettier may not wrap: a CMS may break code of more than one line. */
function block(asked) {
  const isWholeSite = asked === "site";
  const [id, route, ...options] = asked.split(" ");
  const code = isWholeSite ? snippets.scriptTag(folder) : snippet(id, route, options, asked);
  const isHtml = !plainRoutes.includes(route) && !code.startsWith("[");
  return `<!-- prettier-ignore -->\n\`\`\`${isHtml ? "html" : ""}\n${code}\n\`\`\``;
}

function snippet(id, route, options, asked) {
  const { chart, notation, survey } = Object.fromEntries(options.map((each) => each.split("=")));
  const found = subject.subjectsIn(feed).find((each) => subject.pageId(each) === id);
  if (!found || !routes.routes.includes(route)) {
    throw new Error(`${path} asks for a snippet that there is not: ${asked}`);
  }
  return snippets.snippet(
    {
      subject: found,
      route,
      chart: chart ?? charts.usualChart(found.kind),
      survey: survey ?? "",
      headingLevel: 2,
      notation,
    },
    folder,
  );
}
