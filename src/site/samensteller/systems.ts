import type { Notation, Route } from "../../snippets/routes.js";
import { texts } from "./texts.js";

/** What an editor may paste, from most to least. */
export const permissions = ["script", "html", "iframe", "text"] as const;

/** One of the permissions. */
export type Permission = (typeof permissions)[number];

/** Routes into a page, the best first. */
export type Routes = [best: Route, ...others: Route[]];

/** A system that editors work in, and the routes that it accepts. */
export interface System {
  id: string;
  name: string;
  notation?: Notation;
  /** Routes per permission, where they differ from the usual ones. */
  routes?: Partial<Record<Permission, Routes>>;
}

const usualRoutes: Record<Permission, Routes> = {
  script: ["script", "element", "iframe", "link", "html", "image", "url"],
  // Sanitizers may remove tags and attributes, but keep links.
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

/** The system of an editor who names none. */
export const anySystem: System = { id: "anders", name: texts.anySystem };

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
    // It accepts no scripts and no tags, but iframes of sites that its administrator allows.
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
