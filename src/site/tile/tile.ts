/*
 * Script of a tile page besides its element: it applies the options in the page's address, and in
 * a frame it posts the page's height to the parent.
 */
import { showAsAsked } from "../../host/element-for.js";
import { tags } from "../../feed/subject.js";

const isFramed = parent !== self;
const query = new URLSearchParams(location.search);
const element = document.querySelector(`main > :is(${tags})`);
if (element) {
  if (!isFramed) {
    // Below the heading of the page, whatever it is below elsewhere.
    query.delete("heading-level");
  }
  showAsAsked(element, query);
}

const samensteller = document.querySelector<HTMLAnchorElement>("a.samensteller");
if (samensteller) {
  const choice = new URL(samensteller.href);
  for (const option of ["chart", "survey", "compare"]) {
    const value = query.get(option);
    if (value) {
      choice.searchParams.set(option, value);
    }
  }
  samensteller.href = choice.href;
}

if (isFramed) {
  document.querySelector("main")?.setAttribute("role", "presentation");
  const postHeight = () => {
    const { width, height } = document.body.getBoundingClientRect();
    // A frame that isn't shown has no width, and its page no height that would fit later.
    if (width > 0) {
      postToWordPress(Math.ceil(height));
      parent.postMessage({ type: "basisniveau-height", height: Math.ceil(height) }, "*");
    }
  };
  new ResizeObserver(postHeight).observe(document.body);
  addEventListener("message", ({ source, data }: MessageEvent<Record<string, unknown> | null>) => {
    if (
      source === parent &&
      (data?.["type"] === "basisniveau-hello" || data?.["message"] === "ready")
    ) {
      postHeight();
    }
  });
}

/**
 * WordPress gives a frame that it made from oEmbed a secret in its address, and hides it until the
 * page in it posts its height with that secret. Its script for that is wp-includes/js/wp-embed.js.
 * Before our own message, since it allows a height of 200 to 1000 pixels only.
 */
function postToWordPress(height: number): void {
  const [, secret] = /[#?&]secret=([a-zA-Z0-9]+)/.exec(location.hash) ?? [];
  if (secret) {
    parent.postMessage({ message: "height", value: height, secret }, "*");
  }
}
