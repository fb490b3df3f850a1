import type { Notation, Way } from "../../snippets/routes.js";

/** What an editor may paste. */
export const permissions = ["script", "html", "iframe", "text"] as const;

/** Name of what an editor may paste. */
export type Permission = (typeof permissions)[number];

/** Ways in, the best first. */
export type Ways = [best: Way, ...others: Way[]];

/** A system that editors work in, and how it takes things. */
export interface System {
  id: string;
  name: string;
  notation?: Notation;
  /** The ways in for whoever may paste something, the best first, where they are others than usual. */
  ways?: Partial<Record<Permission, Ways>>;
}

const usualWays: Record<Permission, Ways> = {
  script: ["script", "element", "iframe", "link", "html", "image", "url"],
  // Tags and attributes may be taken away, but never a link.
  html: ["link", "element", "html", "image", "iframe", "url"],
  iframe: ["iframe", "link", "url"],
  text: ["link", "url"],
};

const wikiWays: Ways = ["link", "url"];
const everywhereInWiki = { script: wikiWays, html: wikiWays, iframe: wikiWays, text: wikiWays };
const framesAndLinks: Ways = ["iframe", "link", "url"];

/** The system of whoever names none. */
export const anySystem: System = { id: "anders", name: "Anders" };

/** The systems to choose from. */
export const systems: readonly System[] = [
  {
    id: "wordpress",
    name: "WordPress",
    ways: {
      script: ["script", "wordpress", "element", "iframe", "url", "link", "html", "image"],
      html: ["link", "wordpress", "url", "html", "image", "element"],
      iframe: ["iframe", "wordpress", "url", "link"],
      text: ["url", "wordpress", "link"],
    },
  },
  { id: "drupal", name: "Drupal" },
  { id: "typo3", name: "TYPO3" },
  { id: "plone", name: "Plone" },
  { id: "umbraco", name: "Umbraco" },
  {
    id: "sharepoint",
    name: "SharePoint",
    // It takes no script and no tags, but frames of sites that its administrator allows.
    ways: { script: framesAndLinks, html: framesAndLinks, iframe: framesAndLinks },
  },
  { id: "mediawiki", name: "MediaWiki", notation: "mediawiki", ways: everywhereInWiki },
  { id: "dokuwiki", name: "DokuWiki", notation: "dokuwiki", ways: everywhereInWiki },
  anySystem,
];

/** The ways into a system, the best first. */
export function waysInto({ ways }: System, permission: Permission): Ways {
  return ways?.[permission] ?? usualWays[permission];
}
