import type { JsonMistake } from "./json-mistake.js";
import type { FormWording, Message, MessageWording } from "./message.js";

/** Every text of the import, in Dutch at language level B1. */
export const nl = {
  sentence,
  jsonMistake,
  line: (line) => `regel ${line}`,
  form: {
    figures: "Cijfers",
    explained: "Uitleg",
    explanation: [
      "Op het blad Cijfers staat een rij voor elk onderwerp.",
      "Vul in hoeveel gemeenten ja zeiden (kolom ja), en hoeveel antwoord gaven (kolom antwoorden).",
      "Weet je alleen het percentage? Vul dan dat in, en laat ja en antwoorden leeg.",
      "Laat een rij leeg als er geen nieuw cijfer is.",
      "Status: voorlopig, niet bekend of niet openbaar. Leeg betekent: definitief.",
      "Toelichting: wat lezers van dit cijfer moeten weten.",
      "De volgorde van de rijen maakt niet uit. Verander niets in de kolom id en in de bovenste rij.",
    ],
    statuses: ["definitief", "voorlopig", "niet bekend", "niet openbaar"],
    noCount: "Vul een heel getal in: een aantal gemeenten.",
    noPercentage: "Vul een percentage in van 0% tot en met 100%.",
    noStatus: "Kies een status uit de lijst, of laat de cel leeg.",
  },
} satisfies MessageWording & { form: FormWording };

function shown(found: string | number): string {
  return typeof found === "number" ? String(found).replace(".", ",") : `'${found}'`;
}

function listed(items: string[]): string {
  return items.length < 2
    ? items.join("")
    : `${items.slice(0, -1).join(", ")} en ${items.slice(-1).join("")}`;
}

function sentence(message: Message): string {
  switch (message.kind) {
    case "too-large":
      return "dit bestand is groter dan 5 MB. Bewaar alleen het blad met de cijfers.";
    case "empty-file":
      return "dit bestand is leeg.";
    case "encrypted":
      return "dit bestand heeft een wachtwoord. Bewaar het in Excel zonder wachtwoord.";
    case "old-excel":
      return "dit is een oud Excel-bestand (.xls). Bewaar het in Excel als .xlsx.";
    case "other-spreadsheet":
      return "dit is een spreadsheet van een ander programma. Bewaar hem daarin als .xlsx of .csv.";
    case "not-a-spreadsheet":
      return "dit is geen spreadsheet. Kies een .xlsx- of .csv-bestand.";
    case "damaged":
      return "dit .xlsx-bestand is beschadigd. Open het in Excel en bewaar het opnieuw.";
    case "windows-1252":
      return "de tekst is geen UTF-8 en is gelezen als Windows-1252.";
    case "quotes":
      return 'vanaf hier kloppen de aanhalingstekens (") niet.';
    case "far-cell":
      return `op het blad '${message.sheet}' staat nog iets in ${message.found}. Verwijder wat buiten de cijfers staat.`;
    case "no-headings":
      return "er is geen rij met koppen. Zet boven de cijfers bijvoorbeeld: indicator, ja, antwoorden.";
    case "several-sheets":
      return `op meer bladen staan cijfers: ${listed(message.sheets)}. Kies een blad.`;
    case "unknown-sheet":
      return `er is geen blad '${message.sheet}' met cijfers.${message.sheets.length > 0 ? ` Wel: ${listed(message.sheets)}.` : ""}`;
    case "hidden-sheet":
      return `het blad '${message.sheet}' is verborgen, en is wel gelezen.`;
    case "ambiguous-columns":
      return `deze kolom en ${listed(message.others)} betekenen hetzelfde. Ze zijn niet gelezen.`;
    case "unknown-row":
      return `geen onderwerp heet '${message.found}'. Deze rij is niet gelezen.`;
    case "nameless-row":
      return "in deze rij staat geen onderwerp. De rij is niet gelezen.";
    case "two-indicators":
      return `'${message.found}' en '${message.other}' zijn twee onderwerpen. Deze rij is niet gelezen.`;
    case "duplicate-row":
      return `'${message.indicator}' staat ook in ${listed(message.others)}. Geen van deze rijen is gelezen.`;
    case "total-row":
      return "de rij met het totaal is overgeslagen.";
    case "remark-row":
      return `'${message.found}' heeft geen cijfers en is overgeslagen.`;
    case "empty-row":
      return `'${message.indicator}' heeft hier geen cijfer.`;
    case "hidden-row":
      return "deze rij is verborgen, en is wel gelezen.";
    case "percentage-cell":
      return `${shown(message.found)} in een percentagecel is gelezen als ${message.percentage}%.`;
    case "percentage-text":
      return `${shown(message.found)} is gelezen als ${message.percentage}%.`;
    case "rounded":
      return `${shown(message.found)} is afgerond op ${message.percentage}%.`;
    case "counts":
      return `${message.count} van de ${message.base} is ${message.percentage}%.`;
    case "base-alone":
      return `${message.found} antwoorden, maar niet hoeveel keer ja. Dit aantal is overgeslagen.`;
    case "not-understood":
      return `${shown(message.found)} is geen cijfer.`;
    case "date":
      return "hier staat een datum. Excel maakt die soms van 21/28: typ 21 van 28.";
    case "formula-error":
      return "de formule in deze cel geeft een fout.";
    case "formula-not-calculated":
      return "de uitkomst van deze formule staat niet in het bestand. Bewaar het in Excel opnieuw.";
    case "fraction":
      return `is ${shown(message.found)} hier een deel van 1, of een percentage? Typ het met een %.`;
    case "out-of-range":
      return `${shown(message.found)} is geen percentage van 0 tot en met 100.`;
    case "not-a-count":
      return `${shown(message.found)} is geen aantal gemeenten.`;
    case "no-base":
      return `${message.found} van hoeveel antwoorden? Zet dat in een kolom 'antwoorden'.`;
    case "impossible-counts":
      return `${message.count} van de ${message.base} kan niet.`;
    case "contradiction":
      return `hier staat ${message.found}, maar in dezelfde rij ook ${message.other}.`;
    case "other-percentage":
      return `hier staat ${shown(message.found)}%, maar ${message.count} van de ${message.base} is ${message.percentage}%.`;
    case "unknown-status":
      return `'${message.found}' is geen status. Kies: definitief, voorlopig, niet bekend of niet openbaar.`;
    case "status-with-figure":
      return `hier staat '${message.found}', maar in deze rij staat ook een cijfer.`;
  }
}

function jsonMistake({ kind, found }: JsonMistake): string {
  switch (kind) {
    case "trailing-comma":
      return "na het laatste van een rij hoort geen komma. Haal die weg.";
    case "decimal-comma":
      return `${found} heeft een komma. Schrijf een heel getal.`;
    case "no-number":
      return `${found} is geen getal. Schrijf een heel getal.`;
    case "single-quotes":
      return 'hier staat een enkel aanhalingsteken. Zet tekst tussen rechte dubbele: ".';
    case "typographic-quotes":
      return `hier staat een krul (${found}) als aanhalingsteken. Zet tekst tussen rechte dubbele: ".`;
    case "unquoted-text":
      return `${found} staat niet tussen aanhalingstekens ("), of er staat een aanhalingsteken te veel.`;
    case "unclosed-text":
      return 'deze tekst heeft op dezelfde regel geen aanhalingsteken (") aan het eind.';
    case "unclosed-bracket":
      return `dit haakje (${found}) wordt nergens gesloten.`;
    case "extra-bracket":
      return `dit haakje (${found}) sluit niets, en is te veel.`;
    case "missing-comma":
      return "hiervoor ontbreekt een komma.";
    case "missing-colon":
      return "hiervoor ontbreekt een dubbele punt.";
    case "missing-value":
      return "hiervoor ontbreekt een waarde.";
    case "comment":
      return "JSON kent geen opmerkingen. Haal deze weg.";
    case "character":
      return "in deze tekst staat een tab of een \\. Schrijf een spatie, of \\\\ voor een \\.";
    case "extra-text":
      return "hier had het bestand klaar moeten zijn. Haal weg wat er nog staat.";
    case "other":
      return `${found} kan hier niet staan.`;
  }
}
