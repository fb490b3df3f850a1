import type { GridColumn, qualifiers, statuses } from "./typed-cell.js";

/** Every text of the page, in Dutch at language level B1. */
export const nl = {
  language: "nl",
  title: "Cijfers bijwerken",
  introduction:
    "Zet de cijfers van een nieuwe peiling in het cijferbestand, of verbeter een cijfer. Je hoeft geen code te kennen.",
  help: "Uitleg: cijfers bijwerken, stap voor stap",
  privacy: "Alles gebeurt op je eigen computer. De pagina verstuurt niets en bewaart niets.",

  open: {
    heading: "Open het cijferbestand",
    beside: "Open de gepubliceerde cijfers",
    fromDisk: "Kies een bestand op je computer",
    fromDiskHint: "Een bestand dat eindigt op .json. Je kunt het ook hierheen slepen.",
    noFetch:
      "Je opent deze pagina vanaf je eigen schijf. De browser mag dan de cijfers ernaast niet lezen. Kies het bestand zelf: midden-nederland.json, in de map waarin ook de map bijwerken staat.",
    loading: "De cijfers worden geladen.",
    failed:
      "De gepubliceerde cijfers zijn niet te laden. Probeer het opnieuw, of kies een bestand op je computer.",
    refused: (name: string) => `${name} is niet geopend:`,
    opened: (name: string, region: string) => `Geopend: ${name}, de cijfers van ${region}.`,
    discard: "Je wijzigingen zijn nog niet bewaard. Een ander bestand openen?",
  },

  parts: {
    failed:
      "Een deel van deze pagina is niet geladen. Controleer je verbinding en probeer het opnieuw.",
    again: "Laad dat deel opnieuw",
    loaded: "De hele pagina is nu geladen.",
  },

  figures: {
    heading: "Vul de cijfers in",
    survey: "Welke peiling?",
    newSurvey: "Een nieuwe peiling",
    correction: (period: string) => `${period}: een cijfer verbeteren of aanvullen`,
    month: "Maand",
    noMonth: "Alleen het jaar",
    months: [
      "januari",
      "februari",
      "maart",
      "april",
      "mei",
      "juni",
      "juli",
      "augustus",
      "september",
      "oktober",
      "november",
      "december",
    ],
    year: "Jaar",
    respondents: "Gemeenten die antwoord gaven",
    population: "Gemeenten in de regio",
    response: "Deelname in procent",
    begin: "Begin deze peiling",
    begun: (period: string) => `De peiling van ${period} staat klaar. Vul de cijfers in.`,
    noYear: "Vul een jaar in van vier cijfers, zoals 2026.",
    isThere: "Deze peiling staat al in het bestand. Kies haar hierboven.",
    noCount: "Vul een heel getal in, hoger dan 0.",
    tooManyRespondents: "Er kunnen niet meer gemeenten antwoord geven dan er zijn.",
    fixFirst: "Dit kan pas als de fouten bij de controle zijn opgelost.",
    comparable: "Vergelijkbaar met de vorige peiling",
    surveyNote: "Toelichting bij de peiling",
    surveyNoteHint: "Is de peiling niet vergelijkbaar? Schrijf dan waarom.",
    formatted: "heeft vette tekst of een link, en is hier niet te veranderen.",
  },

  grid: {
    caption: (period: string) => `Cijfers van ${period}`,
    keys: "Ga met Tab, Enter en de pijltjes van cel naar cel. Je kunt een blok uit Excel plakken: begin in de cel linksboven. In een keuzelijst kies je met pijl omhoog en omlaag.",
    indicator: "Onderwerp",
    columns: {
      count: "Ja",
      base: "Antwoorden",
      percentage: "Percentage",
      qualifier: "Woord ervoor",
      status: "Status",
      comparable: "Vergelijkbaar",
      note: "Toelichting",
    } satisfies Record<GridColumn, string>,
    noQualifier: "geen",
    qualifiers: {
      circa: "circa",
      ruim: "ruim",
      bijna: "bijna",
      minstens: "minstens",
      hoogstens: "hoogstens",
    } satisfies Record<(typeof qualifiers)[number], string>,
    statuses: {
      "": "definitief",
      provisional: "voorlopig",
      missing: "niet bekend",
      suppressed: "niet openbaar",
    } satisfies Record<(typeof statuses)[number], string>,
    undo: "Ongedaan maken",
    redo: "Opnieuw",
    undone: "Ongedaan gemaakt.",
    redone: "Opnieuw gedaan.",
    nothingToUndo: "Er is niets om ongedaan te maken.",
    nothingToRedo: "Er is niets om opnieuw te doen.",
    pasted: (cells: number) => `${cells} ${cells === 1 ? "cel" : "cellen"} gevuld.`,
    outside: (cells: number) =>
      `${cells} ${cells === 1 ? "cel viel" : "cellen vielen"} buiten de tabel.`,
  },

  notes: {
    corrected: "dit cijfer was al gepubliceerd. Schrijf bij Toelichting waarom het verandert.",
    comparable: "dit is niet te vergelijken met de vorige keer. Schrijf bij Toelichting waarom.",
  },

  spreadsheet: {
    heading: "Of neem ze over uit Excel",
    introduction: (period: string) =>
      `De cijfers komen in de peiling van ${period}. Boven de kolommen staan koppen, zoals: indicator, ja, antwoorden.`,
    chooseSurvey: "Kies eerst een peiling bij stap 2. Dan weet de pagina waar de cijfers horen.",
    file: "Kies een spreadsheet (.xlsx of .csv)",
    fileHint: "Je kunt het bestand ook hierheen slepen.",
    text: "Of plak hier cellen uit Excel, met de koppen erbij",
    read: "Neem de cijfers over",
    form: "Maak een invulblad",
    formHint:
      "Een leeg Excel-bestand met de onderwerpen van dit cijferbestand, om in te laten vullen. Kies het daarna hierboven.",
    formName: "invulblad.xlsx",
    pastedText: "De geplakte tekst",
    matched: (name: string, figures: number) =>
      `${name}: ${figures} ${figures === 1 ? "cijfer" : "cijfers"} overgenomen.`,
    matches: "Overgenomen",
    match: (label: string, cell: string) => `${label} (${cell})`,
    conversions: "Anders gelezen dan het er staat",
    skipped: "Overgeslagen",
    problems: "Niet begrepen",
    unmatched: "Geen cijfer voor",
    sheet: (name: string) => `Lees het blad '${name}'`,
  },

  check: {
    heading: "Controle",
    fine: "Er zijn geen fouten.",
    errors: (count: number) =>
      count === 1
        ? "1 fout: los die op voordat je bewaart"
        : `${count} fouten: los ze op voordat je bewaart`,
    warnings: (count: number) =>
      `${count} ${count === 1 ? "waarschuwing" : "waarschuwingen"}: kijk of het klopt`,
    wholeFile: "Het hele bestand",
    survey: (period: string) => `Peiling ${period}`,
    response: "deelname",
    /** Keys of texts in the file; empty where what comes after it says enough. */
    keys: {
      region: "regio",
      language: "taal",
      title: "titel",
      topic: "onderwerp van de cijfers",
      introduction: "inleiding",
      publisher: "uitgever",
      licence: "licentie",
      themes: "",
      indicators: "",
      label: "korte naam",
      statement: "zin bij het cijfer",
      definition: "wat het betekent",
      explanation: "toelichting",
      links: "links",
      link: "tekst van de link",
      href: "adres van de link",
      strong: "vette tekst",
      contact: "contact",
      text: "tekst",
      partners: "partners",
      person: "contactpersoon",
      name: "naam",
      role: "functie",
      email: "e-mail",
      telephone: "telefoon",
    },
  },

  save: {
    heading: "Bewaar het bestand",
    unchanged: "Er is nog niets veranderd.",
    unsaved: "Er zijn wijzigingen die nog niet bewaard zijn.",
    isSaved: "Alle wijzigingen zijn bewaard.",
    save: "Bewaar het cijferbestand",
    hasErrors: "Bewaren kan nog niet: los eerst de fouten bij de controle op.",
    saved: (name: string) => `${name} is bewaard.`,
    downloaded: (name: string) => `${name} staat bij je downloads.`,
    failed: "Bewaren is niet gelukt. Probeer het opnieuw.",
    next: "Wat doe je nu?",
    upload:
      "Zet het bestand op de server, op de plaats van midden-nederland.json. Wie het bestand niet zelf kan plaatsen, stuurt het naar de webmaster.",
    publish: "Of laat de webmaster de hele map opnieuw maken, met alle tegelpagina's en plaatjes:",
  },
};
