import type { FunctionHelp } from "../functionHelp";
import { deals } from "./deals";
import { COUNT, CONF, CONF_NOTE, CUSTOMERS, HEADER_NOTE, MONEY, RATE } from "./shared";

export const sales = {
  CONVERSION: {
    meaning: "Share of prospects who became customers.",
    formula: "converted / total",
    result: "A fraction from 0 to 1.",
    units: { converted: COUNT, total: COUNT, conf: CONF },
    errors: ["#DIV/0!: total is 0 or empty.", "#VALUE!: converted is above total or negative."],
    notes: [CONF_NOTE],
  },
  ...deals,
  FUNNEL: {
    meaning:
      "Conversion of a funnel: from stage to stage, since the first stage, and what is lost.",
    formula:
      "step_rate = count / count of the stage before\ncumulative_rate = count / count of the first stage\ndrop = count of the stage before − count",
    result:
      "A table with headers: stage, count, step_rate, cumulative_rate, drop. Rates are fractions, drop is a count.",
    units: { stage: "one column or row of stage names", count: "counts, first stage first" },
    errors: [
      "#VALUE!: a count is negative or above that of the stage before (the message names its row).",
      "#N/A: no stage has a count.",
    ],
    notes: [
      "Count at each stage all who reached it, also those who went further.",
      "After a count of 0 there is no step rate.",
      HEADER_NOTE,
    ],
  },
  VELOCITY: {
    meaning: "How much money the pipeline brings per day.",
    formula: "opportunities × win_rate × deal_size / cycle_days",
    result: "Money per day.",
    units: { opportunities: COUNT, win_rate: RATE, deal_size: MONEY, cycle_days: "days" },
    errors: [
      "#DIV/0!: cycle_days is 0 or empty.",
      "#VALUE!: a negative value, or a win_rate above 1 (20 instead of 20%).",
    ],
    notes: ["Take all four from the same segment and period."],
  },
  PIPELINE: {
    meaning:
      "What the deals in the pipeline are worth by their probability, and how far they cover a quota.",
    formula:
      "weighted = Σ amount × probability\ncoverage = Σ amount of the open deals (0 < probability < 1) / quota",
    result:
      "Money; with quota one row: weighted amount, coverage as a ratio (3 is three times the quota).",
    units: {
      amount: "one column or row, money",
      probability: "one column or row, fractions from 0 to 1",
      quota: MONEY,
    },
    errors: [
      "#VALUE!: a probability outside 0 to 1 (40 instead of 40%); the message names its row.",
      "#DIV/0!: quota is 0.",
      "#N/A: no deal with amount and probability.",
    ],
    notes: ["A deal without a probability is left out.", HEADER_NOTE],
  },
  ACCURACY: {
    meaning: "How far forecasts were from what came.",
    formula:
      "wape = Σ |actual − forecast| / Σ actual\nmape = mean of |actual − forecast| / |actual|\nbias = Σ (forecast − actual) / Σ actual\naccuracy = 1 − wape",
    result: "A fraction; accuracy can be below 0 when forecasts miss by more than what came.",
    units: {
      actual: "one column or row of numbers",
      forecast: "one column or row of numbers",
      mode: '"wape", "mape", "bias" or "accuracy"',
    },
    errors: [
      "#DIV/0!: the actual values add up to 0; for mape one of them is 0.",
      "#VALUE!: an unknown mode, or actual values that add up to less than 0.",
    ],
    notes: [
      "Compare with the forecast as it stood when the period began.",
      "A period with only one of the two values is left out.",
      HEADER_NOTE,
    ],
  },
  RESPONSE: {
    meaning:
      "How long leads or requests wait for the first reply, or how many are answered in time.",
    formula:
      "(replied − arrived) × 24 per row; then the median, the mean or a quantile (PERCENTILE.INC)\nwith as_of: the Kaplan–Meier quantile, unanswered rows censored at the end of that day\nwith sla_hours: rows answered within it / rows",
    result: "Elapsed hours, nights and weekends included; with sla_hours a fraction from 0 to 1.",
    units: {
      arrived: "dates with times (Excel serial numbers)",
      replied: "dates with times; blank while there is no reply",
      stat: '"median", "mean" or a number from 0 to 1',
      sla_hours: "hours",
      as_of: "date, a whole day",
    },
    errors: [
      "#VALUE!: a reply before the arrival (the message names its row), a text date, or the mean together with as_of.",
      "#N/A: no reply, or with as_of too few of them; #DIV/0! for the mean, and for sla_hours without a row that is decided.",
    ],
    notes: [
      "Without as_of, unanswered rows are left out of the median: it looks too short when many are unanswered.",
      "With sla_hours, stat does not matter and unanswered rows count as missed, except those still inside the time at as_of. Times are compared to the second.",
      "A reply after as_of counts as not yet given; rows that arrived after it are left out.",
      HEADER_NOTE,
    ],
  },
  CROSSSELL: {
    meaning: "Share of customers who bought from at least two categories.",
    formula: "customers with at least min different categories / customers",
    result: "A fraction from 0 to 1.",
    units: {
      customer: CUSTOMERS,
      category: "one column or row of category names",
      min: "whole number, 1 or more",
      conf: CONF,
    },
    errors: [
      "#DIV/0!: no usable rows.",
      "#VALUE!: min is no whole number, or the ranges differ in length.",
    ],
    notes: [
      "Categories are compared like ids: blanks around them and upper or lower case do not matter.",
      "A header cannot be told from a name: leave it out.",
      CONF_NOTE,
    ],
  },
  UPSELL: {
    meaning: "Share of paying customers who pay more than before.",
    formula: "customers with after > before / customers with before > 0",
    result: "A fraction from 0 to 1.",
    units: {
      before: "one column or row, money per customer",
      after: "one column or row, money of the same customers; blank is 0",
      conf: CONF,
    },
    errors: ["#DIV/0!: nobody paid before.", "#VALUE!: text, or ranges that differ in length."],
    notes: ["New customers, with nothing before, are left out.", HEADER_NOTE, CONF_NOTE],
  },
} satisfies Record<string, FunctionHelp>;
