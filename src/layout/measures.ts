/*
 * Sizes shared by the elements' style sheets and the height estimate, so that the two can't drift
 * apart. Plain numbers: in em of the element's text, or a unitless line height. Some are the
 * defaults of public custom properties. The estimate uses these defaults even where a page
 * overrides the properties: see docs/snelheid.md.
 */

/** Font size of a text, its line height as a multiple of that, and whether it is bold. */
export interface Lettering {
  fontSize: number;
  lineHeight: number;
  isBold?: boolean;
}

/** Line height of the text where the page sets none. */
export const lineHeight = 1.5;

/** Headings of level 2, level 3, and level 4 and deeper. */
export const heading2: Lettering = { fontSize: 1.75, lineHeight: 1.25, isBold: true };
export const heading3: Lettering = { fontSize: 1.375, lineHeight: 1.25, isBold: true };
export const heading4: Lettering = { fontSize: 1.125, lineHeight: 1.25, isBold: true };

/** Source lines, notes and terms. */
export const muted: Lettering = { fontSize: 0.875, lineHeight: 1.5 };

/** The introduction of the overview. */
export const introduction: Lettering = { fontSize: 1.125, lineHeight: 1.5 };

/** The percentage of a tile. */
export const value: Lettering = { fontSize: 2.25, lineHeight: 1.1, isBold: true };

/** Line height of the word before a percentage, such as "circa". */
export const qualifierLineHeight = 1.25;

/** Greatest width of running text. */
export const maxTextWidth = 42;

/** How far an element's background reaches beyond its content: less than its margin. */
export const backgroundPadding = 0.75;

/** The thick line above a theme and a contact card. */
export const accentBorder = 0.25;

export const tile = {
  padding: 1.25,
  /** Between the rows of a tile. */
  gap: 0.75,
  /** Above and below the line that opens the definition. */
  togglePadding: 0.25,
  /** Between the percentage and the statement beside it. */
  columnGap: 1.25,
  /** A container of at most this width has the percentage above the ring, not in it. */
  maxNarrowWidth: 12.5,
  /** A container of at least this width has the sentence beside the percentage. */
  minBesideWidth: 20,
  /** But for a ring in a tile, of which the container has to be wider than this. */
  maxStackedRingWidth: 26,
} as const;

/** A figure in a theme: a row that shares its columns with the other rows. */
export const row = {
  /** Above and below each row. */
  padding: 0.75,
  /** The same on paper, where the whole fits on two sheets. */
  printPadding: 0.5,
  /** Between the sentence and the note below it. */
  gap: 0.25,
  /** Of the column of percentages, where a browser can't make it as wide as they need. */
  numberWidth: 5.5,
  /** How sentences and charts share the rest. */
  shares: { text: 5, chart: 4 },
  /** A container of at least this width has the chart beside the sentence. */
  minWideWidth: 36,
} as const;

/** Width and height of a ring, height of a bar, and greatest width of an icon array. */
export const ring = 10;
/** What a ring takes at most of the width that it shares with its sentence. */
export const ringShare = 0.45;
export const bar = 1;
export const icons = 16;
/** Height of the plot of a trend, and the space between that and its labels. */
export const trend = { plot: 3.5, gap: 0.25 } as const;

export const theme = {
  gap: 1.25,
  padding: 1,
  /** Between the tiles and the explanation beside them. */
  /** Between the columns of rows, and before the explanation. */
  columnGap: 1.5,
  explanationGap: 0.75,
  /** A container of at least this width has the explanation beside the rows. */
  minWideWidth: 60,
  /** The explanation's share of that width, beside those of sentences and charts, and its least. */
  explanationShare: 5,
  minExplanationWidth: 20,
} as const;

export const contact = {
  padding: 1.5,
  gap: 1,
  /** Between the text and the details: below it, or beside it. */
  bodyGap: 1.5,
  bodyColumnGap: 2.5,
  /** Around a mail address or a telephone number, and within its border. */
  actionGap: 0.125,
  actionPadding: 0.5,
  /** Between the person and the partners. */
  detailsGap: 1,
  detailsColumnGap: 2.5,
  /** Between the details and the line that divides them from the text beside them. */
  detailsPadding: 2,
  /** A container of at least this width has the details beside the text, in a third of it. */
  minWideWidth: 45,
} as const;

export const overview = {
  gap: 3,
  /** On paper, where the whole fits on two sheets. */
  printGap: 1.5,
  headGap: 1,
  /** Between the status line and the line before it. */
  statusPadding: 1,
} as const;

export const table = {
  /** Above and below the line that opens the table. */
  togglePadding: 0.75,
  /** Between that line and the download beside it. */
  columnGap: 1.5,
  /** In a container of at most this width each row becomes a block. */
  maxNarrowWidth: 40,
} as const;
