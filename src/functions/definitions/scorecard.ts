import { CalcError } from "../../calc/errors";
import { attainment, DIRECTIONS } from "../../calc/scorecard/attainment";
import { crmCoefficient } from "../../calc/scorecard/crmCoefficient";
import { weightedScore } from "../../calc/scorecard/weightedScore";
import { numbers, oneOf } from "../arguments/cellTypes";
import {
  column,
  each,
  eachOr,
  full,
  list,
  needed,
  optional,
  optionalOr,
} from "../arguments/parameters";
import { define } from "../results/definition";
import { rowByRow } from "../results/shapes";

const rate = needed(numbers({ low: 0, high: 100 }));
const cap = numbers({ above: 0 });

export const COEFFICIENT = define({
  parameters: {
    satisfaction: rate,
    loyalty: rate,
    conversion: rate,
    benchmark: list(numbers({ low: 0 }), 0),
  },
  compute({ satisfaction, loyalty, conversion, benchmark }) {
    if (benchmark.length !== 1 && benchmark.length !== 3)
      throw new CalcError("value", "benchmarkCells", {
        argument: "benchmark",
        found: benchmark.length,
      });
    return crmCoefficient([satisfaction, loyalty, conversion], benchmark);
  },
});

export const ATTAIN = define({
  parameters: {
    actual: each(numbers()),
    target: each(numbers({ low: 0 })),
    direction: eachOr(oneOf(DIRECTIONS), "up"),
    cap: optional(cap),
  },
  compute: ({ actual, target, direction, cap }) =>
    rowByRow(actual.length, (row) => {
      const [reached = null, wanted = null] = [actual[row], target[row]];
      if (reached === null || wanted === null) return "";
      return attainment(reached, wanted, direction[row]!, cap);
    }),
});

export const SCORE = define({
  parameters: {
    attainment: column(numbers()),
    weight: full(column(numbers({ low: 0 }))),
    cap: optionalOr(cap, 1.2),
  },
  compute: ({ attainment, weight, cap }) => weightedScore(attainment, weight, cap),
});
