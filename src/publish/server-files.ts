import type { PublishedFolder } from "../snippets/published-folder.js";

/*
 * Response headers for the published folder, for hosts that read a `_headers` file and for nginx.
 * Explained in docs/hosting.md.
 */

/**
 * Content security policy of the page for editors. It parses HTML that an editor pastes back, so it
 * can't require Trusted Types.
 */
const policyForEditors =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'";
const policy = `${policyForEditors}; require-trusted-types-for 'script'; trusted-types basisniveau`;

/** Folder of the page for editors. */
const forEditors = "samensteller/";

/** Fresh for five minutes, then revalidated: short enough for new figures. */
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
 * The `_headers` file for hosts such as Netlify and Cloudflare Pages. No file gets the same header
 * from two rules, since some hosts would join the values. Only immutable files have a rule for
 * Cache-Control, since these hosts make browsers revalidate everything else.
 */
export function headersFile({ url, version }: PublishedFolder): string {
  const root = new URL(`${url}/`).pathname;
  const lines = (entries: Record<string, string>) =>
    Object.entries(entries).map(([name, value]) => `  ${name}: ${value}`);
  return [
    `${root}*`,
    ...lines(headers),
    // Only documents need a content security policy: pages, and SVG pictures opened by themselves.
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

/** Configuration for nginx, to include in a `server` block. */
export function nginxFile({ url }: PublishedFolder): string {
  // nginx matches locations against the percent-decoded path.
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
