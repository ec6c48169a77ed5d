import { CalcError } from "../../calc/errors";
import { mean } from "../../calc/stats/mean";
import { meanInterval } from "../../calc/stats/meanInterval";
import { netPromoterScore, promoterCounts } from "../../calc/voice/promoterCounts";
import { promoterDifference } from "../../calc/voice/promoterDifference";
import { promoterInterval } from "../../calc/voice/promoterInterval";
import { scalePoints } from "../../calc/voice/scalePoints";
import { scoreCounts } from "../../calc/voice/scoreCounts";
import { topAnswers } from "../../calc/voice/topAnswers";
import { numbers, oneOf, scoresFromOne } from "../arguments/cellTypes";
import { EASY_ANSWERS, easeScale } from "../arguments/easeScale";
import {
  apart,
  column,
  conf,
  full,
  needed,
  optional,
  optionalColumn,
  optionalOr,
} from "../arguments/parameters";
import { scoreSpan, withoutBlankScores } from "../arguments/scoreSpan";
import type { Answer } from "../results/answer";
import { checkSize } from "../results/checkAnswer";
import { define } from "../results/definition";
import { estimateRow, partAnswer, proportionAnswer, single } from "../results/shapes";

/** How likely a recommendation is, from 0 to 10. */
const likelihoods = column(numbers({ low: 0, high: 10, whole: true }));

export const NPS = define({
  parameters: {
    scores: likelihoods,
    weights: full(optionalColumn(numbers({ low: 0 }))),
    conf,
  },
  compute({ scores, weights, conf }) {
    if (weights !== null && conf !== null)
      throw new CalcError("value", "confWithWeights", { argument: "conf", other: "weights" });
    const counts = promoterCounts(scores, weights);
    return conf === null
      ? single(netPromoterScore(counts))
      : estimateRow(promoterInterval(counts, conf));
  },
});

export const NPS_TEST = define({
  parameters: {
    scores_a: apart(likelihoods),
    scores_b: apart(likelihoods),
    conf: optionalOr(numbers({ above: 0, high: 1 }), 0.95),
  },
  compute({ scores_a, scores_b, conf }) {
    const samples = [promoterCounts(scores_a, null), promoterCounts(scores_b, null)] as const;
    const { difference, se, low, high, p } = promoterDifference(...samples, conf);
    return [[difference, se, low, high, p]];
  },
});

/** @throws CalcError value naming the row of a score above the scale. */
function checkScale(scores: Float64Array, scale: number, rowOf: (i: number) => number): void {
  const beyond = scores.findIndex((score) => score > scale);
  if (beyond < 0) return;
  const place = { argument: "scores", row: rowOf(beyond), found: scores[beyond]! };
  throw new CalcError("value", "numberFromTo", { ...place, low: 1, high: scale });
}

const meanAnswer = (scores: Float64Array, conf: number | null): Answer =>
  conf === null ? single(mean(scores)) : estimateRow(meanInterval(scores, conf));

export const CSAT = define({
  parameters: {
    scores: column(scoresFromOne),
    scale: optionalOr(numbers({ low: 2, whole: true }), 5),
    top: optionalOr(numbers({ low: 1, whole: true }), 2),
    mode: optionalOr(oneOf(["top", "mean", "points"]), "top"),
    conf,
  },
  compute({ scores, scale, top, mode, conf }, rowOf) {
    checkScale(scores, scale, rowOf);
    if (top > scale)
      throw new CalcError("value", "numberFromTo", {
        argument: "top",
        found: top,
        low: 1,
        high: scale,
      });
    if (mode === "top") return proportionAnswer(topAnswers(scores, scale, top), conf);
    return meanAnswer(mode === "mean" ? scores : scalePoints(scores, scale), conf);
  },
});

export const CES = define({
  parameters: {
    scores: column(scoresFromOne),
    scale: optionalOr(easeScale, 7),
    mode: optionalOr(oneOf(["mean", "top"]), "mean"),
    conf,
  },
  compute({ scores, scale, mode, conf }, rowOf) {
    checkScale(scores, scale, rowOf);
    if (mode === "mean") return meanAnswer(scores, conf);
    return proportionAnswer(topAnswers(scores, scale, EASY_ANSWERS[scale]), conf);
  },
});

const count = needed(numbers({ low: 0 }));

export const REFERRAL = define({
  parameters: { referred: count, new_customers: count, conf },
  compute: ({ referred, new_customers, conf }) => partAnswer({ referred }, { new_customers }, conf),
});

export const RESPONSERATE = define({
  parameters: { answered: count, sent: count, conf },
  compute: ({ answered, sent, conf }) => partAnswer({ answered }, { sent }, conf),
});

const wholeScore = numbers({ whole: true });
const DISTRIBUTION_HEADER = ["score", "count", "share"];

export const DISTRIBUTION = define({
  parameters: { scores: column(wholeScore), low: optional(wholeScore), high: optional(wholeScore) },
  compute({ scores, low, high }, rowOf) {
    const span = scoreSpan(scores, { low, high }, rowOf);
    checkSize((span.high - span.low + 2) * DISTRIBUTION_HEADER.length, "high");
    const counted = withoutBlankScores(scores, low);
    const counts = scoreCounts(counted, span);
    const body = Array.from(counts, (n, i) => [span.low + i, n, n / counted.length]);
    return [DISTRIBUTION_HEADER, ...body];
  },
  narrowedBy: "high",
});
