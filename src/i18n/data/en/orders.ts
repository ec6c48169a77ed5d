import type { DataText } from "../dataText";

/** The orders of year, month and day. */
export const ORDERS: DataText["orders"] = {
  ymd: "year, month, day",
  dmy: "day, month, year",
  mdy: "month, day, year",
};
