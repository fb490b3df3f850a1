/** "a, b en c" in the language of these texts. */
function list(items: string[]): string {
  return new Intl.ListFormat("nl").format(items);
}

/** Makes lines such as "2 cijfers veranderd: a en b". Things without a name are only counted. */
function message(one: string, more: string, what: string) {
  return (count: number, names: string[]) => {
    const named = names.every(Boolean) ? `: ${list(names)}` : "";
    return `${count} ${count === 1 ? one : more} ${what}${named}`;
  };
}

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

  step: {
    heading: "Verander de teksten",
    introduction:
      "Verander alleen wat anders moet. Woorden die je selecteert, maak je vet met Ctrl+B. Een link maak je met Ctrl+K.",
    general: "Titel en inleiding",
    theme: (title: string) => `Thema: ${title}`,
    contact: "Contact",
    person: "Contactpersoon",
    nameless: "zonder naam",
    publisher: {
      heading: "Uitgever",
      name: "Naam van de uitgever",
      href: "Adres van de uitgever",
    },
    licence: {
      heading: "Licentie",
      name: "Naam van de licentie",
      href: "Adres van de licentie",
    },
    links: {
      heading: "Links bij het thema",
      name: (number: number) => `Tekst van link ${number}`,
      href: (number: number) => `Adres van link ${number}`,
      add: "Voeg een link toe",
    },
    partners: {
      heading: "Partners",
      name: (number: number) => `Naam van partner ${number}`,
      href: (number: number) => `Adres van partner ${number}`,
      add: "Voeg een partner toe",
    },
    hrefHint: "Een adres begint met https://. Het mag leeg zijn.",
    indicatorTexts: (label: string) => `Teksten van ${label}`,
    newIndicator: (theme: string) => `Korte naam van een nieuw onderwerp bij ${theme}`,
    addIndicator: "Voeg dit onderwerp toe",
    newTheme: "Titel van een nieuw thema",
    addTheme: "Voeg dit thema toe",
    noName: "Vul eerst een naam in.",
    indicatorAdded: (name: string) =>
      `${name} is toegevoegd. De peilingen in het bestand hebben er nog geen cijfer voor. Vul nu de zin bij het cijfer in.`,
    themeAdded: (name: string) => `${name} is toegevoegd. Voeg er nu onderwerpen aan toe.`,
    up: "Omhoog",
    down: "Omlaag",
    remove: "Haal weg",
    /** Name of a button for those who don't see what it stands beside. */
    about: (button: string, name: string) => `${button}: ${name}`,
    moved: (name: string, place: number, count: number) => `${name}: plaats ${place} van ${count}.`,
    isFirst: (name: string) => `${name} staat al bovenaan.`,
    isLast: (name: string) => `${name} staat al onderaan.`,
    removeQuestion: (name: string) => `Moet '${name}' weg?`,
    removesFigures: (figures: number, periods: string[]) =>
      figures === 0
        ? "Er zijn geen cijfers voor. Er gaan dus geen cijfers verloren."
        : `Dan ${figures === 1 ? "gaat ook 1 cijfer" : `gaan ook ${figures} cijfers`} weg, uit ${
            periods.length === 1 ? "de peiling" : "de peilingen"
          } van ${list(periods)}. Zonder het onderwerp kan een cijfer niet in het bestand blijven.`,
    removesTile: "Een tegel van dit onderwerp op een site laat daarna geen cijfer meer zien.",
    removesTheme:
      "Alle onderwerpen van dit thema gaan mee weg. Tegels daarvan op een site laten daarna geen cijfer meer zien.",
    removeWith: (figures: number) =>
      figures === 0
        ? "Ja, haal het weg"
        : `Ja, haal het weg met ${figures} ${figures === 1 ? "cijfer" : "cijfers"}`,
    keep: "Nee, laat het staan",
    removed: (name: string, figures: number) =>
      figures === 0
        ? `${name} is weggehaald.`
        : `${name} is weggehaald, met ${figures} ${figures === 1 ? "cijfer" : "cijfers"}.`,
  },

  fields: {
    title: "Titel",
    topic: "Onderwerp van alle cijfers",
    topicHint: "Kort, zoals: Basisniveau mensenhandel.",
    introduction: "Inleiding",
    explanation: "Toelichting",
    explanationHint: "Staat onder de cijfers van het thema.",
    label: "Korte naam",
    labelHint: "Voor plaatsen waar de hele zin niet past.",
    statement: "Zin bij het cijfer",
    statementHint: "Komt na het percentage, zoals: van de gemeenten heeft een vast contactpersoon.",
    noStatement: "Zonder deze zin staat er alleen een percentage.",
    definition: "Wat het betekent",
    definitionHint: "Lezers zien dit achter de vraag 'Wat betekent dit?'. Mag leeg zijn.",
    text: "Tekst",
    person: {
      name: "Naam",
      role: "Functie",
      email: "E-mail",
      telephone: "Telefoon",
    },
  },

  differences: {
    added: (name: string) => `${name} toegevoegd`,
    removed: (name: string) => `${name} weggehaald`,
    changed: (name: string) => `${name} veranderd`,
    texts: {
      title: "Titel",
      topic: "Onderwerp van alle cijfers",
      introduction: "Inleiding",
      publisher: "Uitgever",
      licence: "Licentie",
      region: "Regio",
      language: "Taal",
    },
    surveys: {
      added: message("peiling", "peilingen", "toegevoegd"),
      removed: message("peiling", "peilingen", "weggehaald"),
      reordered: "Volgorde van de peilingen veranderd",
    },
    figures: (period: string) => ({
      changed: message("cijfer", "cijfers", `veranderd in ${period}`),
      added: message("cijfer", "cijfers", `toegevoegd in ${period}`),
      removed: message("cijfer", "cijfers", `weggehaald uit ${period}`),
    }),
    survey: (period: string) => ({
      response: `Deelname aan de peiling van ${period}`,
      note: `Toelichting bij de peiling van ${period}`,
      rest: `Andere gegevens van de peiling van ${period} veranderd`,
    }),
    themes: {
      added: message("thema", "thema's", "toegevoegd"),
      removed: message("thema", "thema's", "weggehaald"),
      reordered: "Volgorde van de thema's veranderd",
    },
    theme: (title: string) => ({
      texts: {
        title: `Titel van thema ${title}`,
        explanation: `Toelichting van thema ${title}`,
        links: `Links van thema ${title}`,
      },
      reordered: `Volgorde van de onderwerpen van ${title} veranderd`,
      rest: `Andere gegevens van thema ${title} veranderd`,
    }),
    indicators: {
      added: message("onderwerp", "onderwerpen", "toegevoegd"),
      removed: message("onderwerp", "onderwerpen", "weggehaald"),
      changed: message("onderwerp", "onderwerpen", "met andere teksten"),
      moved: message("onderwerp", "onderwerpen", "naar een ander thema"),
    },
    contact: "Contactkaart",
    contactTexts: { title: "Titel van het contact", text: "Tekst van het contact" },
    contactRest: "Andere gegevens van het contact veranderd",
    persons: {
      added: message("contactpersoon", "contactpersonen", "toegevoegd"),
      removed: message("contactpersoon", "contactpersonen", "weggehaald"),
      changed: message("contactpersoon", "contactpersonen", "veranderd"),
    },
    partners: {
      added: message("partner", "partners", "toegevoegd"),
      removed: message("partner", "partners", "weggehaald"),
      changed: message("partner", "partners", "veranderd"),
      reordered: "Volgorde van de partners veranderd",
    },
    other: "Andere gegevens van het bestand veranderd",
  },

  look: {
    heading: "Bekijk het resultaat",
    changes: "Wat er verandert",
    noChanges: "Er is nog niets veranderd.",
    width: "Bekijk op een",
    widths: { phone: "Telefoon", desktop: "Computer" },
    after: "Zo wordt het",
    before: "Zo was het",
    fixFirst: "Dit is te zien als de fouten bij de controle zijn opgelost.",
    wasUnreadable: "Er zaten fouten in het bestand. Daarom is niet te zien hoe het was.",
    noSurvey: "Er staat geen peiling in het bestand.",
  },
};
