/** Scripts that run from right to left, and signs that turn text around. */
const turning = /[\u0590-\u08ff\u200e\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufefc]/;

/** A text that can stand in a line of ours: where it may turn that around, signs keep that within it. */
export function isolated(text: string): string {
  return turning.test(text) ? `\u2068${text}\u2069` : text;
}
