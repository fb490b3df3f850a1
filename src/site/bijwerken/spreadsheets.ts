import { emptyForm } from "../../import/empty-form.js";
import { readFigures } from "../../import/read-figures.js";
import { offerPart } from "./offer-part.js";

offerPart("bijwerken-spreadsheets", { readFigures, emptyForm });
