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
  unchecked: "We could not check whether there are newer figures.",
  stale: (period) => `These are the figures of ${period}. Newer figures could not be fetched.`,
  old: (period) => `These figures are of ${period}. There is no new survey yet.`,

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
  count: (count, base) => `That is ${count} of the ${base} municipalities that answered`,
  countOfOne: (base) => `That is 1 of the ${base} municipalities that answered`,
  earlierCount: (count) => `, then ${count}`,
  bases: (earlier, now) => `Then ${earlier} municipalities took part, now ${now}.`,

  more: (points, period, percentage) =>
    `${points} percentage points more than in ${period} (${percentage}).`,
  less: (points, period, percentage) =>
    `${points} percentage points less than in ${period} (${percentage}).`,
  onePointMore: (period, percentage) =>
    `1 percentage point more than in ${period} (${percentage}).`,
  onePointLess: (period, percentage) =>
    `1 percentage point less than in ${period} (${percentage}).`,
  equal: (period) => `The same as in ${period}.`,
  earlier: (period, percentage) => `In ${period}: ${percentage}.`,
  incomparable: (period) => `Not comparable with ${period}.`,

  definition: "What does this mean?",

  municipality: (name, answer) => `Municipality of ${name}: ${answer}.`,
  answers: { yes: "yes", no: "no" },

  legend: "● yes ○ no",
  unansweredLegend: "● yes ○ no · no answer",

  status: (period, response, region) =>
    `This is how things stood in ${period}, based on ${response} of the municipalities in ${region}.`,
  publishedBy: (publisher) => `Source: ${publisher}.`,
  participants: (respondents, population, response) =>
    `${respondents} of the ${population} municipalities took part (${response}).`,
  participantsOfOne: (population, response) =>
    `1 of the ${population} municipalities took part (${response}).`,
  response: (response) => `This is true of the municipalities that took part (${response}).`,

  asTable: "View as a table",
  asCsv: "Download as CSV",
  table: (region) => `Figures of ${region}`,
  columns: {
    indicator: "Subject",
    figure: "Figure",
    response: "Response",
  },
  csv: {
    id: "Id",
    theme: "Theme",
    region: "Region",
    period: "Period",
    percentage: "Percentage",
    qualifier: "Word before it",
    count: "Number of yes",
    base: "Number of answers",
    respondents: "Number of respondents",
    population: "Number of municipalities",
    status: "Status",
    note: "Note",
  },
  statuses: {
    final: "final",
    provisional: "provisional",
    missing: "not known",
    suppressed: "not public",
    broken: "unreadable",
    absent: "not asked",
  },
  outOf: (count, base) => `${count} of ${base}`,

  person: "Contact",
  partners: "Partners",
  publisher: "Publisher",
  licence: "Licence",
};
