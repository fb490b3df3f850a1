/** What site.css says of a figure, for tiles whose shadow root the style sheet of the site doesn't reach. */
export const shadowStyle = `
.sentence { display: grid; gap: 0.75em; justify-items: start; margin: 0; }
.figure { display: grid; inline-size: 10em; block-size: 10em; }
.figure > * { grid-area: 1 / 1; }
.value { place-self: center; font-size: 2.25em; font-weight: 700; }
.ring { fill: none; stroke: #154273; stroke-width: 8; }
.ring .track { stroke: #c4c4c4; stroke-width: 3; }
:host { display: block; }
`;
