import { element, richText } from "./elements.js";

/** Region, period and response of a survey as text. */
export function wordsOf({ region, surveys }) {
  const { period, response } = surveys.at(-1);
  const month = new Date(period).toLocaleDateString("nl", { month: "long", year: "numeric" });
  return { region, month, response: `${response.percentage}%` };
}

/** The line that says where, when and from how many municipalities figures come. */
export function sourceLine({ region, month, response }) {
  return element(
    "p",
    "source",
    `${region}, ${month}. Dit geldt voor de gemeenten die meededen (${response}).`,
  );
}

/** A tile: a figure as `drawFigure` draws it, and its sentence. */
export function tile({ statement }, percentage, drawFigure) {
  const sentence = element("p", "sentence", drawFigure(percentage));
  sentence.append(element("span", "statement", ...richText(statement)));
  return element("div", "tile", sentence);
}

/** The number that stands in a drawing. */
export function value(percentage) {
  return element("span", "value", `${percentage}%`);
}
