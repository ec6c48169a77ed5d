import { HostError } from "../session/hostError";
import type { Session } from "../session/session";

/** Serial number of January 1, 2000 where days are counted from 1904. */
const SINCE_1904 = 35064;

/** Asks Excel for the serial number of January 1, 2000, which depends on the workbook's date system. */
export const askDateSystem = ({ context }: Session): Excel.FunctionResult<number> =>
  context.workbook.functions.date(2000, 1, 1).load("value");

/**
 * The API has no property for the date system, and serial numbers of 1904 read as those of 1900 are four years and a day
 * off: months would be wrong without a sign of it.
 * @throws HostError dateSystem
 */
export function refuseDateSystem({ value }: Excel.FunctionResult<number>, source: string): void {
  if (value === SINCE_1904) throw new HostError("dateSystem", { source });
}
