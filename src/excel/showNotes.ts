import { TABLE } from "../sheet/names";
import { HostError } from "./session/hostError";
import { withExcel } from "./session/session";

/** Shows the sheet of data notes. @throws HostError nothingBuilt when the workbook has none */
export const showNotes = (): Promise<void> =>
  withExcel(async ({ context, sync }) => {
    const table = context.workbook.tables.getItemOrNullObject(TABLE.notes);
    table.load("name");
    await sync();
    if (table.isNullObject) throw new HostError("nothingBuilt", {});
    table.worksheet.activate();
    await sync();
  });
