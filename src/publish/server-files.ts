import { ownMark } from "./own-mark.js";
import { changesName } from "./pages/changes-feed.js";
import type { PublishedFolder } from "../snippets/published-folder.js";

/*
 * Response headers for the published folder: for nginx, Apache, IIS, and hosts that read a `_headers`
 * file. Explained in docs/hosting.md.
 */

const basicPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'";
const policy = `${basicPolicy}; require-trusted-types-for 'script'; trusted-types basisniveau`;

/** Pages on which somebody types, which are also their folders. */
const forms = ["samensteller", "bijwerken"];

/** Such a page is framed by nobody else, who could lay something over it. */
function policyOfForm(page: string): string {
  return `${policy} basisniveau-${page}; frame-ancestors 'self'`;
}

/** Fresh for five minutes, then revalidated: short enough for new figures. */
const brief = "public, max-age=300, must-revalidate";
/** The scripts of one version never change. */
const forever = "public, max-age=31536000, immutable";

const scripts = ["basisniveau.js", "basisniveau.classic.js"];

const atomType = "application/atom+xml";

const headers = {
  "Access-Control-Allow-Origin": "*",
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
};

/**
 * The `_headers` file for hosts such as Netlify and Cloudflare Pages. No file gets the same header
 * from two rules, since some hosts would join the values. Only immutable files have a rule for
 * Cache-Control, since these hosts make browsers revalidate everything else.
 *
 * @param versions - Versions whose scripts are in the folder: pages may still ask for earlier ones.
 */
export function headersFile({ url }: PublishedFolder, versions: string[]): string {
  const root = new URL(`${url}/`).pathname;
  const lines = (entries: Record<string, string>) =>
    Object.entries(entries).map(([name, value]) => `  ${name}: ${value}`);
  return [
    `${root}*`,
    ...lines(headers),
    // Only documents need a content security policy: pages, and SVG pictures opened by themselves.
    ...["", "index.html", "tegel/*", "uitleg/*"].flatMap((pages) => [
      `${root}${pages}`,
      ...lines({ "Content-Security-Policy": policy }),
    ]),
    `${root}${changesName}`,
    ...lines({ "Content-Type": `${atomType}; charset=utf-8` }),
    ...forms.flatMap((page) => [
      `${root}${page}/*`,
      ...lines({ "Content-Security-Policy": policyOfForm(page) }),
    ]),
    ...versions.flatMap((version) =>
      scripts.flatMap((script) => [
        `${root}${version}/${script}`,
        ...lines({ "Cache-Control": forever }),
      ]),
    ),
    "",
  ].join("\n");
}

/** Configuration for nginx, to include in a `server` block. */
export function nginxFile({ url }: PublishedFolder): string {
  // nginx matches locations against the percent-decoded path.
  const root = decodeURIComponent(new URL(`${url}/`).pathname).replace(/["\\]/g, "\\$&");
  const add = (indent: string, special: Record<string, string>) =>
    Object.entries({ ...headers, ...special })
      .map(([name, value]) => `${indent}add_header ${name} "${value}" always;`)
      .join("\n");
  return `${ownMark} Zet in het server-blok: include, en dan het pad van dit bestand.
# ^~ houdt regels van de site voor bijvoorbeeld alle scripts hier weg.
location ^~ "${root}" {
  types {
    text/html html;
    text/css css;
    text/csv csv;
    text/javascript js;
    text/plain txt md;
    application/json json;
    application/xml xml;
    application/zip zip;
    image/png png;
    image/svg+xml svg;
  }
  default_type text/plain;
  charset utf-8;
  charset_types text/css text/csv text/javascript text/plain application/xml ${atomType} image/svg+xml;
  gzip on;
  gzip_vary on;
  gzip_types text/css text/csv text/javascript text/plain application/json application/xml ${atomType} image/svg+xml;
  index index.html;
  absolute_redirect off;
${add("  ", { "Content-Security-Policy": policy, "Cache-Control": brief })}

  location = "${root}${changesName}" {
    types { }
    default_type ${atomType};
  }

  # De scripts van één versie veranderen nooit.
  location ~ "/\\d+\\.\\d+\\.\\d+/basisniveau(\\.classic)?\\.js$" {
${add("    ", { "Content-Security-Policy": policy, "Cache-Control": forever })}
  }

  # Een pagina waarop iemand typt, heeft een eigen Trusted Types-policy, en staat niet in een frame van een ander.
${forms
  .map(
    (page) => `  location "${root}${page}/" {
${add("    ", { "Content-Security-Policy": policyOfForm(page), "Cache-Control": brief })}
  }
`,
  )
  .join("")}}
`;
}

/**
 * Configuration for Apache, by folder: a `.htaccess` in the folder itself, in those of the pages on
 * which somebody types, and in that of the scripts of this version.
 */
export function apacheFiles({ version }: PublishedFolder): [path: string, text: string][] {
  const set = (name: string, value: string) => `Header always set ${name} "${value}"`;
  const withHeaders = (...lines: string[]) =>
    ["<IfModule mod_headers.c>", ...lines.map((line) => `  ${line}`), "</IfModule>", ""].join("\n");
  const forPages = (value: string) => [
    '<FilesMatch "\\.(html|svg)$">',
    `  ${set("Content-Security-Policy", value)}`,
    "</FilesMatch>",
  ];
  return [
    [
      ".htaccess",
      `# Voor Apache. basisniveau publish maakt dit bestand; wat je erin verandert, is de volgende keer weg.
AddDefaultCharset utf-8
AddCharset utf-8 .css .csv .js .md .svg .txt .xml
AddType text/javascript .js
AddType application/json .json
AddType text/csv .csv
AddType text/plain .md
<Files "${changesName}">
  ForceType ${atomType}
</Files>
${withHeaders(
  "Header always unset X-Frame-Options",
  ...Object.entries(headers).map(([name, value]) => set(name, value)),
  set("Cache-Control", brief),
  ...forPages(policy),
)}`,
    ],
    ...forms.map((page): [string, string] => [
      `${page}/.htaccess`,
      withHeaders(...forPages(policyOfForm(page))),
    ]),
    [
      `${version}/.htaccess`,
      withHeaders(
        '<FilesMatch "^basisniveau(\\.classic)?\\.js$">',
        `  ${set("Cache-Control", forever)}`,
        "</FilesMatch>",
      ),
    ],
  ];
}

/** Configuration for IIS. */
export function iisFile(versions: string[]): string {
  const header = (name: string, value: string) =>
    `<remove name="${name}" /><add name="${name}" value="${value}" />`;
  const types: Record<string, string> = {
    ".css": "text/css; charset=utf-8",
    ".csv": "text/csv; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".json": "application/json",
    ".md": "text/plain; charset=utf-8",
    ".svg": "image/svg+xml; charset=utf-8",
    ".txt": "text/plain; charset=utf-8",
    ".xml": "application/xml; charset=utf-8",
  };
  const mimeMap = (extension: string, type: string) =>
    `<remove fileExtension="${extension}" /><mimeMap fileExtension="${extension}" mimeType="${type}" />`;
  const locations: [path: string, header: string][] = [
    ...forms.map((page): [string, string] => [
      page,
      header("Content-Security-Policy", policyOfForm(page)),
    ]),
    ...versions.flatMap((version) =>
      scripts.map((script): [string, string] => [
        `${version}/${script}`,
        header("Cache-Control", forever),
      ]),
    ),
  ];
  return `<?xml version="1.0" encoding="utf-8"?>
<!-- Voor IIS. basisniveau publish maakt dit bestand; wat je erin verandert, is de volgende keer weg. -->
<configuration>
  <system.webServer>
    <staticContent>
${Object.entries(types)
  .map(([extension, type]) => `      ${mimeMap(extension, type)}`)
  .join("\n")}
    </staticContent>
    <httpProtocol>
      <customHeaders>
        <remove name="X-Frame-Options" />
${Object.entries({ ...headers, "Cache-Control": brief, "Content-Security-Policy": policy })
  .map(([name, value]) => `        ${header(name, value)}`)
  .join("\n")}
      </customHeaders>
    </httpProtocol>
  </system.webServer>
${locations
  .map(
    ([path, line]) => `  <location path="${path}">
    <system.webServer><httpProtocol><customHeaders>${line}</customHeaders></httpProtocol></system.webServer>
  </location>`,
  )
  .join("\n")}
  <location path="${changesName}">
    <system.webServer><staticContent>${mimeMap(".xml", `${atomType}; charset=utf-8`)}</staticContent></system.webServer>
  </location>
</configuration>
`;
}
