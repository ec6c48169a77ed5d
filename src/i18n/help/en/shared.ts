export const COUNT = "count";
export const MONEY = "money";
export const RATE = "fraction (40% or 0.4)";
export const CONF = "fraction between 0 and 1, e.g. 95%";
export const CUSTOMERS = "one column or row of customer ids or names";
export const DATES = "dates (Excel serial numbers)";
export const ORDERS = "one column or row of order ids";
export const AMOUNTS = "one column or row, money; negative is a refund";
export const CONF_NOTE = "With conf the result is one row: value, low, high, n.";
export const REFUND_NOTE =
  "A row with a negative amount is a refund: it lowers revenue and is never an order. Without amount, leave refunds out yourself.";
export const HEADER_NOTE =
  "A text header at the top of a number or date range is skipped in all ranges; blank rows are skipped.";
export const EMPTY_NOTE =
  "Some versions of Excel deliver an empty cell as 0, and 0 is a value here: there, give ranges without empty cells.";
