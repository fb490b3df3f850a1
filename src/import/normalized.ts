/** A name or heading without capitals, and without spaces that a reader wouldn't see. */
export function normalized(text: string): string {
  return text.normalize().replace(/\s+/g, " ").trim().toLowerCase();
}
