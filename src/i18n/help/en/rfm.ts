import type { FunctionHelp } from "../functionHelp";
import { CUSTOMERS, DATES, ORDERS, AMOUNTS } from "./shared";

export const rfm = {
  RFM: {
    meaning:
      "Table of recency, frequency and monetary value per customer, with scores and a named segment.",
    formula:
      "score = 1 + number of thresholds below the value; thresholds are the k/bins quantiles (PERCENTILE.INC)\nthe score of recency is turned round: recent customers get the highest\ncode = 100·r + 10·f + m",
    result:
      "A table with headers: customer, recency_days, frequency, monetary, r, f, m, code, segment.",
    units: {
      customer: CUSTOMERS,
      date: DATES,
      amount: AMOUNTS,
      order: ORDERS,
      as_of: "date; the latest date of the data when left out",
      bins: "whole number from 2 to 9, 5 when left out",
      method: '"independent" or "nested"',
      top: "number of rows to keep, by monetary value",
    },
    errors: [
      "#N/A: no purchases, or a result of more than 100,000 cells: give top, or use the pane.",
      "#VALUE!: an unknown method, bins outside 2 to 9, or ranges of unequal length.",
    ],
    notes: [
      "Equal values always get equal scores.",
      "R's rfm package adds 1 to each threshold: a value less than 1 above one falls a class lower there.",
      "Segment names exist for 5 bins; with other bins the column is empty.",
      "Customers with refunds only are left out.",
    ],
  },
  SEGMENT: {
    meaning: "Name of the segment that a customer's RFM scores fall in.",
    formula:
      "the first row of the table that all three scores fit\ndefault table (r / f / m): Champions 4-5/4-5/4-5, Can't Lose Them 1/4-5/4-5, New Customers 4-5/1/1-5, Promising 3/1/1-5, Loyal Customers 3-5/3-5/1-5, Potential Loyalists 3-5/2/1-5, At Risk 1-2/3-5/1-5, Needs Attention 2/2/1-5, About To Sleep 2/1/1-5, Lost 1/1-2/1-5",
    result: "A name; ranges give a column.",
    units: {
      r: "score, 1 to 5 in the default table",
      f: "score, 1 to 5 in the default table",
      m: "score, 1 to 5 in the default table",
      table: "seven columns: name, r_low, r_high, f_low, f_high, m_low, m_high",
    },
    errors: [
      "#N/A: no row of the table fits; in a range it stays in its row.",
      "#VALUE!: a table without seven columns, a blank in it, or a lowest score above its highest.",
    ],
    notes: [
      "A header row above the table is skipped; a row without all three scores stays empty.",
      "With 5 bins, CRM.RFM names the segments of the default table itself.",
    ],
  },
} satisfies Record<string, FunctionHelp>;
