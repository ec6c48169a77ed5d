import { parseAddress } from "../cells/address";
import { chartParts, chartRecord } from "../charts/chartParts";
import type { HostChannel } from "../engine/hostChannel";
import type { ChartRecord, HostState, SheetRecord } from "../engine/hostState";
import type { RuleData, SheetData, WorkbookData } from "../workbookData";
import { isRangeName, validationId } from "./toEngineData";

/** The part of a workbook that the host keeps beside the engine. */
export function hostParts(data: WorkbookData): Pick<HostChannel, "tables" | "state"> {
  return {
    tables: data.sheets.flatMap((sheet) =>
      sheet.tables.flatMap(({ id, name, style, range }) => {
        const zone = parseAddress(range);
        return zone ? [{ sheetId: sheet.id, zone, record: { id, name, style } }] : [];
      })
    ),
    state: {
      sheets: Object.fromEntries(data.sheets.map((sheet) => [sheet.id, sheetRecord(sheet)])),
      charts: collect(data, ({ charts }): [string, ChartRecord][] =>
        charts.map((chart) => [chart.id, chartRecord(chartParts(chart))])
      ),
      rules: collect(data, ({ conditionalFormats }): [string, RuleData][] =>
        conditionalFormats.map(({ id, rule }) => [id, rule])
      ),
      lists: collect(data, (sheet): [string, HostState["lists"][string]][] =>
        sheet.validations.map(({ listSource, inCellDropDown }, index) => [
          validationId(sheet.id, index),
          { listSource, inCellDropDown },
        ])
      ),
      formulaNames: Object.fromEntries(
        data.names
          .filter((name) => !isRangeName(name))
          .map(({ name, formula }) => [name.toLowerCase(), { name, formula }])
      ),
      hiddenNames: Object.fromEntries(
        data.names.filter(({ visible }) => !visible).map(({ name }) => [name.toLowerCase(), true])
      ),
    },
  };
}

function sheetRecord({ visibility, page, protected: isProtected }: SheetData): SheetRecord {
  return {
    page,
    ...(visibility === "VeryHidden" ? { veryHidden: true } : {}),
    ...(isProtected ? { protected: true } : {}),
  };
}

function collect<Value>(
  data: WorkbookData,
  entries: (sheet: SheetData) => [string, Value][]
): Record<string, Value> {
  return Object.fromEntries(data.sheets.flatMap(entries));
}
