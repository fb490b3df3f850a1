import type { nl } from "./nl-of-editing.js";

/** The texts of the steps on texts and on looking, in English. */
export const en: typeof nl = {
  language: "en",

  richText: {
    buttons: (label: string) => `Formatting of ${label}`,
    bold: "Bold",
    link: "Link",
    selectFirst: "First select the words that have to become a link.",
    form: "Link",
    address: "Address of the link",
    addressHint: "Starts with https://. Copy it from the address bar of your browser.",
    noAddress: "Enter a complete address that starts with https://.",
    setLink: "Make the link",
    removeLink: "Remove the link",
    cancel: "Cancel",
  },
};
