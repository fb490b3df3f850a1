import { startMediaWiki } from "./mediawiki.js";
import { pasted } from "./routes.js";
import { tryWiki } from "./wiki.js";

tryWiki(
  "MediaWiki",
  "",
  () => startMediaWiki("mediawiki.php"),
  (way) => pasted(way, "mediawiki"),
);
tryWiki(
  "MediaWiki",
  "met $wgRawHtml",
  () => startMediaWiki("mediawiki.php", "mediawiki-html.php"),
  (way) => (way === "url" ? pasted(way) : `<html>${pasted(way)}</html>`),
);
