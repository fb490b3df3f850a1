import { startDokuWiki } from "./dokuwiki.js";
import { pasted } from "./routes.js";
import { tryWiki } from "./wiki.js";

tryWiki(
  "DokuWiki",
  "",
  () => startDokuWiki(),
  (way) => pasted(way, "dokuwiki"),
);
tryWiki(
  "DokuWiki",
  "met htmlok",
  () => startDokuWiki("dokuwiki-html.php"),
  (way) => (way === "url" ? pasted(way) : `<HTML>\n${pasted(way)}\n</HTML>`),
);
