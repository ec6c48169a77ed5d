import { attainment, DIRECTIONS } from "../../calc/scorecard/attainment";
import { DEFAULT_GRADES, gradeOf } from "../../calc/scorecard/gradeOf";
import { checkScales, healthScore } from "../../calc/scorecard/healthScore";
import { rangeScore } from "../../calc/scorecard/rangeScore";
import { variance, VARIANCE_UNITS } from "../../calc/scorecard/variance";
import { weightedScore } from "../../calc/scorecard/weightedScore";
import { block } from "../arguments/blockParameter";
import { numbers, oneOf } from "../arguments/cellTypes";
import { gradeSteps, gradeTable } from "../arguments/gradeSteps";
import { healthScales, perMeasure } from "../arguments/healthScales";
import { column, each, eachOr, full, optional, optionalOr } from "../arguments/parameters";
import { define } from "../results/definition";
import { rowByRow } from "../results/shapes";

const cap = numbers({ above: 0 });

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

export const RANGESCORE = define({
  parameters: { actual: each(numbers()), worst: each(numbers()), best: each(numbers()) },
  compute: ({ actual, worst, best }) =>
    rowByRow(actual.length, (row) => {
      const [reached = null, from = null, to = null] = [actual[row], worst[row], best[row]];
      return reached === null || from === null || to === null ? "" : rangeScore(reached, from, to);
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

export const GRADE = define({
  parameters: { score: each(numbers()), table: gradeTable },
  compute({ score, table }) {
    const steps = table === null || table.rows.length === 0 ? DEFAULT_GRADES : gradeSteps(table);
    return rowByRow(score.length, (row) => {
      const reached = score[row] ?? null;
      return reached === null ? "" : gradeOf(reached, steps);
    });
  },
});

export const HEALTH = define({
  parameters: {
    measures: block(numbers(), { header: true, blanks: "keep" }),
    weights: perMeasure(0),
    worst: perMeasure(),
    best: perMeasure(),
  },
  compute({ measures, ...given }) {
    const scales = healthScales(measures, given);
    checkScales(scales);
    const customers = Math.max(1, measures.rows.length);
    return rowByRow(customers, (row) => healthScore(measures.rows[row] ?? [], scales) ?? "");
  },
});

export const VARIANCE = define({
  parameters: {
    actual: each(numbers()),
    reference: each(numbers()),
    unit: optionalOr(oneOf(VARIANCE_UNITS), "abs"),
  },
  compute: ({ actual, reference, unit }) =>
    rowByRow(actual.length, (row) => {
      const [reached = null, base = null] = [actual[row], reference[row]];
      return reached === null || base === null ? "" : variance(reached, base, unit);
    }),
});
