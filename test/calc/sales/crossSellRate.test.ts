import { foldIds } from "../../../src/calc/ids/foldIds";
import { crossSellRate } from "../../../src/calc/sales/crossSellRate";

const customer = foldIds(["Ann", "Bob", "Ann", "Bob", "Cai", "Ann"]);
const category = foldIds(["Shoes", "Shoes", "Hats", "shoes", "Hats", "Bags"]);

test.each([
  [1, 3],
  [2, 1],
  [3, 1],
  [4, 0],
])("customers of at least %d categories are %d of 3", (min, k) => {
  expect(crossSellRate(customer, category, min)).toEqual({ k, n: 3 });
});
