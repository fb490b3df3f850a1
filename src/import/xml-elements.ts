import { Parser } from "saxen";

/** An element of an XML file, without the prefixes of its name and attributes. */
export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
}

/** Every element of an XML file, in the order of the start tags. Throws if it isn't XML. */
export function xmlElements(bytes: Uint8Array | undefined): XmlElement[] {
  const elements: XmlElement[] = [];
  new Parser()
    .on("error", (error) => {
      throw error;
    })
    .on("openTag", (name, attributes, decode) => {
      const entries = Object.entries(attributes()).map(([key, value]) => [
        localName(key),
        decode(value),
      ]);
      elements.push({
        name: localName(name),
        attributes: Object.fromEntries(entries) as Record<string, string>,
      });
    })
    .parse(new TextDecoder().decode(bytes));
  return elements;
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}
