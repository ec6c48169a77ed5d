import fc from "fast-check";
import { fraction, id, number, type Usual } from "./cells";

export const sales: Usual = {
  stage: id,
  "FUNNEL.count": fc.constant(20),
  win_rate: fraction,
  probability: fraction,
  quota: number,
  forecast: number,
  "ACCURACY.mode": fc.constantFrom("wape", "mape", "bias", "accuracy"),
  category: id,
  "CROSSSELL.min": fc.integer({ min: 1, max: 3 }),
};
