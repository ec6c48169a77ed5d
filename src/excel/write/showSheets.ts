import type { Prepared } from "../../sheet/prepareWorkbook";
import type { BuildRequest } from "../../sheet/request";
import type { Session } from "../session/session";
import { settingsFor, writeSettings } from "../state/requestStore";
import type { WorkbookState } from "../state/workbookState";

/**
 * Brings the new sheets into view once they are complete, and remembers what they were built from. Asked for with the
 * last of what is written, so that no lost connection can come in between.
 */
export function showSheets(
  { context }: Session,
  { plan }: Prepared,
  { calculatesManually, existing, hiddenSheets }: WorkbookState,
  request: BuildRequest
): void {
  const { worksheets } = context.workbook;
  // The mode belongs to the analyst, often to another workbook: it stays, and only our sheets are calculated.
  // Twice, because they read each other.
  if (calculatesManually)
    for (const { name } of [...plan.sheets, ...plan.sheets])
      worksheets.getItem(name).calculate(true);
  const last = existing.sheetNames.length + plan.sheets.filter(({ isNew }) => isNew).length - 1;
  for (const { key, name, isNew } of plan.sheets) {
    const sheet = worksheets.getItem(name);
    if (isNew) sheet.visibility = "Visible";
    // The sheet of rows was made before the others; it belongs behind them.
    if (isNew && key === "data") sheet.position = last;
    if (key === "summary" && !hiddenSheets.has(name)) sheet.activate();
  }
  writeSettings(context, settingsFor(request));
}
