import type { ResultKind } from "../../../catalog/functions/resultKinds";
import { COUNT, DATE, MONEY, RATIO, SHARE } from "../../../sheet/style/numberFormats";

/** Number format of a cell by what it holds; null keeps the format that the cell has. */
export const NUMBER_FORMAT: Readonly<Record<ResultKind, string | null>> = {
  percent: SHARE,
  money: MONEY,
  date: DATE,
  days: "0.0",
  hours: "0.0",
  count: COUNT,
  ratio: RATIO,
  points: "0.0",
  probability: "0.0000",
  plain: null,
  text: null,
};
