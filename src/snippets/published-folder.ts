import { type Choice, type Place } from "./routes.js";
import { pageId, type What } from "../feed/subject.js";

/** Address of a file in the published folder. */
export function addressIn({ url }: Place, path: string): string {
  return `${url.replace(/\/+$/, "")}/${path}`;
}

/** Address of a tile page. */
export function pageAddress(what: What, place: Place): string {
  return addressIn(place, `tegel/${pageId(what)}/`);
}

/** Address of a tile page that shows something as it was chosen. */
export function chosenPageAddress(choice: Choice, place: Place): string {
  const query = new URLSearchParams(optionAttributes(choice)).toString();
  return `${pageAddress(choice.what, place)}${query && `?${query}`}`;
}

/** The folder of the newest script that works the same way: all versions of one first number share it. */
export function scriptFolder({ version }: Pick<Place, "version">): string {
  return `v${version.split(".")[0] ?? ""}`;
}

/** Address of the script: of exactly this version where its hash is given, else of the newest that works the same way. */
export function scriptAddress({ integrity }: Pick<Choice, "integrity">, place: Place): string {
  return addressIn(place, `${integrity ? place.version : scriptFolder(place)}/basisniveau.js`);
}

/** The options of a choice that are not as by default, by the names of their attributes. */
export function optionAttributes({ chart, survey, headingLevel }: Choice): [string, string][] {
  const attributes: [string, string, string][] = [
    ["chart", chart, "ring"],
    ["survey", survey, ""],
    ["heading-level", String(headingLevel), "2"],
  ];
  return attributes.flatMap(([name, value, usual]) => (value === usual ? [] : [[name, value]]));
}
