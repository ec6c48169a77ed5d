import fc from "fast-check";
import { fraction, type Usual } from "./cells";

export const value: Usual = {
  growth: fraction,
  "CLV.HISTORIC.top": fc.integer({ min: 1, max: 5 }),
};
