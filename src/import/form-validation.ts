import type { Feature } from "write-excel-file/universal";
import {
  getOpeningTagMarkup,
  getOrderOfSiblings,
  insertElementMarkupAccordingToOrderOfSiblings,
  sanitizeTextContent,
} from "write-excel-file/utility";
import type { FormWording } from "./message.js";

/** Path of the sheets in an .xlsx file, as write-excel-file calls it. */
const sheetPath = "xl/worksheets/sheet{id}.xml";

/** What may be typed in the form. A spreadsheet says what is wrong at the cell. */
export function formValidation(lastRow: number, wording: FormWording): Feature<Blob> {
  const cells = (column: string) => `${column}2:${column}${lastRow}`;
  const validations = [
    validation({
      ...{ type: "whole", operator: "greaterThanOrEqual", sqref: `${cells("C")} ${cells("D")}` },
      ...{ error: wording.noCount, formulas: ["0"] },
    }),
    validation({
      ...{ type: "decimal", operator: "between", sqref: cells("E") },
      ...{ error: wording.noPercentage, formulas: ["0", "1"] },
    }),
    validation({
      ...{ type: "list", sqref: cells("F") },
      ...{ error: wording.noStatus, formulas: [`"${wording.statuses.join(",")}"`] },
    }),
  ];
  const markup = `<dataValidations count="${validations.length}">${validations.join("")}</dataValidations>`;
  return {
    files: {
      transform: {
        [sheetPath]: {
          transform: (xml, _options, { sheetIndex }) =>
            sheetIndex === 0
              ? insertElementMarkupAccordingToOrderOfSiblings(
                  xml,
                  markup,
                  getOrderOfSiblings(sheetPath, "worksheet") ?? [],
                  "worksheet",
                )
              : xml,
        },
      },
    },
  };
}

interface Validation {
  type: "whole" | "decimal" | "list";
  operator?: string;
  /** The cells, as ranges between spaces. */
  sqref: string;
  error: string;
  formulas: string[];
}

function validation({ formulas, ...attributes }: Validation): string {
  const tag = getOpeningTagMarkup("dataValidation", {
    ...attributes,
    allowBlank: 1,
    showErrorMessage: 1,
  });
  const values = formulas.map((formula, index) => {
    const name = `formula${index + 1}`;
    return `<${name}>${sanitizeTextContent(formula)}</${name}>`;
  });
  return `${tag}${values.join("")}</dataValidation>`;
}
