window.openEditor = async () => {
  const script = document.createElement("script");
  script.src = "/ckeditor4/ckeditor.js";
  await new Promise((resolve) => {
    script.addEventListener("load", resolve);
    document.head.append(script);
  });
  const editor = window.CKEDITOR.replace("editor");
  await new Promise((resolve) => editor.on("instanceReady", resolve));
  return {
    field: editor.editable().$,
    write: (html) => new Promise((resolve) => editor.setData(html, { callback: resolve })),
    read: () => editor.getData(),
  };
};
