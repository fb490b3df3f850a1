import { GeneralHtmlSupport } from "ckeditor5";

export const settings = {
  extraPlugins: [GeneralHtmlSupport],
  htmlSupport: {
    allow: [
      { name: /^basisniveau-(indicator|theme|overview|contact)$/, attributes: true },
      { name: "iframe", attributes: ["src", "title", "width", "height", "loading"] },
      { name: "a", classes: ["basisniveau"] },
    ],
  },
};
