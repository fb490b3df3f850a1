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
  /** What most editors may paste in it: that is where its best route comes from. */
  usualPermission: Permission;
  /** Why that route is the best one: a key of the texts. */
  reason: "any" | "untested" | "address" | "frame" | "wiki";
  /** Is it listed among the other systems, below the well-known ones? */
  isOther?: boolean;
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
export const anySystem: System = {
  id: "anders",
  name: texts.anySystem,
  usualPermission: "script",
  reason: "any",
  isOther: true,
};

/** A system that we haven't tried: a link asks least of it. */
function untested(id: string, name: string): System {
  return { id, name, usualPermission: "html", reason: "untested" };
}

/** A supplier of Dutch municipalities, whose system we haven't tried. */
function supplier(id: string, name: string): System {
  return { ...untested(id, name), isOther: true };
}

function wiki(id: Exclude<Notation, "html">, name: string): System {
  return {
    id,
    name,
    notation: id,
    usualPermission: "script",
    reason: "wiki",
    routes: everywhereInWiki,
  };
}

/** The systems to choose from. */
export const systems: readonly System[] = [
  {
    id: "wordpress",
    name: "WordPress",
    // Authors and contributors may paste no HTML, but every address of a tile becomes one.
    usualPermission: "text",
    reason: "address",
    routes: {
      script: ["script", "wordpress", "element", "iframe", "url", "link", "html", "image"],
      html: ["link", "wordpress", "url", "html", "image", "element"],
      iframe: ["iframe", "wordpress", "url", "link"],
      text: ["url", "wordpress", "link"],
    },
  },
  {
    id: "sharepoint",
    name: "SharePoint",
    usualPermission: "iframe",
    reason: "frame",
    // It accepts no scripts and no tags, but iframes of sites that its administrator allows.
    routes: { script: framesAndLinks, html: framesAndLinks, iframe: framesAndLinks },
  },
  untested("drupal", "Drupal"),
  untested("typo3", "TYPO3"),
  untested("umbraco", "Umbraco"),
  untested("plone", "Plone"),
  untested("joomla", "Joomla"),
  wiki("mediawiki", "MediaWiki"),
  wiki("dokuwiki", "DokuWiki"),
  supplier("iprox", "iprox"),
  supplier("sim", "SIM"),
  supplier("gx", "GX"),
  supplier("green-valley", "Green Valley"),
  supplier("embrace", "Embrace"),
  supplier("plek", "Plek"),
  anySystem,
];

/** The routes into a system, the best first. */
export function routesInto({ routes }: System, permission: Permission): Routes {
  return routes?.[permission] ?? usualRoutes[permission];
}

/** The routes that a system accepts from somebody. */
export function allRoutesInto(system: System): Set<Route> {
  return new Set(permissions.flatMap((permission) => routesInto(system, permission)));
}

/** Does it matter in this system what an editor may paste? */
export function asksPermission({ notation }: System): boolean {
  return notation === undefined;
}
