import { GeneralHtmlSupport, Plugin } from "ckeditor5";

class Basisniveau extends Plugin {
  static get requires() {
    return [GeneralHtmlSupport];
  }

  init() {
    for (const name of ["indicator", "theme", "overview", "contact"]) {
      const view = `basisniveau-${name}`;
      this.editor.plugins.get("DataSchema").registerBlockElement({
        view,
        model: view,
        modelSchema: { inheritAllFrom: "$block" },
      });
      this.editor.plugins.get("DataFilter").allowElement(view);
      this.editor.plugins.get("DataFilter").allowAttributes({ name: view, attributes: true });
    }
  }
}

export const settings = {
  extraPlugins: [Basisniveau],
  htmlSupport: {
    allow: [
      { name: "iframe", attributes: ["src", "title", "width", "height", "loading"] },
      { name: "a", classes: ["basisniveau"] },
    ],
  },
};
