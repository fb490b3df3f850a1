import { Parser } from "saxen";

/** Takes an element of an XML file. Neither the name nor those of the attributes have a prefix. */
export type ElementHandler = (name: string, attributes: Record<string, string>) => void;

/** Hands over every element of an XML file in the order of the start tags. Throws if it isn't XML. */
export function forEachElement(bytes: Uint8Array | undefined, handle: ElementHandler): void {
  new Parser()
    .on("error", (error) => {
      throw error;
    })
    .on("openTag", (name, attributes, decode) => {
      const entries = Object.entries(attributes()).map(
        ([key, value]) => [localName(key), decode(value)] as const,
      );
      handle(localName(name), Object.fromEntries(entries));
    })
    .parse(new TextDecoder().decode(bytes));
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}
