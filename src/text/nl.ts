/**
 * Every text in Dutch, at language level B1. Arguments are formatted in the language of the feed.
 */
export const nl = {
  language: "nl",

  loading: "De cijfers worden geladen.",
  arrived: "De cijfers zijn geladen.",
  retry: "Probeer opnieuw",
  retrying: "De cijfers worden opnieuw opgehaald.",
  transient: "De cijfers zijn nu niet beschikbaar. Probeer het later opnieuw.",
  permanent:
    "De cijfers kunnen niet worden getoond. De beheerder van deze website kan dit oplossen.",
  stale: (period: string) =>
    `Dit zijn de cijfers van ${period}. Nieuwere cijfers konden niet worden opgehaald.`,

  unknown: {
    indicator: "Dit cijfer staat niet in de gegevens.",
    theme: "Dit thema staat niet in de gegevens.",
    survey: "Deze peiling staat niet in de gegevens.",
    contact: "Een contactpersoon staat niet in de gegevens.",
  },
  unknownId: (id: string, known: string) => `Gevraagd: “${id}”. Aanwezig: ${known}.`,
  knownIds: (known: string) => `Aanwezig: ${known}.`,

  missing: "Dit cijfer is niet bekend.",
  suppressed: "Dit cijfer is niet openbaar.",
  absent: "In deze peiling is er geen cijfer.",
  broken: "Dit cijfer kan niet worden getoond.",
  provisional: "Dit is een voorlopig cijfer.",
  qualifiers: {
    circa: "Circa",
    ruim: "Ruim",
    bijna: "Bijna",
    minstens: "Minstens",
    hoogstens: "Hoogstens",
  },
  count: (count: number, base: number) =>
    `Dat zijn ${count} van de ${base} gemeenten die antwoord gaven.`,
  countOfOne: (base: number) => `Dat is 1 van de ${base} gemeenten die antwoord gaven.`,

  /** What the icons mean: yes, no, and where some didn't answer, those. */
  legend: "● ja ○ nee",
  unansweredLegend: "● ja ○ nee · geen antwoord",

  status: (period: string, response: string, region: string) =>
    `Dit is de stand van zaken in ${period} op basis van ${response} van de gemeenten in ${region}.`,
  source: (region: string, period: string) => `${region}, ${period}.`,
  /** How many took part, and of whom the figures are true where that isn't known. */
  participants: (respondents: number, population: number, response: string) =>
    `${respondents} van de ${population} gemeenten deden mee (${response}).`,
  participantsOfOne: (population: number, response: string) =>
    `1 van de ${population} gemeenten deed mee (${response}).`,
  response: (response: string) => `Dit geldt voor de gemeenten die meededen (${response}).`,

  asTable: "Bekijk als tabel",
  table: (region: string, period: string) => `Cijfers van ${region}, ${period}`,
  columns: {
    theme: "Thema",
    indicator: "Onderwerp",
    figure: "Cijfer",
    count: "Aantal gemeenten",
    response: "Deelname",
    period: "Periode",
  },
  outOf: (count: number, base: number) => `${count} van ${base}`,

  person: "Contactpersoon",
  partners: "Partners",
  publisher: "Uitgever",
  licence: "Licentie",
};
