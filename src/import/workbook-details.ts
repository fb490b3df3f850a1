import { forEachElement } from "./xml-elements.js";

/*
 * What read-excel-file doesn't tell of a workbook: which numbers are shown as a percentage, what is
 * hidden, and why a formula has no value.
 */

/** Details of one sheet. */
export interface SheetDetails {
  name: string;
  isHidden: boolean;
  hiddenRows: Set<number>;
  /** Addresses of cells, such as `B4`. */
  percentages: Set<string>;
  errors: Set<string>;
  notCalculated: Set<string>;
  /** How many cells there are from A1 to the last row and column, and the cell that made it so. */
  size: number;
  lastCell: string;
}

/** Details of every sheet, in the order of the workbook. Throws if a part is missing or no XML. */
export function workbookDetails(files: Record<string, Uint8Array>): SheetDetails[] {
  const targets = new Map<string, string>();
  let stylesPath = "xl/styles.xml";
  forEachElement(files["xl/_rels/workbook.xml.rels"], (name, attributes) => {
    const { Id = "", Type = "", Target = "" } = attributes;
    const path = Target.startsWith("/") ? Target.slice(1) : `xl/${Target}`;
    if (name === "Relationship") {
      targets.set(Id, path);
      stylesPath = Type.endsWith("/styles") ? path : stylesPath;
    }
  });
  const percentageStyles = percentageStylesIn(files[stylesPath]);
  const sheets: SheetDetails[] = [];
  forEachElement(files["xl/workbook.xml"], (element, { name, id = "", state }) => {
    if (element === "sheet" && name) {
      const file = files[targets.get(id) ?? ""];
      const isHidden = state === "hidden" || state === "veryHidden";
      sheets.push({ name, isHidden, ...cellDetails(file, percentageStyles) });
    }
  });
  return sheets;
}

/** The built-in number formats 0% and 0.00%. */
const builtInPercentages = ["9", "10"];

/** The numbers of the cell styles that show a percentage. */
function percentageStylesIn(file: Uint8Array | undefined): Set<string> {
  const formats = new Map<string, string>();
  const styles = new Set<string>();
  let list = "";
  let index = 0;
  const read = (name: string, { numFmtId = "", formatCode = "" }: Record<string, string>) => {
    if (name === "numFmt") {
      formats.set(numFmtId, formatCode);
    } else if (name === "cellStyleXfs" || name === "cellXfs") {
      list = name;
    } else if (name === "xf" && list === "cellXfs") {
      const format = formats.get(numFmtId);
      if (format === undefined ? builtInPercentages.includes(numFmtId) : isPercentage(format)) {
        styles.add(String(index));
      }
      index++;
    } else if (name === "cellStyles" || name === "dxfs") {
      list = "";
    }
  };
  if (file) {
    forEachElement(file, read);
  }
  return styles;
}

/** Has a number format a percent sign that isn't literal text? Only then is the number times 100. */
function isPercentage(format: string): boolean {
  return format.replace(/"[^"]*"|\\./g, "").includes("%");
}

function cellDetails(file: Uint8Array | undefined, percentageStyles: Set<string>) {
  const details = {
    hiddenRows: new Set<number>(),
    percentages: new Set<string>(),
    errors: new Set<string>(),
    notCalculated: new Set<string>(),
    lastCell: "",
    size: 0,
  };
  let row = 0;
  let lastColumn = 0;
  let address = "";
  const read = (name: string, { r, s = "0", t, hidden }: Record<string, string>) => {
    if (name === "row") {
      row = r ? Number(r) : row + 1;
      if (hidden === "1" || hidden === "true") {
        details.hiddenRows.add(row);
      }
    } else if (name === "c") {
      address = r ?? "";
      if (percentageStyles.has(s)) {
        details.percentages.add(address);
      }
      if (t === "e") {
        details.errors.add(address);
      }
    } else if (name === "f") {
      details.notCalculated.add(address);
    } else if (name === "v" || name === "is") {
      details.notCalculated.delete(address);
      lastColumn = Math.max(lastColumn, columnNumber(address));
      if (row * lastColumn > details.size) {
        details.size = row * lastColumn;
        details.lastCell = address;
      }
    }
  };
  if (file) {
    forEachElement(file, read);
  }
  return details;
}

/** The number of the column of a cell: 1 for A, 27 for AA. */
function columnNumber(address: string): number {
  const [letters = ""] = /^[A-Z]+/.exec(address) ?? [];
  return Array.from(letters).reduce((sum, letter) => 26 * sum + letter.charCodeAt(0) - 64, 0);
}
