/** Every tag of ours, as a selector. */
export const tags =
  "basisniveau-indicator, basisniveau-theme, basisniveau-contact, basisniveau-overview";
