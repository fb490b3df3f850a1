/*
 * Ten languages without a single translation: the Dutch text letter by letter in the letters of another language. Nobody can
 * read it, but it has as many letters as the Dutch, they repeat as they do there, and in UTF-8 they take the room that they
 * would take. Sentences of a real translation may be longer: `longer` in sized.ts says what that costs.
 */

/** Latin letters, the ones that Dutch uses most in front. */
const latin = "enatirodslghvkmubpwjzcfxyq";

/**
 * What stands for those letters, in their order. A language that is written in Latin letters has others besides: these stand
 * for what is rare in Dutch, so that they are rare here too.
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

/** Other letters for the same ones, and `own` for the rarest. */
function turned(steps: number, own: string): string {
  const common = latin.slice(0, latin.length - own.length);
  return common.slice(steps) + common.slice(0, steps) + own;
}

/** A Dutch text in the letters of a language. What is no letter stays. */
export function inLettersOf(language: Language, text: string): string {
  const alphabet = Array.from(letters[language]);
  return Array.from(text, (sign) => {
    const small = sign.toLowerCase();
    const letter = alphabet[latin.indexOf(small)] ?? sign;
    return small === sign ? letter : letter.toUpperCase();
  }).join("");
}
