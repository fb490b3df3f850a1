import { textWith } from "./edit-text.js";
import { objectIn, parsed, valueIn } from "./json.js";
import { orderBeside } from "./key-order.js";
import { inputId, type JsonValue, type Path } from "./step.js";

/** Objects that the feed may leave out as a whole. */
const optional = ["publisher", "licence", "contact", "contact.person"];

/**
 * The file after somebody edited one text in it. What was emptied is removed; so is an object in
 * which nothing is left, such as a contact person without a name. An empty text stays where the feed
 * can't do without it, so that the check asks for it.
 */
export function editedText(
  file: string,
  path: Path,
  value: string | JsonValue[],
  isRequired: boolean,
): string {
  if (value.length > 0) {
    return withText(file, path, value);
  }
  const holder = path.slice(0, -1);
  const others = Object.entries(objectIn(parsed(file), holder)).filter(
    ([key, other]) => key !== path.at(-1) && !isEmpty(other),
  );
  if (others.length === 0 && optional.includes(inputId(holder))) {
    return textWith(file, holder, undefined);
  }
  return isRequired ? withText(file, path, value) : textWith(file, path, undefined);
}

/** The file with a value at a path, where the schema has it, and with what holds it. */
function withText(file: string, path: Path, value: JsonValue): string {
  const holder = path.slice(0, -1);
  return valueIn(parsed(file), holder) === undefined
    ? withText(file, holder, { [String(path.at(-1))]: value })
    : textWith(file, path, value, orderBeside(path));
}

function isEmpty(value: JsonValue): boolean {
  return value === "" || (Array.isArray(value) && value.length === 0);
}
