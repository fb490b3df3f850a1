import type { Survey } from "../feed/schema.js";
import type { Wording } from "../text/wording.js";

/** How something is shown, and from which survey: the same for all that one element shows. */
export interface View {
  wording: Wording;
  region: string;
  survey: Survey;
  /** Level of the first heading. */
  headingLevel: number;
  /** Name of the chart that was asked for, in elements that draw figures. */
  chart?: string;
}
