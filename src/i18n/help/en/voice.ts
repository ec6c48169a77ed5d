import type { FunctionHelp } from "../functionHelp";
import { CONF, CONF_NOTE, HEADER_NOTE } from "./shared";

export const voice = {
  NPS: {
    meaning: "Net promoter score of answers from 0 to 10.",
    formula: "100 × (share of answers 9–10 − share of answers 0–6)",
    result: "Points from −100 to 100, not a percentage.",
    units: {
      scores: "whole numbers 0 to 10; 0 is an answer",
      weights: "one weight of at least 0 per score",
      conf: CONF,
    },
    errors: [
      "#DIV/0!: no answers.",
      "#VALUE!: an answer that is not a whole number from 0 to 10, a blank weight, or weights together with conf.",
    ],
    notes: [
      HEADER_NOTE,
      "With conf: adjusted Wald interval (add ¾ promoter and ¾ detractor to n + 3), clipped to ±100; value stays the plain score.",
    ],
  },
  CSAT: {
    meaning:
      "Customer satisfaction: share of the highest answers, mean answer, or points from 0 to 100.",
    formula:
      "top: answers among the highest `top` steps / answers\nmean: mean answer\npoints: (mean − 1) / (scale − 1) × 100",
    result: "A fraction (top), an answer (mean) or points (points).",
    units: {
      scores: "whole numbers from 1 to scale; 0 and blanks are missing",
      scale: "highest answer, 5 when left out",
      top: "number of highest answers that count, 2 when left out",
      mode: '"top", "mean" or "points"',
      conf: CONF,
    },
    errors: [
      "#DIV/0!: no answers.",
      "#VALUE!: an answer above scale, a fraction, or an unknown mode.",
    ],
    notes: [HEADER_NOTE, CONF_NOTE],
  },
} satisfies Record<string, FunctionHelp>;
