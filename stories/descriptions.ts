/*
 * What elements, attributes, events, parts and the like are, in Dutch: custom-elements.json has it in
 * English, for developers.
 */

const texts = {
  feed: 'Adres van het cijferbestand, vanaf de pagina. Alleen https, of http op een pagina die zelf http gebruikt. Zonder dit: het adres in `<meta name="basisniveau-feed">` van de pagina, anders `midden-nederland.json` naast het script.',
  survey:
    "Id van de peiling. Zonder dit: de nieuwste. Bestaat de id niet, dan staat dat in de pagina.",
  headingLevel:
    "Niveau van de eerste kop, 2 tot en met 6. Koppen daarbinnen gaan één dieper. Zonder dit: 2.",
  chart:
    "De grafiek: `ring`, `bar` (balk), `icons` (een rondje per gemeente), `trend` (verloop) of `none` (geen). Zonder dit `ring` bij een tegel, en `bar` bij een thema en het overzicht. `icons` kan alleen met aantallen, `trend` alleen met een eerder percentage; anders wordt het `bar`.",
  compare:
    "Wat er van een eerdere peiling wordt gezegd: `previous` (wat er is veranderd) of `none` (niets). Zonder dit `previous`.",
  indicator: "Id van het cijfer. Verplicht. Bestaat de id niet, dan staat dat in de pagina.",
  theme: "Id van het thema. Verplicht. Bestaat de id niet, dan staat dat in de pagina.",
  municipality:
    "Naam van de eigen gemeente, zoals `Zeist`, om met haar antwoord te tonen. De naam wordt nergens heen gestuurd. Alleen te zien met een antwoord.",
  answer: "Wat de eigen gemeente antwoordde: `yes` (ja) of `no` (nee).",
};

function heading(levels: string) {
  return {
    "font-family": `Lettertype van koppen van niveau ${levels}.`,
    "font-size": `Grootte van koppen van niveau ${levels}.`,
    "font-weight": `Dikte van koppen van niveau ${levels}.`,
    color: `Kleur van koppen van niveau ${levels}.`,
  };
}

function withPrefix(prefix: string, descriptions: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(descriptions).map(([name, description]) => [`${prefix}${name}`, description]),
  );
}

export const descriptions = {
  elements: {
    "basisniveau-overview":
      "Alle cijfers: titel, inleiding, de thema's met hun cijfers, een tabel en het contactblok.",
    "basisniveau-theme": "Eén thema: de kop, de cijfers, de toelichting en een tabel.",
    "basisniveau-indicator": "Eén cijfer als tegel: het percentage, de zin en de bron.",
    "basisniveau-contact": "Het contactblok: bij wie lezers terechtkunnen.",
  },
  attributes: {
    feed: texts.feed,
    survey: texts.survey,
    "heading-level": texts.headingLevel,
    chart: texts.chart,
    compare: texts.compare,
    indicator: texts.indicator,
    theme: texts.theme,
    municipality: texts.municipality,
    answer: texts.answer,
  },
  members: {
    ...texts,
    version: "Versie van het pakket. De eerste die een pagina laadt, blijft.",
    defaultFeed:
      "Adres van het cijferbestand als het element en de pagina er geen noemen. Het script vult `midden-nederland.json` naast zichzelf in. In het npm-pakket is het leeg.",
    state:
      "Wat het element toont, voor een script dat later komt dan de events: `loading`, `ready`, `error` of `unknown-id`. Alleen te lezen.",
    reload: "Haalt de cijfers opnieuw op. Wat er staat, blijft staan tot er antwoord is.",
  },
  events: {
    "basisniveau-load": "De cijfers staan er. Het event heeft de gegevens bij zich.",
    "basisniveau-error":
      "Er zijn geen cijfers, of alleen oude. Het event heeft bij zich: de code van de fout, het adres, de HTTP-status en het aantal pogingen.",
  },
  slots: {
    "": "De terugval: staat er zolang de cijfers laden, als ze niet komen, en zonder JavaScript.",
  },
  cssParts: {
    contact: "Het contactblok.",
    heading: "Elke kop.",
    text: "De tekst van het contactblok.",
    details: "De contactpersoon en de partners.",
    link: "Elke link.",
    placeholder: "Houdt ruimte vrij zolang de cijfers laden en er geen terugval is.",
    message: "Een melding: een fout, een onbekende id, of oude cijfers.",
    retry: "De knop in de melding, als opnieuw proberen kan helpen.",
    tile: "Elk cijfer: een vak, of in een thema en het overzicht een rij.",
    sentence: "Het percentage en de zin, in één alinea.",
    chart: "De grafiek. Een schermlezer slaat die over.",
    fill: "Het gevulde deel van de grafiek: wie ja antwoordde.",
    track: "Het lege deel van de grafiek: wie nee antwoordde.",
    unanswered: "Gemeenten zonder antwoord, in de grafiek `icons`.",
    line: "De lijn tussen de punten van de grafiek `trend`.",
    legend: "Wat de rondjes betekenen, onder de grafiek `icons`.",
    value: "Het percentage, met 'circa' en dergelijke ervoor.",
    statement: "De zin na het percentage, of de naam als er geen percentage is.",
    change: "Wat er is veranderd sinds een eerdere peiling.",
    note: "Aantallen, waarom er geen cijfer is, of een toelichting van de uitgever.",
    "definition-toggle": "De regel die de uitleg van een cijfer opent en sluit.",
    definition: "Wat er met het cijfer wordt bedoeld. Staat altijd op papier.",
    source: "De bron: onderwerp, regio, maand, deelname en uitgever.",
    municipality: "Wat de eigen gemeente antwoordde.",
    theme: "Elk thema.",
    tiles: "Elke lijst met cijfers.",
    explanation: "De toelichting bij de cijfers van een thema, met links.",
    toggle: "De regel die de tabel opent en sluit.",
    download: "Hiermee bewaar je de cijfers als CSV.",
    table: "De tabel met alle cijfers. Staat altijd op papier.",
    "table-notes": "Wat de uitgever bij peilingen en cijfers vertelt, onder de tabel.",
    head: "Titel, inleiding en statusregel.",
    introduction: "De inleiding.",
    status: "De statusregel: maand, deelname en regio.",
    colophon: "Uitgever en licentie, als het cijferbestand die noemt.",
  },
  cssProperties: withPrefix("--basisniveau-", {
    "contact-padding": "Ruimte binnen de rand van het contactblok.",
    "font-family": "Lettertype. Van het thema van de pagina, anders dat van de pagina zelf.",
    "font-size": "Grootte van de tekst. Alle andere maten volgen die.",
    "line-height": "Regelhoogte van de tekst, zonder eenheid.",
    color: "Kleur van de tekst.",
    "background-color": "Achtergrond van het element. Stel die samen met de kleur in.",
    "color-muted": "Kleur van bronnen en toelichtingen.",
    "accent-color":
      "Kleur van het gevulde deel van een grafiek, en van lijnen naast en boven tekst.",
    ...withPrefix("heading-2-", heading("2")),
    ...withPrefix("heading-3-", heading("3")),
    ...withPrefix("heading-4-", heading("4 en dieper")),
    "link-color": "Kleur van links.",
    "link-hover-color": "Kleur van links onder de muis. Zonder dit: die van links.",
    "focus-outline-color": "Kleur van de eerste van twee ringen om wat de focus heeft.",
    "surface-background-color": "Achtergrond van tegels, meldingen en het contactblok.",
    "surface-border-color":
      "Rand van tegels, meldingen en het contactblok. Zonder dit: een lichte tint van de tekst.",
    "surface-border-radius": "Ronding van die rand, hoogstens 1em.",
    "button-border-radius":
      "Ronding van de knop 'Probeer opnieuw', hoogstens 1.375em. Zonder dit: die van de rand.",
    "value-color": "Kleur van het percentage.",
    "tile-value-font-size": "Grootte van het percentage.",
    "tile-chart-inline-size": "Breedte en hoogte van de ring.",
    "tile-padding": "Ruimte binnen de rand van een tegel.",
    "theme-explanation-max-inline-size": "Langste regel van een toelichting.",
    "table-border-color": "Lijnen in de tabel. Zonder dit: die om tegels.",
    "overview-gap": "Ruimte tussen kop, thema's en contactblok.",
  }),
} satisfies Record<string, Record<string, string>>;
