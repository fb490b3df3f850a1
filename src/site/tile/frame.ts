/*
 * Script of a tile page that runs before anything is drawn: in a frame the page shows the figure
 * alone, since the host page has a heading and landmarks of its own.
 */
if (parent !== self) {
  document.documentElement.classList.add("framed");
}
