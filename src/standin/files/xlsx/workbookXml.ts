import type { NameData, SheetData, WorkbookData } from "../../book/workbookData";
import { find, findAll, parseXml, textOf } from "./parseXml";
import { absoluteAddress, quoteSheet } from "./references";
import { shownFormula, storedFormula } from "./formulaText";
import { element, escapeXml } from "./xml";

/** What Excel 365 calls its calculation engine: with it, a file's results count as calculated. */
const CALCULATION_ENGINE = 191_029;
const PRINT_AREA = "_xlnm.Print_Area";
const PRINT_TITLES = "_xlnm.Print_Titles";

function nameXml({ name, formula, visible }: NameData): string {
  return element(
    "definedName",
    { name, hidden: visible ? undefined : 1 },
    escapeXml(storedFormula(formula))
  );
}

function pageNames({ name: sheet, page }: SheetData, index: number): string[] {
  const refer = (name: string, addresses: string): string => {
    const references = addresses
      .split(",")
      .map((address) => `${quoteSheet(sheet)}!${absoluteAddress(address)}`);
    return element("definedName", { name, localSheetId: index }, escapeXml(references.join(",")));
  };
  return [
    ...(page.printArea ? [refer(PRINT_AREA, page.printArea)] : []),
    ...(page.titleRows ? [refer(PRINT_TITLES, page.titleRows)] : []),
  ];
}

/**
 * The workbook part with our defined names, and without the order to recalculate everything on opening:
 * on a machine without the add-in that would turn every result of its functions into #NAME?.
 */
export function mendWorkbook(text: string, data: WorkbookData): string {
  const names = [...data.names.map(nameXml), ...data.sheets.flatMap(pageNames)];
  const calculation = element("calcPr", { calcId: CALCULATION_ENGINE });
  return text
    .replace(/<definedNames>.*<\/definedNames>/s, "")
    .replace(
      /<calcPr[^>]*\/>/,
      () => element("definedNames", {}, ...names).replace("<definedNames/>", "") + calculation
    );
}

/** Print settings that are kept as names of a sheet. */
export interface PageNames {
  readonly printArea?: string;
  readonly titleRows?: string;
}

/** The workbook part's names: those people see in the name manager, and the print settings by sheet index. */
export interface WorkbookNames {
  readonly names: readonly NameData[];
  readonly pages: ReadonlyMap<number, PageNames>;
  /** Names that belong to one sheet, which the workbook data cannot hold. */
  readonly sheetNames: readonly string[];
}

const withoutSheet = (reference: string): string =>
  reference
    .split(",")
    .map((part) => part.slice(part.lastIndexOf("!") + 1))
    .join(",");

function pageName(name: string, reference: string): PageNames {
  if (name === PRINT_AREA) return { printArea: withoutSheet(reference).replaceAll("$", "") };
  const rows = withoutSheet(reference)
    .split(",")
    .find((part) => /^\$?\d/.test(part));
  return name === PRINT_TITLES && rows ? { titleRows: rows } : {};
}

export function readNames(workbookText: string): WorkbookNames {
  const names: NameData[] = [];
  const pages = new Map<number, PageNames>();
  const sheetNames: string[] = [];
  for (const node of findAll(find(parseXml(workbookText), "definedNames"), "definedName")) {
    const { name = "", hidden, localSheetId } = node.attributes;
    const reference = textOf(node);
    if (localSheetId === undefined) {
      if (!name.startsWith("_xlnm."))
        names.push({ name, formula: shownFormula(reference), visible: hidden !== "1" });
    } else if (name.startsWith("_xlnm.")) {
      const index = Number(localSheetId);
      pages.set(index, { ...pages.get(index), ...pageName(name, reference) });
    } else sheetNames.push(name);
  }
  return { names, pages, sheetNames };
}
