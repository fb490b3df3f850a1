import type { nl } from "./nl.js";

/** Every text of the page, in English. */
export const en: typeof nl = {
  language: "en",
  title: "Update the figures",
  introduction:
    "Put the figures of a new survey in the feed, or correct a figure. You don't need to know any code.",
  privacy: "Everything happens on your own computer. The page sends nothing and keeps nothing.",

  open: {
    heading: "Open the feed",
    beside: "Open the published figures",
    fromDisk: "Choose a file on your computer",
    fromDiskHint: "A file that ends in .json. You can also drop it here.",
    noFetch:
      "You opened this page from your own disk, where the browser may not read the figures beside it. Choose the file yourself: midden-nederland.json, in the folder that also has the folder bijwerken.",
    loading: "Loading the figures.",
    failed: "The published figures can't be loaded. Try again, or choose a file on your computer.",
    refused: (name) => `${name} was not opened:`,
    opened: (name, region) => `Opened: ${name}, the figures of ${region}.`,
    discard: "Your changes are not saved yet. Open another file?",
  },

  figures: {
    heading: "Fill in the figures",
    survey: "Which survey?",
    newSurvey: "A new survey",
    correction: (period) => `${period}: correct or complete a figure`,
    month: "Month",
    noMonth: "Only the year",
    months: [
      "January",
      "February",
      "March",
      "April",
      "May",
      "June",
      "July",
      "August",
      "September",
      "October",
      "November",
      "December",
    ],
    year: "Year",
    respondents: "Municipalities that answered",
    population: "Municipalities in the region",
    response: "Response in percent",
    begin: "Start this survey",
    begun: (period) => `The survey of ${period} is ready. Fill in the figures.`,
    noYear: "Type a year of four digits, such as 2026.",
    isThere: "This survey is in the file already. Choose it above.",
    noCount: "Type a whole number above 0.",
    tooManyRespondents: "No more municipalities can answer than there are.",
    fixFirst: "This is possible once the errors in the check are fixed.",
    comparable: "Comparable with the survey before it",
    surveyNote: "Note on the survey",
    surveyNoteHint: "Is the survey not comparable? Then write why.",
    formatted: "has bold text or a link, and can't be changed here.",
  },

  grid: {
    caption: (period) => `Figures of ${period}`,
    keys: "Move between cells with Tab, Enter and the arrow keys. You can paste a block from Excel: start in its top left cell. In a list, the up and down arrows choose.",
    indicator: "Indicator",
    columns: {
      count: "Yes",
      base: "Answers",
      percentage: "Percentage",
      qualifier: "Word before it",
      status: "Status",
      comparable: "Comparable",
      note: "Note",
    },
    noQualifier: "none",
    qualifiers: {
      circa: "about",
      ruim: "over",
      bijna: "almost",
      minstens: "at least",
      hoogstens: "at most",
    },
    statuses: {
      "": "final",
      provisional: "provisional",
      missing: "not known",
      suppressed: "not public",
    },
    undo: "Undo",
    redo: "Redo",
    undone: "Undone.",
    redone: "Redone.",
    nothingToUndo: "There is nothing to undo.",
    nothingToRedo: "There is nothing to redo.",
    pasted: (cells) => `${cells} ${cells === 1 ? "cell" : "cells"} filled.`,
    outside: (cells) => `${cells} ${cells === 1 ? "cell was" : "cells were"} outside the table.`,
  },

  notes: {
    corrected: "this figure was published already. Write in Note why it changes.",
    comparable: "this can't be compared with the time before. Write in Note why.",
  },

  spreadsheet: {
    heading: "Or take them from Excel",
    introduction: (period) =>
      `The figures go into the survey of ${period}. Columns have headings, such as: indicator, ja, antwoorden.`,
    chooseSurvey: "Choose a survey in step 2 first, so that the page knows where the figures go.",
    file: "Choose a spreadsheet (.xlsx or .csv)",
    fileHint: "You can also drop the file here.",
    text: "Or paste cells from Excel here, with their headings",
    read: "Take the figures",
    form: "Make an empty form",
    formHint:
      "An empty Excel file with the indicators of this feed, for others to fill in. Choose it above afterwards.",
    formName: "form.xlsx",
    pastedText: "The pasted text",
    matched: (name, figures) =>
      `${name}: ${figures} ${figures === 1 ? "figure" : "figures"} taken.`,
    matches: "Taken",
    match: (label, cell) => `${label} (${cell})`,
    conversions: "Read otherwise than it stands there",
    skipped: "Left out",
    problems: "Not understood",
    unmatched: "No figure for",
    sheet: (name) => `Read the sheet '${name}'`,
  },

  check: {
    heading: "Check",
    fine: "There are no errors.",
    errors: (count) =>
      count === 1 ? "1 error: fix it before you save" : `${count} errors: fix them before you save`,
    warnings: (count) =>
      `${count} ${count === 1 ? "warning" : "warnings"}: see whether it is right`,
    wholeFile: "The whole file",
    survey: (period) => `Survey ${period}`,
    response: "response",
    error: "Error",
    warning: "Warning",
  },

  save: {
    heading: "Save the file",
    unchanged: "Nothing has changed yet.",
    unsaved: "There are changes that aren't saved yet.",
    isSaved: "All changes are saved.",
    save: "Save the feed",
    hasErrors: "It can't be saved yet: fix the errors in the check first.",
    saved: (name) => `${name} was saved.`,
    downloaded: (name) => `${name} is in your downloads.`,
    failed: "It was not saved. Try again.",
    next: "What now?",
    upload:
      "Put the file on the server, in the place of midden-nederland.json. If you can't, send it to the webmaster.",
    publish: "Or have the webmaster make the whole folder again, with all tile pages and pictures:",
  },
};
