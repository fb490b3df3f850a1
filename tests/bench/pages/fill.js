import { element } from "./elements.js";
import { infographic } from "./infographic.js";
import { sourceLine, wordsOf } from "./tile.js";

/**
 * Fetches the feed that the page names and fills the page: with the whole infographic, or with nothing but tiles where the page
 * asks for these.
 */
export async function fill(makeTile) {
  const place = document.querySelector(".infographic");
  const { feed: address, show } = place.dataset;
  const feed = await (await fetch(address)).json();
  place.append(show === "tiles" ? tilesAlone(feed, makeTile) : infographic(feed, makeTile));
}

/** Every tile of a feed, each with a source line of its own, as it has when it stands alone. */
function tilesAlone(feed, makeTile) {
  const { figures } = feed.surveys.at(-1);
  const words = wordsOf(feed);
  const indicators = feed.themes.flatMap((theme) => theme.indicators);
  const items = indicators.map((indicator) => {
    const made = makeTile(indicator, figures[indicator.id].percentage);
    made.append(sourceLine(words));
    return element("li", "", made);
  });
  return element("ul", "tiles", ...items);
}
