import type { EngineTable } from "../engine/engineTypes";
import type { TableData } from "../workbookData";

const ENGINE_STYLE =
  /^TableStyle(?:Light(?:[1-9]|1\d|2[01])|Medium(?:[1-9]|1\d|2[0-8])|Dark(?:[1-9]|1[01]))$/;

/** A table's look in the engine's terms; it knows Excel's own styles by the same names. */
export function tableConfig({
  style,
  showTotals,
  showFilter,
  showBandedRows,
}: Pick<
  TableData,
  "style" | "showTotals" | "showFilter" | "showBandedRows"
>): EngineTable["config"] & object {
  return {
    hasFilters: showFilter,
    totalRow: showTotals,
    firstColumn: false,
    lastColumn: false,
    numberOfHeaders: 1,
    bandedRows: showBandedRows,
    bandedColumns: false,
    automaticAutofill: false,
    styleId: ENGINE_STYLE.test(style) ? style : "None",
  } as EngineTable["config"];
}
