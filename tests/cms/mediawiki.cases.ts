import { startMediaWiki } from "./mediawiki.js";
import { pasted } from "./routes.js";
import { tryWiki } from "./wiki.js";

tryWiki(
  "MediaWiki",
  "",
  () => startMediaWiki("mediawiki.php"),
  (route) => pasted(route, "mediawiki"),
);
tryWiki(
  "MediaWiki",
  "met $wgRawHtml",
  () => startMediaWiki("mediawiki.php", "mediawiki-html.php"),
  (route) => (route === "url" ? pasted(route) : `<html>${pasted(route)}</html>`),
);
