import type { PaymentTiming } from "../../calc/value/discountedPeriods";
import { numbers, type CellType } from "./cellTypes";

const zeroOrOne = numbers({ low: 0, high: 1, whole: true });

/** When money comes, as in PMT: 0 at the end of a period, 1 at its start. */
export const timing: CellType<PaymentTiming> = {
  ...zeroOrOne,
  read: (cell, place) => (zeroOrOne.read(cell, place) === 1 ? 1 : 0),
};
