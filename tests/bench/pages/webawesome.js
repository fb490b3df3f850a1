/*
 * Web Awesome as its page on installation advises for bundlers: the theme's style sheet and only the components that are used.
 */
import "@awesome.me/webawesome/dist/components/card/card.js";
import "@awesome.me/webawesome/dist/components/progress-ring/progress-ring.js";
import "@awesome.me/webawesome/dist/styles/themes/default.css";
import { element, richText } from "./elements.js";
import { fill } from "./fill.js";
import "./webawesome.css";

await fill(({ statement }, percentage) => {
  const ring = element("wa-progress-ring", "", `${percentage}%`);
  ring.value = percentage;
  const sentence = element("p", "sentence", ring);
  sentence.append(element("span", "statement", ...richText(statement)));
  return element("wa-card", "", sentence);
});
