/*
 * The page within a frame, as chart services make them: it fetches the one figure that its address names, and draws it.
 */
import { ring } from "./ring.js";
import { tile } from "./tile.js";

const id = new URLSearchParams(location.search).get("id");
const { indicator, percentage } = await (await fetch(`figures/${id}.json`)).json();
document.body.append(tile(indicator, percentage, ring));
