import fc from "fast-check";
import { amount, id, number, type Usual } from "./cells";

const perYear = fc.constantFrom(1, 2, 4, 12, 52);
const money = amount.map(Math.abs);

export const retention: Usual = {
  start_ids: id,
  end_ids: id,
  from_per_year: perYear,
  to_per_year: perYear,
  start_mrr: money,
  end_mrr: money,
  new_mrr: number,
  expansion_mrr: number,
  contraction_mrr: number,
  churned_mrr: number,
};
