import type { nl } from "./nl-of-editing.js";

/** "a, b, and c" in the language of these texts. */
function list(items: string[]): string {
  return new Intl.ListFormat("en").format(items);
}

/** Makes lines such as "2 figures changed: a and b". Things without a name are only counted. */
function message(one: string, more: string, what: string) {
  return (count: number, names: string[]) => {
    const named = names.every(Boolean) ? `: ${list(names)}` : "";
    return `${count} ${count === 1 ? one : more} ${what}${named}`;
  };
}

/** The texts of the steps on texts and on looking, in English. */
export const en: typeof nl = {
  language: "en",

  richText: {
    buttons: (label: string) => `Formatting of ${label}`,
    bold: "Bold",
    link: "Link",
    selectFirst: "First select the words that have to become a link.",
    form: "Link",
    address: "Address of the link",
    addressHint: "Starts with https://. Copy it from the address bar of your browser.",
    noAddress: "Enter a complete address that starts with https://.",
    setLink: "Make the link",
    removeLink: "Remove the link",
    cancel: "Cancel",
  },

  step: {
    heading: "Change the texts",
    introduction:
      "Change only what has to be different. Words that you select become bold with Ctrl+B. You make a link with Ctrl+K.",
    general: "Title and introduction",
    theme: (title: string) => `Theme: ${title}`,
    contact: "Contact",
    person: "Contact person",
    nameless: "without a name",
    publisher: {
      heading: "Publisher",
      name: "Name of the publisher",
      href: "Address of the publisher",
    },
    licence: {
      heading: "License",
      name: "Name of the license",
      href: "Address of the license",
    },
    links: {
      heading: "Links of the theme",
      name: (number: number) => `Text of link ${number}`,
      href: (number: number) => `Address of link ${number}`,
      add: "Add a link",
    },
    partners: {
      heading: "Partners",
      name: (number: number) => `Name of partner ${number}`,
      href: (number: number) => `Address of partner ${number}`,
      add: "Add a partner",
    },
    hrefHint: "An address starts with https://. It may be empty.",
    indicatorTexts: (label: string) => `Texts of ${label}`,
    newIndicator: (theme: string) => `Short name of a new indicator of ${theme}`,
    addIndicator: "Add this indicator",
    newTheme: "Title of a new theme",
    addTheme: "Add this theme",
    noName: "Enter a name first.",
    indicatorAdded: (name: string) =>
      `${name} was added. The surveys in the file have no figure for it yet. Now enter the sentence of the figure.`,
    themeAdded: (name: string) => `${name} was added. Now add indicators to it.`,
    up: "Up",
    down: "Down",
    remove: "Remove",
    about: (button: string, name: string) => `${button}: ${name}`,
    moved: (name: string, place: number, count: number) => `${name}: place ${place} of ${count}.`,
    isFirst: (name: string) => `${name} is at the top already.`,
    isLast: (name: string) => `${name} is at the bottom already.`,
    removeQuestion: (name: string) => `Does '${name}' have to go?`,
    removesFigures: (figures: number, periods: string[]) =>
      figures === 0
        ? "It has no figures, so none are lost."
        : `Then ${figures === 1 ? "1 figure goes" : `${figures} figures go`} too, from the ${
            periods.length === 1 ? "survey" : "surveys"
          } of ${list(periods)}. Without its indicator a figure can't stay in the file.`,
    removesTile: "A tile of this indicator on a site will no longer show a figure.",
    removesTheme:
      "All indicators of this theme go too. Tiles of these on a site will no longer show a figure.",
    removeWith: (figures: number) =>
      figures === 0
        ? "Yes, remove it"
        : `Yes, remove it with ${figures} ${figures === 1 ? "figure" : "figures"}`,
    keep: "No, leave it",
    removed: (name: string, figures: number) =>
      figures === 0
        ? `${name} was removed.`
        : `${name} was removed, with ${figures} ${figures === 1 ? "figure" : "figures"}.`,
  },

  fields: {
    title: "Title",
    topic: "Topic of all figures",
    topicHint: "Short, such as: Basic level human trafficking.",
    introduction: "Introduction",
    explanation: "Explanation",
    explanationHint: "Stands below the figures of the theme.",
    label: "Short name",
    labelHint: "For places where the whole sentence doesn't fit.",
    statement: "Sentence of the figure",
    statementHint: "Follows the percentage, such as: of the municipalities have a contact person.",
    noStatement: "Without this sentence there is only a percentage.",
    definition: "What it means",
    definitionHint: "Readers see this behind the question 'What does this mean?'. May be empty.",
    text: "Text",
    person: {
      name: "Name",
      role: "Role",
      email: "E-mail",
      telephone: "Telephone",
    },
  },

  differences: {
    added: (name: string) => `${name} added`,
    removed: (name: string) => `${name} removed`,
    changed: (name: string) => `${name} changed`,
    texts: {
      title: "Title",
      topic: "Topic of all figures",
      introduction: "Introduction",
      publisher: "Publisher",
      licence: "License",
      region: "Region",
      language: "Language",
    },
    surveys: {
      added: message("survey", "surveys", "added"),
      removed: message("survey", "surveys", "removed"),
      reordered: "Order of the surveys changed",
    },
    figures: (period: string) => ({
      changed: message("figure", "figures", `changed in ${period}`),
      added: message("figure", "figures", `added in ${period}`),
      removed: message("figure", "figures", `removed from ${period}`),
    }),
    survey: (period: string) => ({
      response: `Response of the survey of ${period}`,
      note: `Note of the survey of ${period}`,
      rest: `Other data of the survey of ${period} changed`,
    }),
    themes: {
      added: message("theme", "themes", "added"),
      removed: message("theme", "themes", "removed"),
      reordered: "Order of the themes changed",
    },
    theme: (title: string) => ({
      texts: {
        title: `Title of theme ${title}`,
        explanation: `Explanation of theme ${title}`,
        links: `Links of theme ${title}`,
      },
      reordered: `Order of the indicators of ${title} changed`,
      rest: `Other data of theme ${title} changed`,
    }),
    indicators: {
      added: message("indicator", "indicators", "added"),
      removed: message("indicator", "indicators", "removed"),
      changed: message("indicator", "indicators", "with other texts"),
      moved: message("indicator", "indicators", "in another theme"),
    },
    contact: "Contact card",
    contactTexts: { title: "Title of the contact", text: "Text of the contact" },
    contactRest: "Other data of the contact changed",
    persons: {
      added: message("contact person", "contact persons", "added"),
      removed: message("contact person", "contact persons", "removed"),
      changed: message("contact person", "contact persons", "changed"),
    },
    partners: {
      added: message("partner", "partners", "added"),
      removed: message("partner", "partners", "removed"),
      changed: message("partner", "partners", "changed"),
      reordered: "Order of the partners changed",
    },
    other: "Other data of the file changed",
  },

  look: {
    heading: "Look at the result",
    changes: "What changes",
    noChanges: "Nothing has changed yet.",
    width: "Look at it on a",
    widths: { phone: "Phone", desktop: "Computer" },
    after: "What it becomes",
    before: "What it was",
    fixFirst: "You can see this once the errors of the check are solved.",
    wasUnreadable: "The file had errors, so what it was can't be shown.",
    noSurvey: "There is no survey in the file.",
  },
};
