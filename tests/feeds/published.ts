import midden from "../../data/midden-nederland.json" with { type: "json" };
import voorbeeld from "../../data/voorbeeldregio.json" with { type: "json" };

/** A copy of the real feed, for tests to change. */
export function middenNederland(): typeof midden {
  return structuredClone(midden);
}

/** A copy of the fictitious feed, for tests to change. */
export function voorbeeldregio(): typeof voorbeeld {
  return structuredClone(voorbeeld);
}
