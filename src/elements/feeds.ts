import { feedStore } from "../feed/store.js";
import { troubleWarning } from "../text/warning.js";

/** The feeds of this page, for all that shows them. What is wrong with one is told in the console. */
export const subscribe = feedStore((trouble) => console.warn(troubleWarning(trouble)));
