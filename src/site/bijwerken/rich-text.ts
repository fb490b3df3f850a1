import { offerPart } from "./offer-part.js";
import { createEditor } from "./prosemirror-editor.js";

offerPart("bijwerken-rich-text", createEditor);
