/** Embeddings, overrides and isolates of Unicode, not its marks: these turn no other characters. */
const controls = /[\u202a-\u202e\u2066-\u2069]/g;

/**
 * Text without the controls that change the direction of text after it. They break out of any
 * isolation, so that the 72% beside them would read as 27.
 */
export function withoutDirectionControls(text: string): string {
  return text.replace(controls, "");
}
