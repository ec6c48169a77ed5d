import { CalcError } from "../../calc/errors";
import { mean } from "../../calc/stats/mean";
import { meanInterval } from "../../calc/stats/meanInterval";
import { netPromoterScore, promoterCounts } from "../../calc/voice/promoterCounts";
import { promoterInterval } from "../../calc/voice/promoterInterval";
import { scalePoints } from "../../calc/voice/scalePoints";
import { topAnswers } from "../../calc/voice/topAnswers";
import { numbers, oneOf, scoresFromOne } from "../arguments/cellTypes";
import { column, conf, full, optionalColumn, optionalOr } from "../arguments/parameters";
import type { Answer } from "../results/answer";
import { define } from "../results/definition";
import { estimateRow, proportionAnswer, single } from "../results/shapes";

export const NPS = define({
  parameters: {
    scores: column(numbers({ low: 0, high: 10, whole: true })),
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
    const beyond = scores.findIndex((score) => score > scale);
    if (beyond >= 0) {
      const place = { argument: "scores", row: rowOf(beyond), found: scores[beyond]! };
      throw new CalcError("value", "numberFromTo", { ...place, low: 1, high: scale });
    }
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
