import fc from "fast-check";
import { percentileInc } from "../../../src/calc/stats/percentileInc";
import { quantileCuts } from "../../../src/calc/stats/quantileCuts";
import { selectRank } from "../../../src/calc/stats/selectRank";

const samples = fc.array(fc.integer({ min: -40, max: 40 }), { minLength: 1, maxLength: 1500 });

test("the value of a rank is the one that sorting puts there", () => {
  fc.assert(
    fc.property(samples, fc.nat(), (values, any) => {
      const rank = any % values.length;
      const expected = Float64Array.from(values).sort()[rank];
      const sample = Float64Array.from(values);
      expect(selectRank(sample, rank, 0, values.length - 1)).toBe(expected);
    })
  );
});

test("cuts are PERCENTILE.INC of k/parts", () => {
  fc.assert(
    fc.property(samples, fc.integer({ min: 2, max: 9 }), (values, parts) => {
      const sorted = Float64Array.from(values).sort();
      const cuts = quantileCuts(Float64Array.from(values), parts);
      cuts.forEach((cut, i) => expect(cut).toBeCloseTo(percentileInc(sorted, (i + 1) / parts), 9));
      expect(cuts).toHaveLength(parts - 1);
    })
  );
});

test("a hundred thousand values in rising, falling and constant order are selected alike", () => {
  const n = 100_001;
  const rising = Float64Array.from({ length: n }, (_, i) => i);
  expect([...quantileCuts(rising.slice(), 5)]).toEqual([20_000, 40_000, 60_000, 80_000]);
  expect([...quantileCuts(rising.slice().reverse(), 5)]).toEqual([20_000, 40_000, 60_000, 80_000]);
  expect([...quantileCuts(new Float64Array(n).fill(7), 5)]).toEqual([7, 7, 7, 7]);
});
