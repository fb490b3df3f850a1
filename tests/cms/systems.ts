/** Every tested system, in the order of the table. */
export const systems = [
  "WordPress",
  "MediaWiki",
  "DokuWiki",
  "TinyMCE",
  "CKEditor 5",
  "TipTap",
  "DOMPurify",
  "sanitize-html",
] as const;

export type System = (typeof systems)[number];
