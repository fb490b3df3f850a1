/** Is a page still on its way? By what all documents share: it may have a form of the name `readyState`. */
export function isBeingRead(page: Document): boolean {
  return Reflect.get(Document.prototype, "readyState", page) === "loading";
}
