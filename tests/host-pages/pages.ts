import type { Headers } from "./server.js";

/** A host page, as others write them. */
export interface HostPage {
  name: string;
  /** What is special about it, for readers of the table. */
  about: string;
  headers?: Headers;
  doctype?: string;
  /** Encoding of the page, which also applies to classic scripts without a charset. */
  charset?: string;
  /** Attributes of the root element. */
  root?: string;
  /** HTML in its head, before anything of ours. */
  head?: string;
  /** HTML in its body, before anything of ours. */
  body?: string;
  /** Built-ins that it changes while our script loads. */
  changes?: string[];
  /** Paths of the files that it requests itself. */
  files?: string[];
  /** Which of the two scripts it includes. */
  script: "basisniveau.js" | "basisniveau.classic.js";
}

/** Script tags for libraries of the page's own, in order. */
function libraries(...paths: string[]): Pick<HostPage, "head" | "files"> {
  const files = paths.map((path) => `/libraries/${path}`);
  return { head: files.map((file) => `<script src="${file}"></script>`).join(""), files };
}

export const hostPages: HostPage[] = [
  {
    name: "plain",
    about: "a page as most are",
    script: "basisniveau.js",
  },
  {
    name: "strict",
    about: "the strictest Content-Security-Policy, with Trusted Types",
    headers: {
      "Content-Security-Policy":
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; " +
        "require-trusted-types-for 'script'; trusted-types basisniveau",
    },
    script: "basisniveau.js",
  },
  {
    name: "styles",
    about:
      "styles for everything: small root, capitals, narrow drawings, right to left, hidden until defined",
    root: 'dir="rtl"',
    head: `<style>
      html { font-size: 62.5%; }
      body { font: 1.6rem/1 Georgia, serif; text-align: justify; word-break: keep-all; }
      * { box-sizing: content-box; text-transform: uppercase; letter-spacing: 0.05em; }
      svg, img { max-width: 50%; display: block; }
      p, ul, div { margin: 2em; padding: 1em; float: none; }
      :not(:defined) { display: none; }
      button { all: unset; }
    </style>`,
    script: "basisniveau.js",
  },
  {
    name: "unset",
    about: "a reset that takes every style away",
    head: "<style>body * { all: unset; } main, h1, p { display: block; }</style>",
    script: "basisniveau.classic.js",
  },
  {
    name: "prototype",
    about: "Prototype.js 1.7.3, which adds to and replaces built-ins",
    ...libraries("prototype-js-core/prototype.js"),
    changes: ["document.loaded"],
    script: "basisniveau.classic.js",
  },
  {
    name: "patched",
    about:
      "core-js 3 and zone.js, which wrap promises, timers, events and fetch; MooTools 1.5.2; and a page that adds to what every object has",
    ...libraries(
      "core-js-bundle/minified.js",
      "zone.js/bundles/zone.umd.min.js",
      "mootools/lib/mootools-core-1.5.2-server.js",
    ),
    body: "<script>Object.prototype.extend = function () {}; Array.prototype.each2 = function () {};</script>",
    script: "basisniveau.classic.js",
  },
  {
    name: "others",
    about:
      "another Lit and another zod, with elements and settings of their own; RequireJS, and the globals of CommonJS",
    head:
      '<script src="/lit-and-zod.js"></script><script src="/libraries/requirejs/require.js"></script>' +
      "<script>var module = { exports: {} }, exports = module.exports;</script>",
    files: ["/lit-and-zod.js", "/libraries/requirejs/require.js"],
    body: "<other-element></other-element>",
    script: "basisniveau.js",
  },
  {
    name: "intranet",
    about:
      "an old intranet in quirks mode and windows-1252, with names that stand in the way of the browser's own",
    doctype: "",
    charset: "windows-1252",
    head: '<base target="_blank"><meta name="generator" content="FrontPage">',
    body: `<form name="querySelector"><input name="attributes"><input id="parentNode"></form>
      <img name="currentScript" alt=""><img name="baseURI" alt=""><img name="body" alt="">
      <form name="createElement"></form><form name="adoptedStyleSheets"></form>
      <a id="customElements" name="fetch">.</a><a id="Object" name="trustedTypes">.</a>
      <table border="0"><tr><td><font face="Arial" size="2">Menu</font></td></tr></table>`,
    script: "basisniveau.classic.js",
  },
];
