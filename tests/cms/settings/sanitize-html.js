import sanitizeHtml from "sanitize-html";

const { allowedTags, allowedAttributes } = sanitizeHtml.defaults;
const options = ["chart", "survey", "compare", "heading-level"];

export const settings = {
  allowedTags: [
    ...allowedTags,
    "basisniveau-indicator",
    "basisniveau-theme",
    "basisniveau-overview",
    "basisniveau-contact",
    "iframe",
    "img",
  ],
  allowedAttributes: {
    ...allowedAttributes,
    "basisniveau-indicator": ["indicator", "municipality", "answer", ...options],
    "basisniveau-theme": ["theme", ...options],
    "basisniveau-overview": options,
    "basisniveau-contact": options,
    iframe: ["src", "title", "width", "height", "loading"],
  },
  allowedIframeHostnames: ["cijfers.example.nl"],
};
