import fc from "fast-check";
import { number, fraction, day, id, amount, type Usual } from "./cells";

export const everyday: Usual = {
  customer: id,
  order: id,
  date: day,
  created: day,
  closed: day.map((one) => one + 200),
  as_of: day,
  prev_start: fc.constant(45000),
  "RETENTION.ACTIVE.start": fc.constant(45050),
  "RETENTION.ACTIVE.end": fc.constant(45100),
  "RETENTION.start": fc.constant(20),
  "CHURN.start": fc.constant(20),
  "CHURN.lost": number,
  total: fc.constant(20),
  amount,
  scores: fc.integer({ min: 1, max: 5 }),
  status: fc.constantFrom("won", "Closed Won", "lost", "跟进中"),
  stat: fc.constantFrom("median", "mean", 0.9),
  mode: fc.constantFrom("rate", "count", "top", "mean", "points"),
  method: fc.constantFrom("nested", "independent"),
  period: fc.constantFrom("D", "W", "M", "Q", "Y"),
  direction: fc.constantFrom("up", "down", "on"),
  bins: fc.integer({ min: 2, max: 9 }),
  type: fc.constantFrom(0, 1),
  ...Object.fromEntries(
    ["conf", "margin", "retention", "rate", "churn"].map((name) => [name, fraction])
  ),
  ...Object.fromEntries(
    ["satisfaction", "loyalty", "conversion", "benchmark"].map((name) => [name, fraction])
  ),
};
