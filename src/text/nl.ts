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
  unchecked: "We konden niet nagaan of er nieuwere cijfers zijn.",
  stale: (period: string) =>
    `Dit zijn de cijfers van ${period}. Nieuwere cijfers konden niet worden opgehaald.`,
  old: (period: string) => `Deze cijfers zijn van ${period}. Er is nog geen nieuwe peiling.`,

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
  /** Without a full stop, since the count of an earlier survey may follow. */
  count: (count: number, base: number) =>
    `Dat zijn ${count} van de ${base} gemeenten die antwoord gaven`,
  countOfOne: (base: number) => `Dat is 1 van de ${base} gemeenten die antwoord gaven`,
  earlierCount: (count: number) => `, toen ${count}`,
  bases: (earlier: number, now: number) => `Toen deden ${earlier} gemeenten mee, nu ${now}.`,

  /** What has changed since an earlier survey. */
  more: (points: number, period: string, percentage: string) =>
    `${points} procentpunt meer dan in ${period} (${percentage}).`,
  less: (points: number, period: string, percentage: string) =>
    `${points} procentpunt minder dan in ${period} (${percentage}).`,
  onePointMore: (period: string, percentage: string) =>
    `1 procentpunt meer dan in ${period} (${percentage}).`,
  onePointLess: (period: string, percentage: string) =>
    `1 procentpunt minder dan in ${period} (${percentage}).`,
  equal: (period: string) => `Gelijk aan ${period}.`,
  earlier: (period: string, percentage: string) => `In ${period}: ${percentage}.`,
  incomparable: (period: string) => `Niet te vergelijken met ${period}.`,

  definition: "Wat betekent dit?",

  /** What the editor says of the own municipality. */
  municipality: (name: string, answer: string) => `Gemeente ${name}: ${answer}.`,
  answers: { yes: "ja", no: "nee" },

  /** What the icons mean: yes, no, and where some didn't answer, those. */
  legend: "● ja ○ nee",
  unansweredLegend: "● ja ○ nee · geen antwoord",

  status: (period: string, response: string, region: string) =>
    `Dit is de stand van zaken in ${period} op basis van ${response} van de gemeenten in ${region}.`,
  publishedBy: (publisher: string) => `Bron: ${publisher}.`,
  /** How many took part, and of whom the figures are true where that isn't known. */
  participants: (respondents: number, population: number, response: string) =>
    `${respondents} van de ${population} gemeenten deden mee (${response}).`,
  participantsOfOne: (population: number, response: string) =>
    `1 van de ${population} gemeenten deed mee (${response}).`,
  response: (response: string) => `Dit geldt voor de gemeenten die meededen (${response}).`,

  asTable: "Bekijk als tabel",
  asCsv: "Download als CSV",
  table: (region: string) => `Cijfers van ${region}`,
  columns: {
    indicator: "Onderwerp",
    figure: "Cijfer",
    response: "Deelname",
  },
  /** Besides those of the table, in the CSV file. */
  csv: {
    id: "Id",
    theme: "Thema",
    region: "Regio",
    period: "Periode",
    percentage: "Percentage",
    qualifier: "Woord ervoor",
    count: "Aantal ja",
    base: "Aantal antwoorden",
    respondents: "Aantal deelnemers",
    population: "Aantal gemeenten",
    status: "Status",
    note: "Toelichting",
  },
  statuses: {
    final: "definitief",
    provisional: "voorlopig",
    missing: "niet bekend",
    suppressed: "niet openbaar",
    broken: "onleesbaar",
    absent: "niet gevraagd",
  },
  outOf: (count: number, base: number) => `${count} van ${base}`,

  person: "Contactpersoon",
  partners: "Partners",
  publisher: "Uitgever",
  licence: "Licentie",
};
