import { type XmlElement, xmlElements } from "./xml-elements.js";

/*
 * What read-excel-file doesn't tell of a workbook: which numbers are shown as a percentage, what is
 * hidden, and why a formula has no value.
 */

/** Details of one sheet. */
export interface SheetDetails {
  isHidden: boolean;
  hiddenRows: Set<number>;
  /** Addresses of cells, such as `B4`. */
  percentages: Set<string>;
  errors: Set<string>;
  notCalculated: Set<string>;
}

/** Details of every sheet, in the order of the workbook. Throws if a part is missing or no XML. */
export function workbookDetails(files: Record<string, Uint8Array>): SheetDetails[] {
  const targets = new Map<string, string>();
  let stylesPath = "xl/styles.xml";
  for (const { name, attributes } of xmlElements(files["xl/_rels/workbook.xml.rels"])) {
    const { Id = "", Type = "", Target = "" } = attributes;
    const path = Target.startsWith("/") ? Target.slice(1) : `xl/${Target}`;
    if (name === "Relationship") {
      targets.set(Id, path);
      stylesPath = Type.endsWith("/styles") ? path : stylesPath;
    }
  }
  const styles = files[stylesPath];
  const percentageStyles = styles ? percentageStylesIn(xmlElements(styles)) : new Set<string>();
  return xmlElements(files["xl/workbook.xml"])
    .filter(({ name, attributes }) => name === "sheet" && attributes["name"])
    .map(({ attributes: { id = "", state } }) => {
      const file = files[targets.get(id) ?? ""];
      return {
        isHidden: state === "hidden" || state === "veryHidden",
        ...cellDetails(file ? xmlElements(file) : [], percentageStyles),
      };
    });
}

/** The built-in number formats 0% and 0.00%. */
const builtInPercentages = ["9", "10"];

/** The numbers of the cell styles that show a percentage. */
function percentageStylesIn(elements: XmlElement[]): Set<string> {
  const formats = new Map<string, string>();
  const styles = new Set<string>();
  let list = "";
  let index = 0;
  for (const { name, attributes } of elements) {
    const { numFmtId = "", formatCode = "" } = attributes;
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
  }
  return styles;
}

/** Has a number format a percent sign that isn't literal text? Only then is the number times 100. */
function isPercentage(format: string): boolean {
  return format.replace(/"[^"]*"|\\./g, "").includes("%");
}

function cellDetails(elements: XmlElement[], percentageStyles: Set<string>) {
  const hiddenRows = new Set<number>();
  const percentages = new Set<string>();
  const errors = new Set<string>();
  const notCalculated = new Set<string>();
  let row = 0;
  let address = "";
  for (const { name, attributes } of elements) {
    const { r, s = "0", t, hidden } = attributes;
    if (name === "row") {
      row = r ? Number(r) : row + 1;
      if (hidden === "1" || hidden === "true") {
        hiddenRows.add(row);
      }
    } else if (name === "c") {
      address = r ?? "";
      if (percentageStyles.has(s)) {
        percentages.add(address);
      }
      if (t === "e") {
        errors.add(address);
      }
    } else if (name === "f") {
      notCalculated.add(address);
    } else if (name === "v") {
      notCalculated.delete(address);
    }
  }
  return { hiddenRows, percentages, errors, notCalculated };
}
