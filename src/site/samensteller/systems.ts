import type { Notation, Route } from "../../snippets/routes.js";

/** What an editor may paste. */
export const permissions = ["script", "html", "iframe", "text"] as const;

/** Name of what an editor may paste. */
export type Permission = (typeof permissions)[number];

/** Routes into a page, the best first. */
export type Routes = [best: Route, ...others: Route[]];

/** A system that editors work in, and how it takes things. */
export interface System {
  id: string;
  name: string;
  notation?: Notation;
  /** The routes by what an editor may paste, where they are others than usual. */
  routes?: Partial<Record<Permission, Routes>>;
}

const usualRoutes: Record<Permission, Routes> = {
  script: ["script", "element", "iframe", "link", "html", "image", "url"],
  // Tags and attributes may be taken away, but never a link.
  html: ["link", "element", "html", "image", "iframe", "url"],
  iframe: ["iframe", "link", "url"],
  text: ["link", "url"],
};

const wikiRoutes: Routes = ["link", "url"];
const everywhereInWiki = {
  script: wikiRoutes,
  html: wikiRoutes,
  iframe: wikiRoutes,
  text: wikiRoutes,
};
const framesAndLinks: Routes = ["iframe", "link", "url"];

/** The system of whoever names none. */
export const anySystem: System = { id: "anders", name: "Anders" };

/** The systems to choose from. */
export const systems: readonly System[] = [
  {
    id: "wordpress",
    name: "WordPress",
    routes: {
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
    routes: { script: framesAndLinks, html: framesAndLinks, iframe: framesAndLinks },
  },
  { id: "mediawiki", name: "MediaWiki", notation: "mediawiki", routes: everywhereInWiki },
  { id: "dokuwiki", name: "DokuWiki", notation: "dokuwiki", routes: everywhereInWiki },
  anySystem,
];

/** The routes into a system, the best first. */
export function routesInto({ routes }: System, permission: Permission): Routes {
  return routes?.[permission] ?? usualRoutes[permission];
}
