import { subjectsIn } from "../../feed/subject.js";
import { escaped } from "../../snippets/markup.js";
import { addressIn, pageAddress, type PublishedFolder } from "../../snippets/published-folder.js";

/** Sitemap of all pages of the folder: https://www.sitemaps.org/protocol.html. */
export function sitemap(folder: PublishedFolder): string {
  const addresses = [
    addressIn(folder, ""),
    ...subjectsIn(folder.feed).map((subject) => pageAddress(subject, folder)),
  ];
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...addresses.map((address) => `<url><loc>${escaped(address)}</loc></url>`),
    "</urlset>",
    "",
  ].join("\n");
}
