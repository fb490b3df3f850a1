/*
 * Pseudotranslations into ten languages: the Dutch text with each letter substituted by one of
 * another language's script. It is unreadable, but has as many letters as the Dutch, repeats as the
 * Dutch does, and takes as many bytes in UTF-8 as that script does. A real translation may be
 * longer: `longer` in sized.ts measures that.
 */

/** Latin letters, by their frequency in Dutch. */
const latin = "enatirodslghvkmubpwjzcfxyq";

/**
 * The substitutes for those letters, in their order. A language in Latin script has extra letters,
 * which replace those that are rare in Dutch, so that they are rare here too.
 */
const letters = {
  nl: latin,
  en: turned(1, ""),
  de: turned(2, "äöüß"),
  fr: turned(3, "éèàçêîû"),
  es: turned(4, "áéíóúñ"),
  pl: turned(5, "ąćęłńóśźż"),
  tr: turned(6, "çğıöşü"),
  uk: "абвгґдеєжзиіїйклмнопрстуфх",
  ar: "ابتثجحخدذرزسشصضطظعغفقكلمنه",
  el: "αβγδεζηθικλμνξοπρστυφχψωάέ",
};

export type Language = keyof typeof letters;

export const languages = Object.keys(letters) as Language[];

/** Rotated Latin letters, with `own` for the rarest. */
function turned(steps: number, own: string): string {
  const common = latin.slice(0, latin.length - own.length);
  return common.slice(steps) + common.slice(0, steps) + own;
}

/** A Dutch text in the letters of a language. Other characters stay. */
export function inLettersOf(language: Language, text: string): string {
  const alphabet = Array.from(letters[language]);
  return Array.from(text, (character) => {
    const small = character.toLowerCase();
    const letter = alphabet[latin.indexOf(small)] ?? character;
    return small === character ? letter : letter.toUpperCase();
  }).join("");
}
