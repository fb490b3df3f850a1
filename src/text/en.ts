import type { nl } from "./nl.js";

/** Every text in English: for feeds in English only, never for a Dutch visitor. */
export const en: typeof nl = {
  language: "en",

  loading: "The figures are being loaded.",
  arrived: "The figures have been loaded.",
  retry: "Try again",
  retrying: "The figures are being fetched again.",
  transient: "The figures are not available now. Try again later.",
  permanent: "The figures cannot be shown. The administrator of this website can solve this.",
  stale: (period) => `These are the figures of ${period}. Newer figures could not be fetched.`,

  unknown: {
    indicator: "This figure is not in the data.",
    theme: "This theme is not in the data.",
    survey: "This survey is not in the data.",
    contact: "A contact is not in the data.",
  },
  unknownId: (id, known) => `Asked for: “${id}”. Present: ${known}.`,
  knownIds: (known) => `Present: ${known}.`,

  missing: "This figure is not known.",
  suppressed: "This figure is not public.",
  absent: "There is no figure in this survey.",
  broken: "This figure cannot be shown.",
  provisional: "This is a provisional figure.",
  qualifiers: {
    circa: "About",
    ruim: "Just over",
    bijna: "Almost",
    minstens: "At least",
    hoogstens: "At most",
  },
  count: (count, base) => `That is ${count} of the ${base} municipalities that answered.`,
  countOfOne: (base) => `That is 1 of the ${base} municipalities that answered.`,

  legend: "● yes ○ no",
  unansweredLegend: "● yes ○ no · no answer",

  status: (period, response, region) =>
    `This is how things stood in ${period}, based on ${response} of the municipalities in ${region}.`,
  source: (region, period) => `${region}, ${period}.`,
  participants: (respondents, population, response) =>
    `${respondents} of the ${population} municipalities took part (${response}).`,
  participantsOfOne: (population, response) =>
    `1 of the ${population} municipalities took part (${response}).`,
  response: (response) => `This is true of the municipalities that took part (${response}).`,

  asTable: "View as a table",
  table: (region, period) => `Figures of ${region}, ${period}`,
  columns: {
    theme: "Theme",
    indicator: "Subject",
    figure: "Figure",
    count: "Number of municipalities",
    response: "Response",
    period: "Period",
  },
  outOf: (count, base) => `${count} of ${base}`,

  person: "Contact",
  partners: "Partners",
  publisher: "Publisher",
  licence: "Licence",
};
