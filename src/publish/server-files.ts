import type { Place } from "../snippets/choice.js";

/*
 * What a server has to say with the files of the folder, for hosts that read a file `_headers` and for nginx. README and
 * docs/hosting.md explain it.
 */

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types basisniveau";

/** Five minutes, and then to be asked again: short enough for new figures. */
const brief = "public, max-age=300, must-revalidate";
/** The scripts of one version never change. */
const forever = "public, max-age=31536000, immutable";

const scripts = ["basisniveau.js", "basisniveau.classic.js"];

const headers = {
  "Access-Control-Allow-Origin": "*",
  "Content-Security-Policy": policy,
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
};

/** For hosts such as Netlify and Cloudflare Pages. */
export function headersFile({ url, version }: Place): string {
  const root = rootPath(url);
  const lines = (entries: Record<string, string>) =>
    Object.entries(entries).map(([name, value]) => `  ${name}: ${value}`);
  return [
    `${root}*`,
    ...lines({ ...headers, "Cache-Control": brief }),
    ...scripts.flatMap((script) => [
      `${root}${version}/${script}`,
      "  ! Cache-Control",
      ...lines({ "Cache-Control": forever }),
    ]),
    "",
  ].join("\n");
}

/** For nginx: to be included in a `server`. */
export function nginxFile({ url }: Place): string {
  const root = rootPath(url);
  const add = (cache: string, indent: string) =>
    [...Object.entries(headers), ["Cache-Control", cache]]
      .map(([name, value]) => `${indent}add_header ${name ?? ""} "${value ?? ""}" always;`)
      .join("\n");
  return `# Zet in het server-blok: include /pad/naar/deze/map/nginx.conf;
location ${root} {
  types {
    text/html html;
    text/css css;
    text/javascript js;
    text/plain txt;
    application/json json;
    application/xml xml;
    application/zip zip;
    image/png png;
    image/svg+xml svg;
  }
  charset utf-8;
  charset_types text/css text/javascript text/plain application/xml image/svg+xml;
  index index.html;
${add(brief, "  ")}

  # De scripts van één versie veranderen nooit.
  location ~ ^${root.replaceAll(".", "\\.")}\\d+\\.\\d+\\.\\d+/basisniveau(\\.classic)?\\.js$ {
${add(forever, "    ")}
  }
}
`;
}

function rootPath(url: string): string {
  return new URL(url).pathname.replace(/\/*$/, "/");
}
