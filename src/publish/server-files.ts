import type { PublishedFolder } from "../snippets/published-folder.js";

/*
 * What a server has to say with the files of the folder, for hosts that read a file `_headers` and
 * for nginx. It is explained in docs/hosting.md.
 */

/**
 * What the page for editors may do. It reads HTML that an editor pastes back, so it can't ask for
 * Trusted Types.
 */
const policyForEditors =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'";
const policy = `${policyForEditors}; require-trusted-types-for 'script'; trusted-types basisniveau`;

/** Folder of the page for editors. */
const forEditors = "samensteller/";

/** Five minutes, and then to be asked again: short enough for new figures. */
const brief = "public, max-age=300, must-revalidate";
/** The scripts of one version never change. */
const forever = "public, max-age=31536000, immutable";

const scripts = ["basisniveau.js", "basisniveau.classic.js"];

const headers = {
  "Access-Control-Allow-Origin": "*",
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
};

/**
 * For hosts such as Netlify and Cloudflare Pages. No file gets one header from two rules: some
 * hosts would join the values. What isn't kept forever has no rule for that, since these hosts let
 * browsers ask each time.
 */
export function headersFile({ url, version }: PublishedFolder): string {
  const root = new URL(`${url}/`).pathname;
  const lines = (entries: Record<string, string>) =>
    Object.entries(entries).map(([name, value]) => `  ${name}: ${value}`);
  return [
    `${root}*`,
    ...lines(headers),
    // Only pages and drawings can be opened, and so have a policy.
    ...["", "index.html", "tegel/*"].flatMap((pages) => [
      `${root}${pages}`,
      ...lines({ "Content-Security-Policy": policy }),
    ]),
    `${root}${forEditors}*`,
    ...lines({ "Content-Security-Policy": policyForEditors }),
    ...scripts.flatMap((script) => [
      `${root}${version}/${script}`,
      ...lines({ "Cache-Control": forever }),
    ]),
    "",
  ].join("\n");
}

/** For nginx: to be included in a `server`. */
export function nginxFile({ url }: PublishedFolder): string {
  // nginx compares with what a percent sign stands for.
  const root = decodeURIComponent(new URL(`${url}/`).pathname).replace(/["\\]/g, "\\$&");
  const add = (indent: string, special: Record<string, string>) =>
    Object.entries({ ...headers, ...special })
      .map(([name, value]) => `${indent}add_header ${name} "${value}" always;`)
      .join("\n");
  return `# Zet in het server-blok: include /pad/naar/deze/map/nginx.conf;
# ^~ houdt regels van de site voor bijvoorbeeld alle scripts hier weg.
location ^~ "${root}" {
  types {
    text/html html;
    text/css css;
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
  charset_types text/css text/javascript text/plain application/xml image/svg+xml;
  gzip on;
  gzip_vary on;
  gzip_types text/css text/javascript text/plain application/json application/xml image/svg+xml;
  index index.html;
  absolute_redirect off;
${add("  ", { "Content-Security-Policy": policy, "Cache-Control": brief })}

  # De scripts van één versie veranderen nooit.
  location ~ "/\\d+\\.\\d+\\.\\d+/basisniveau(\\.classic)?\\.js$" {
${add("    ", { "Content-Security-Policy": policy, "Cache-Control": forever })}
  }

  # De samensteller leest HTML die een redacteur plakt. Daarom vraagt hij niet om Trusted Types.
  location "${root}${forEditors}" {
${add("    ", { "Content-Security-Policy": policyForEditors, "Cache-Control": brief })}
  }
}
`;
}
