/*
 * Compares a page with current measurements. Words and exact numbers have to be equal. Rounded
 * numbers may differ a little, since compressed sizes vary between versions of Node.
 */

const rounded = /(ca\. )?(\d[\d.]*(?:,\d+)?)(?: (GB|MB|kB|Mbit\/s|euro)(?![a-z]))?/g;

const factors: Partial<Record<string, number>> = { GB: 1e9, MB: 1e6, kB: 1e3 };

interface Rounded {
  value: number;
  /** Relative difference that is allowed. */
  margin: number;
}

/** Whether two texts are equal, apart from column padding and the margins of rounded numbers. */
export function agree(page: string, measured: string): boolean {
  const [one, other] = [taken(page), taken(measured)];
  return (
    one.words === other.words &&
    one.numbers.every(({ value, margin }, index) => {
      const compared = other.numbers[index]?.value ?? NaN;
      return Math.abs(value - compared) <= margin * Math.max(value, compared);
    })
  );
}

/** The rounded numbers of a text, and the text without them. */
function taken(text: string): { words: string; numbers: Rounded[] } {
  const numbers: Rounded[] = [];
  const words = text
    .replace(rounded, (written, circa: string | undefined, digits: string, unit = "") => {
      if (!circa && !unit) {
        return written;
      }
      const factor = factors[String(unit)] ?? 1;
      const value = Number(digits.replaceAll(".", "").replace(",", ".")) * factor;
      // A count is rounded to two digits, the rest to three.
      numbers.push({ value, margin: circa ? 0.1 : 0.03 });
      return "≈";
    })
    .replace(/ +/g, " ")
    .replace(/-{2,}/g, "--");
  return { words, numbers };
}
