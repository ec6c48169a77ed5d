import type { DataText } from "../dataText";

/** The orders of year, month and day. */
export const ORDERS: DataText["orders"] = {
  ymd: "年、月、日",
  dmy: "日、月、年",
  mdy: "月、日、年",
};
