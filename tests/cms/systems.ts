/** Every tested system, in the order of the table. */
export const systems = [
  "WordPress",
  "MediaWiki",
  "DokuWiki",
  "TinyMCE",
  "CKEditor 4",
  "CKEditor 5",
  "TipTap",
  "Quill",
  "Lexical",
  "Slate",
  "DOMPurify",
  "sanitize-html",
  "HTML Purifier",
  "bleach",
  "lxml",
  "OWASP Java HTML Sanitizer",
  "AntiSamy",
] as const;

export type System = (typeof systems)[number];
