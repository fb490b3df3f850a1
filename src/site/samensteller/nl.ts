import type { Answer } from "../../text/figure-words.js";
import type { ChartName } from "../../charts/chart.js";
import type { Option, Route } from "../../snippets/routes.js";
import type { Mishap, Part, Verdict } from "../../snippets/paste-back.js";
import type { Copied } from "./clipboard.js";
import type { State } from "./state.js";
import type { Permission, System } from "./systems.js";

/** Every text of the page, in Dutch at language level B1. */
export const nl = {
  language: "nl",
  title: "Samensteller",
  anySystem: "Een ander systeem, of weet ik niet",
  introduction: "Zet de cijfers van het basisniveau mensenhandel op je eigen website of intranet.",
  help: "Uitleg: alle manieren om cijfers in je pagina te zetten",
  loading: "De cijfers worden geladen.",
  failed: "De cijfers zijn nu niet beschikbaar. Daardoor kun je nu geen code maken.",
  retry: "Probeer opnieuw",

  place: {
    system: "In welk systeem werk je?",
    others: "Ander systeem",
    because: {
      any: "Dit werkt meteen, als je HTML met een script mag plakken.",
      untested: "Een link blijft bijna overal staan. Dit systeem hebben wij niet geprobeerd.",
      address: "Elke redacteur mag een adres plakken. WordPress maakt er een tegel van.",
      frame: "SharePoint neemt geen script aan. Een iframe mag wel, als de beheerder dat toestaat.",
      wiki: "In een wiki blijft alleen een link staan.",
    } satisfies Record<System["reason"], string>,
    ownChoice: "Dit heb je zelf gekozen bij Meer keuzes.",
    permission: "Wat mag je plakken?",
    permissions: {
      script: "HTML met script",
      html: "HTML zonder script",
      iframe: "Alleen een iframe",
      text: "Alleen een link of tekst",
    } satisfies Record<Permission, string>,
    permissionHint: "Weet je het niet? Laat dit dan zo.",
  },

  choose: {
    heading: "1. Maak je keuze",
    subject: "Wat wil je tonen?",
    overview: "Alle cijfers",
    theme: (title: string) => `Heel thema ${title}`,
    themeGroup: (title: string) => `Thema ${title}`,
    contact: "Contactblok",
    rest: "Overzicht en contact",
    search: "Zoek een cijfer",
    searchHint: "Bijvoorbeeld een woord uit de naam.",
    found: (count: number) => (count === 0 ? "Niets gevonden." : `${count} gevonden.`),
    chart: "Welke grafiek?",
    charts: {
      ring: "Ring",
      bar: "Balk",
      icons: "Een rondje per gemeente",
      trend: "Verloop: een punt per peiling",
      none: "Geen",
    } satisfies Record<ChartName, string>,
    chartHint: "De zin bij het cijfer blijft hetzelfde.",
    compare: "Zeg erbij wat er is veranderd sinds de vorige peiling",
    compareHint: "Bijvoorbeeld: 7 procentpunt meer.",
    municipality: "Je eigen gemeente",
    municipalityHint: "Dit mag leeg blijven.",
    answer: "Antwoord van je gemeente",
    answerFirst: "Vul eerst je gemeente in.",
    answers: { yes: "Ja", no: "Nee" } satisfies Record<Answer, string>,
    more: "Meer keuzes",
    survey: "Peiling",
    newest: "Steeds de nieuwste",
    newestHint: (period: string) => `De nieuwste is van ${period}.`,
    headingLevel: "Niveau van de eerste kop",
    level: (level: string) => `Kop ${level}`,
    headingLevelHint: "Eén lager dan de kop erboven op je pagina.",
  },

  whyNot: {
    route: (route: string) => `Kan niet bij ‘${route}’.`,
    options: {
      chart: "Het contactblok heeft geen grafiek.",
      survey: "Het contactblok heeft geen cijfers.",
      compare: "Het contactblok heeft geen cijfers.",
      municipality: "Kan alleen bij één cijfer.",
      headingLevel: "Eén cijfer heeft geen kop.",
    } satisfies Record<Exclude<Option, "integrity">, string>,
    icons: "Er zijn geen aantallen.",
    oneFigure: "Er is nog maar één cijfer.",
    oneSurvey: "Er is nog maar één peiling.",
    houseStyle: "Op deze manier houden de cijfers hun eigen stijl.",
    permission: "Mag je niet plakken.",
    wiki: "In een wiki maakt dit niet uit.",
    system: {
      script: "Kan niet in dit systeem.",
      element: "Kan niet in dit systeem.",
      iframe: "Kan niet in dit systeem.",
      url: "Kan niet in dit systeem.",
      link: "Kan niet in dit systeem.",
      html: "Kan niet in dit systeem.",
      image: "Kan niet in dit systeem.",
      wordpress: "Kan alleen in WordPress.",
    } satisfies Record<Route, string>,
  },

  look: {
    width: "Breedte van het voorbeeld",
    widths: { phone: "Telefoon", desktop: "Computer", column: "Smalle kolom" } satisfies Record<
      State["width"],
      string
    >,
    houseStyle: "Huisstijl",
    houseStyles: {
      none: "Geen huisstijl",
      blue: "Voorbeeld blauw",
      red: "Voorbeeld rood",
      green: "Voorbeeld groen",
      dark: "Voorbeeld donker",
    } satisfies Record<State["houseStyle"], string>,
    houseStyleHint: "Verzonnen. Op je site krijgen de cijfers je eigen huisstijl.",
    region: "Voorbeeld",
    more: "Toon het hele voorbeeld",
    less: "Toon een deel van het voorbeeld",
    headingOnPage: (level: number) => `Kop ${level} op je pagina`,
    article: {
      title: "Een pagina op je site",
      before: "Dit is de tekst op je eigen pagina. De cijfers komen tussen je eigen alinea’s.",
      after:
        "Na de cijfers gaat je tekst gewoon verder. Zo zie je of de cijfers passen bij de rest van je pagina.",
    },
  },

  copy: {
    heading: "2. Kopieer de code",
    route: "Hoe zet je het op je pagina?",
    best: "beste keuze",
    routes: {
      script: "Script en element",
      element: "Alleen het element",
      iframe: "Iframe",
      url: "Alleen het adres",
      link: "Link",
      html: "Tekst met de cijfers van nu",
      image: "Plaatje",
      wordpress: "Code van de WordPress-plugin",
    } satisfies Record<Route, string>,
    explanations: {
      script: "Plak dit in de HTML van je pagina. Het werkt meteen.",
      element:
        "Dit werkt als de webmaster het script één keer op de hele site heeft gezet. Tot dan zie je de cijfers als tekst.",
      iframe: "Dit werkt zonder script op je eigen site. De hoogte past bij een smal scherm.",
      url: "Plak dit adres op een eigen regel. Een systeem met oEmbed, zoals WordPress, maakt er zelf een tegel van. Wil je een andere grafiek? Kies dan bij Meer keuzes een andere manier.",
      link: "Een link blijft altijd staan. Heeft de webmaster het script op de hele site gezet, dan wordt de link vanzelf een tegel. Zet de link op een eigen regel.",
      html: "Dit is gewone tekst. De cijfers veranderen dus niet mee als er nieuwe zijn.",
      image:
        "Een plaatje verandert mee, maar de beschrijving erbij niet. Handig voor een nieuwsbrief.",
      wordpress: "Dit werkt als de webmaster de plugin heeft geïnstalleerd.",
    } satisfies Record<Route, string>,
    forWebmaster: "Voor de webmaster: dit script hoort één keer op de hele site.",
    pinned: "Zet deze versie van het script vast",
    pinnedHint:
      "De browser controleert dan of het script niet is veranderd. Verbeteringen krijg je pas met nieuwe code.",
    leftOut: (options: string) => `Dit kan op deze manier niet mee: ${options}.`,
    options: {
      chart: "de grafiek",
      survey: "de peiling",
      compare: "de vergelijking",
      municipality: "je eigen gemeente",
      headingLevel: "het niveau van de kop",
      integrity: "de vaste versie",
    },
    code: { code: "Code om te plakken", better: "Code die beter werkt" },
    codeHint: {
      wordpress: "Kies in WordPress het blok Aangepaste HTML, of het tabblad Tekst.",
      drupal: "Kies in Drupal de knop Bron, en een tekstformaat dat deze HTML toestaat.",
      typo3: "Kies in TYPO3 het inhoudselement HTML.",
      plone: "Kies in Plone het blok HTML, of de bron in de editor.",
      umbraco: "Kies in Umbraco de broncode van de editor.",
      sharepoint:
        "Kies in SharePoint het webonderdeel Insluiten. De beheerder moet deze website toestaan.",
      joomla: "Kies in Joomla de broncode van de editor.",
      mediawiki: "Plak dit in de wikitekst van de pagina.",
      dokuwiki: "Plak dit in de wikitekst van de pagina.",
      anders: "Plak dit in de HTML-weergave van je editor, niet in de gewone tekst.",
    } as Record<string, string>,
    codeHintForText: "Plak dit in de HTML-weergave van je editor, of gewoon in je tekst.",
    codeHintForShortcode: "Plak dit in je tekst, op een eigen regel.",
    noHtml: "Lukt plakken niet? Maak dan in je editor zelf een link:",
    linkText: "Tekst",
    linkAddress: "Adres",
    copy: "Kopieer de code",
    copyLink: "Kopieer link",
    toPreview: "Voorbeeld",
    status: {
      code: {
        copied: "Gekopieerd",
        refused: "De code is geselecteerd. Druk op Ctrl+C of Command+C om te kopiëren.",
      } satisfies Record<Copied, string>,
      link: {
        copied: "Link naar deze keuze gekopieerd",
        refused: "Dat lukt niet. Kopieer het adres van deze pagina uit de adresbalk.",
      } satisfies Record<Copied, string>,
    },
  },

  back: {
    heading: "3. Controleer of alles bewaard is",
    introduction:
      "Heb je de pagina opgeslagen? Open dan de HTML van wat je systeem heeft bewaard. Plak die hier. Dan zie je of alles er nog is.",
    saved: "Wat je systeem heeft bewaard",
    savedHint: "Wat je hier plakt, blijft op je eigen computer.",
    verdicts: {
      whole: "Alles is bewaard. Het werkt.",
      works: "Het belangrijkste is bewaard, maar niet alles.",
      stays: "Dit werkt niet zo. Er is nog wel iets van over.",
      lost: "Je systeem heeft alles weggehaald.",
      escaped: "De code is als gewone tekst geplakt.",
    } satisfies Record<Verdict, string>,
    trial: {
      shown: "Wij hebben het uitgeprobeerd: de cijfers verschijnen.",
      failed: "Wij hebben het uitgeprobeerd: er verschijnen geen cijfers.",
      unknown: "Dit is beoordeeld op wat er staat. Kijk ook even op je pagina.",
    },
    survived: "Bewaard",
    lost: "Verdwenen",
    parts: {
      script: "het script",
      element: "het element met de cijfers",
      attributes: "de instellingen van het element",
      iframe: "het iframe",
      title: "de titel van het iframe",
      link: "de link",
      class: "de klasse van de link",
      options: "je keuzes in het adres",
      text: "de cijfers als tekst",
      image: "het plaatje",
      alt: "de beschrijving van het plaatje",
      address: "het adres",
      shortcode: "de code van de plugin",
    } satisfies Record<Part, string>,
    mishaps: {
      escaped:
        "Bezoekers zien nu code in plaats van cijfers. Je hebt in de gewone weergave geplakt. Haal de code weg, kies de HTML-weergave (ook wel Bron of Tekst) en plak opnieuw.",
      "self-closing":
        "Het element sluit met />. Dat mag niet: dan verdwijnt alles wat erna komt. Het moet een eigen eindtag hebben, zoals in de code van stap 2.",
      swallowed:
        "In het element staat meer dan erin hoort. Bezoekers zien die tekst niet. Kijk of de eindtag nog op de goede plek staat.",
      lowered:
        "De naam headingLevel werkt niet in HTML. Schrijf heading-level, met een streepje en zonder hoofdletter.",
      quotes:
        "De aanhalingstekens zijn krom geworden. Dat doen Word en de gewone weergave van veel systemen. Kies de HTML-weergave (ook wel Bron of Tekst) en plak daar de code van stap 2 opnieuw.",
      sentence:
        "De link staat in een zin, en blijft daarom een link. Zet de link op een eigen regel, dan komt er een tegel.",
      type: 'Het script heeft een type dat browsers niet uitvoeren. Er hoort type="module" te staan.',
      integrity:
        "De hash van het script (integrity) klopt niet. Browsers voeren het dan niet uit. Plak de code van stap 2 opnieuw.",
      elsewhere:
        "Er staat een script van een andere map of een andere versie. Plak de code van stap 2 opnieuw.",
    } satisfies Record<Mishap, string>,
    partAdvice: {
      script:
        "Het script is weg. Vraag de webmaster om het één keer op de hele site te zetten. Plak daarna alleen het element.",
      title:
        "Het iframe heeft geen titel. Wie een schermlezer gebruikt, weet dan niet wat erin staat. Vul de titel opnieuw in.",
      text: "Zonder script zien bezoekers nu geen cijfers.",
      alt: "Zonder beschrijving weet wie het plaatje niet ziet niet wat erin staat. Vul de beschrijving opnieuw in.",
      class: "De klasse is weg. Dat geeft niet, zolang de link op een eigen regel staat.",
    } as Partial<Record<Part, string>>,
    linkStays:
      "De link is er nog. Staat die op een eigen regel, dan wordt daar een tegel van als het script op de hele site staat.",
    otherWay: (route: string) => `Dit is een andere manier dan je hebt gekozen: ${route}.`,
    better: (route: string) => `Probeer dit: ${route}`,
    copyBetter: "Kopieer deze code",
    instead: "Of kies een andere manier:",
    choose: (route: string) => `Kies: ${route}`,
  },
};
