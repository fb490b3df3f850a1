/** The texts of the steps on texts and on looking, in Dutch at language level B1. */
export const nl = {
  language: "nl",

  richText: {
    buttons: (label: string) => `Opmaak van ${label}`,
    bold: "Vet",
    link: "Link",
    selectFirst: "Selecteer eerst de woorden die een link moeten worden.",
    form: "Link",
    address: "Adres van de link",
    addressHint: "Begint met https://. Kopieer het uit de adresbalk van je browser.",
    noAddress: "Vul een volledig adres in dat begint met https://.",
    setLink: "Maak de link",
    removeLink: "Haal de link weg",
    cancel: "Annuleer",
  },
};
