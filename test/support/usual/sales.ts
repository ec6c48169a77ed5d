import fc from "fast-check";
import { day, fraction, id, number, type Usual } from "./cells";

export const sales: Usual = {
  stage: id,
  "FUNNEL.count": fc.constant(20),
  win_rate: fraction,
  probability: fraction,
  quota: number,
  forecast: number,
  "ACCURACY.mode": fc.constantFrom("wape", "mape", "bias", "accuracy"),
  "WINRATE.DEALS.won_words": fc.constantFrom("won", "已签"),
  "WINRATE.DEALS.lost_words": fc.constantFrom("lost", "放弃"),
  "WINRATE.DEALS.amount": number,
  "CYCLE.CENSORED.as_of": day.map((one) => one + 250),
  arrived: day,
  replied: day.map((one) => one + 100.25),
  "RESPONSE.stat": fc.constantFrom("median", 0.9),
  "RESPONSE.as_of": day.map((one) => one + 250),
  category: id,
  "CROSSSELL.min": fc.integer({ min: 1, max: 3 }),
};
