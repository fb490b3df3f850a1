import { startDokuWiki } from "./dokuwiki.js";
import { pasted } from "./routes.js";
import { tryWiki } from "./wiki.js";

tryWiki(
  "DokuWiki",
  "",
  () => startDokuWiki(),
  (route) => pasted(route, "dokuwiki"),
);
tryWiki(
  "DokuWiki",
  "met htmlok",
  () => startDokuWiki("dokuwiki-html.php"),
  (route) => (route === "url" ? pasted(route) : `<HTML>\n${pasted(route)}\n</HTML>`),
);
