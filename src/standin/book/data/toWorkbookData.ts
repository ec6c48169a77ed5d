import { formatZone, quoteSheet } from "../cells/address";
import { readChart } from "../charts/readChart";
import { readCells } from "../cells/readCells";
import type { Engine } from "../engine/Engine";
import { listTables } from "../engine/tableDirectory";
import { readHeaders } from "./readHeaders";
import type {
  ConditionalFormatData,
  NameData,
  SheetData,
  TableData,
  ValidationData,
  WorkbookData,
} from "../workbookData";

/** The whole workbook as data, formulas with their last results. */
export function toWorkbookData(engine: Engine, settings: WorkbookData["settings"]): WorkbookData {
  const { getters } = engine;
  return {
    sheets: getters.getSheetIds().map((sheetId) => readSheet(engine, sheetId)),
    names: readNames(engine),
    settings,
    activeSheet: getters.getSheetName(getters.getActiveSheetId()),
  };
}

function readSheet(engine: Engine, sheetId: string): SheetData {
  const { getters } = engine;
  const record = getters.hostState().sheets[sheetId] ?? {};
  const color = getters.tryGetSheet(sheetId)?.color;
  const { xSplit, ySplit } = getters.getPaneDivisions(sheetId);
  return {
    id: sheetId,
    name: getters.getSheetName(sheetId),
    visibility: getters.isSheetVisible(sheetId)
      ? "Visible"
      : record.veryHidden
        ? "VeryHidden"
        : "Hidden",
    ...(color ? { tabColor: color } : {}),
    showGridlines: getters.getGridLinesVisibility(sheetId),
    freezeRows: ySplit,
    freezeColumns: xSplit,
    protected: record.protected ?? false,
    ...readHeaders(getters, sheetId),
    cells: readCells(engine, sheetId),
    merges: getters.getMerges(sheetId).map((zone) => formatZone(zone)),
    tables: readTables(engine, sheetId),
    conditionalFormats: readRules(engine, sheetId),
    validations: readValidations(engine, sheetId),
    charts: getters
      .getFigures(sheetId)
      .flatMap((figure) => readChart(getters, sheetId, figure) ?? []),
    page: record.page ?? {},
  };
}

function readTables({ getters }: Engine, sheetId: string): TableData[] {
  return listTables(getters, sheetId).map(({ record, zone, columns, engine }) => ({
    name: record.name,
    id: record.id,
    range: formatZone(zone),
    columns,
    style: record.style,
    showTotals: engine.config.totalRow,
    showFilter: engine.config.hasFilters,
    showBandedRows: engine.config.bandedRows,
  }));
}

/** Rules a person made in the grid are the engine's alone and have no counterpart among those add-ins make. */
function readRules({ getters }: Engine, sheetId: string): ConditionalFormatData[] {
  return getters.getConditionalFormats(sheetId).flatMap(({ id, ranges, rule: drawn }) => {
    const rule = getters.hostState().rules[id];
    if (!rule) return [];
    const formula = drawn.values?.[0];
    return [
      {
        id,
        range: ranges.join(" "),
        rule: rule.type === "Custom" && formula ? { ...rule, formula } : rule,
      },
    ];
  });
}

function readValidations({ getters }: Engine, sheetId: string): ValidationData[] {
  return getters.getDataValidationRules(sheetId).flatMap(({ id, ranges, criterion }) => {
    const list = getters.hostState().lists[id];
    if (!list) return [];
    const range = ranges.map(({ zone }) => formatZone(zone)).join(" ");
    return [
      {
        range,
        ...list,
        listSource: list.listSource.startsWith("=")
          ? currentSource(list.listSource, criterion.values[0])
          : list.listSource,
      },
    ];
  });
}

/** The engine moves the range with inserted rows; a source it keeps as it was stays in its original words. */
function currentSource(asked: string, kept = ""): string {
  const plain = (text: string): string => text.replace(/[=$]/g, "");
  return plain(asked) === plain(kept) ? asked : `=${kept}`;
}

function readNames({ getters }: Engine): NameData[] {
  const { formulaNames, hiddenNames } = getters.hostState();
  const visible = (name: string): boolean => !hiddenNames[name.toLowerCase()];
  const ranges = getters.getNamedRanges().map(({ name, range }) => ({
    name,
    formula: range.invalidXc
      ? "=#REF!"
      : `=${quoteSheet(getters.getSheetName(range.sheetId))}!${formatZone(range.zone, "$")}`,
    visible: visible(name),
  }));
  return [
    ...ranges,
    ...Object.values(formulaNames).map(({ name, formula }) => ({
      name,
      formula,
      visible: visible(name),
    })),
  ];
}
