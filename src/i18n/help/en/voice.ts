import type { FunctionHelp } from "../functionHelp";
import { CONF, CONF_NOTE, COUNT, HEADER_NOTE } from "./shared";

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
  CES: {
    meaning: "Customer effort score: how easy customers found it to get something done.",
    formula: "mean: mean answer\ntop: answers among the highest 3 of 7 (2 of 5) / answers",
    result: "An answer (mean) or a fraction (top); higher is easier.",
    units: {
      scores: "whole numbers from 1 to scale; 0 and blanks are missing",
      scale: "5 or 7, 7 when left out",
      mode: '"mean" or "top"',
      conf: CONF,
    },
    errors: [
      "#DIV/0!: no answers.",
      "#N/A: the mean of a single answer with conf.",
      "#VALUE!: an answer above scale, a fraction, a scale other than 5 or 7, or an unknown mode.",
    ],
    notes: [
      "The question is asked so that 1 is hard and the highest answer easy. Turn scores of the opposite question round first: 8 − score on a scale of 7.",
      HEADER_NOTE,
      CONF_NOTE,
    ],
  },
  RESPONSERATE: {
    meaning: "Share of the questionnaires sent that were answered.",
    formula: "answered / sent",
    result: "A fraction from 0 to 1.",
    units: { answered: COUNT, sent: COUNT, conf: CONF },
    errors: ["#DIV/0!: sent is 0 or empty.", "#VALUE!: answered is negative or above sent."],
    notes: [
      "Show it beside every survey figure: a low rate makes the answers less representative, whatever their interval.",
      CONF_NOTE,
    ],
  },
  REFERRAL: {
    meaning: "Share of the new customers who came by recommendation.",
    formula: "referred / new_customers",
    result: "A fraction from 0 to 1.",
    units: { referred: COUNT, new_customers: COUNT, conf: CONF },
    errors: [
      "#DIV/0!: new_customers is 0 or empty.",
      "#VALUE!: referred is negative or above new_customers.",
    ],
    notes: [
      "Some use the share of customers who recommend: give those customers and all customers then, and say so.",
      CONF_NOTE,
    ],
  },
  DISTRIBUTION: {
    meaning: "How often each score was given.",
    formula: "count = answers with the score\nshare = count / answers",
    result:
      "A table with header: score, count, share; one row for each whole score from low to high.",
    units: {
      scores: "whole numbers",
      low: "whole number, the lowest score given when left out",
      high: "whole number, the highest score given when left out",
    },
    errors: [
      "#N/A: no scores, or a span of more than 100,000 cells.",
      "#VALUE!: a score that is a fraction or outside low to high, or low above high.",
    ],
    notes: [
      "Give low and high to see also the scores that nobody gave: 0 and 10, or 1 and 5.",
      "With low 1 a score of 0 is a blank; otherwise 0 is an answer.",
      HEADER_NOTE,
    ],
  },
  "NPS.TEST": {
    meaning: "Whether two net promoter scores differ by more than chance.",
    formula:
      "difference = NPS of scores_b − NPS of scores_a\nse = √(se_a² + se_b²), se² = 100² · (p + d − (p − d)²) / n with the shares p of promoters and d of detractors\nlow, high = difference ∓ z · se",
    result:
      "A row: difference, se, low, high in points, and the two-sided p-value: below 5% chance alone seldom explains the difference.",
    units: {
      scores_a: "whole numbers 0 to 10; 0 is an answer",
      scores_b: "whole numbers 0 to 10; 0 is an answer",
      conf: CONF,
    },
    errors: [
      "#DIV/0!: a group has no answers.",
      "#VALUE!: an answer that is not a whole number from 0 to 10.",
    ],
    notes: [
      "The two groups must be independent: not the same customers asked twice.",
      "The ranges may differ in length; each may have a header of its own.",
    ],
  },
} satisfies Record<string, FunctionHelp>;
