import { answer } from "./cells";
import * as definitions from "./definitions/rfm";

/**
 * RFM table: recency, frequency and monetary value of each customer, scored, with a segment name.
 * @customfunction RFM
 * @param customer Customer id of each row.
 * @param date Date of each row.
 * @param amount Amount of each row; negative rows are refunds.
 * @param [order] Order id of each row; without it, a customer's day is one order.
 * @param [as_of] Day from which recency counts; the latest date if left out.
 * @param [bins] Number of score classes from 2 to 9; 5 if left out.
 * @param [method] independent, or nested for F within R and M within both; independent if left out.
 * @param [top] Only so many customers, those of highest monetary value first.
 * @returns Table with one row per customer.
 */
export function rfm(
  customer: any[][],
  date: any[][],
  amount: any[][],
  order?: any[][],
  as_of?: any,
  bins?: any,
  method?: any,
  top?: any
): any[][] {
  return answer(definitions.RFM, { customer, date, amount, order, as_of, bins, method, top });
}

/**
 * Segment name of RFM scores, from the default table or your own; ranges are answered row by row.
 * @customfunction SEGMENT
 * @param r Recency score, or a range of them.
 * @param f Frequency score, or a range of them.
 * @param m Monetary score, or a range of them.
 * @param [table] Seven columns: name, r_low, r_high, f_low, f_high, m_low, m_high; the first row that fits names the segment.
 * @returns Segment name.
 */
export function segment(r: any[][], f: any[][], m: any[][], table?: any[][]): any[][] {
  return answer(definitions.SEGMENT, { r, f, m, table });
}
