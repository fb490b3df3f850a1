import midden from "../../data/midden-nederland.json" with { type: "json" };
import voorbeeld from "../../data/voorbeeldregio.json" with { type: "json" };

/** A copy of the real feed, to change as a test wishes. */
export function middenNederland(): typeof midden {
  return structuredClone(midden);
}

/** A copy of the fictitious feed, to change as a test wishes. */
export function voorbeeldregio(): typeof voorbeeld {
  return structuredClone(voorbeeld);
}
