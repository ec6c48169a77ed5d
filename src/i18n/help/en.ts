/** What the help page of one function says. */
export interface FunctionHelp {
  readonly meaning: string;
  readonly formula: string;
  readonly result: string;
  /** Unit of each argument, by its name. */
  readonly units: Readonly<Record<string, string>>;
  readonly errors: readonly string[];
  readonly notes: readonly string[];
}

const COUNT = "count";
const MONEY = "money";
const RATE = "fraction (40% or 0.4)";
const CONF = "fraction between 0 and 1, e.g. 95%";
const CUSTOMERS = "one column or row of customer ids or names";
const DATES = "dates (Excel serial numbers)";
const ORDERS = "one column or row of order ids";
const AMOUNTS = "one column or row, money; negative is a refund";
const CONF_NOTE = "With conf the result is one row: value, low, high, n.";
const REFUND_NOTE =
  "A row with a negative amount is a refund: it lowers revenue and is never an order. Without amount, leave refunds out yourself.";
const HEADER_NOTE =
  "A text header at the top of a number or date range is skipped in all ranges; blank rows are skipped.";

const functions = {
  RETENTION: {
    meaning: "Share of the customers at the start of a period who are still customers at its end.",
    formula: "(end − new_customers) / start",
    result: "A fraction from 0 to 1; format the cell as a percentage.",
    units: { start: COUNT, end: COUNT, new_customers: COUNT, conf: CONF },
    errors: [
      "#DIV/0!: start is 0 or empty.",
      "#VALUE!: more old customers are left than there were at the start, or fewer than none; check new_customers.",
    ],
    notes: [CONF_NOTE, "The interval is Wilson's score interval."],
  },
  "RETENTION.ACTIVE": {
    meaning:
      "Of the customers who ordered in the previous period, the share who ordered again in this one.",
    formula:
      "customers with an order in both periods / customers with an order in the previous period\nprevious period: prev_start up to the day before start; this period: start to end, both days included",
    result: "A fraction from 0 to 1.",
    units: {
      customer: CUSTOMERS,
      date: DATES,
      prev_start: "date",
      start: "date",
      end: "date, a whole day",
      amount: AMOUNTS,
      conf: CONF,
    },
    errors: [
      "#DIV/0!: nobody ordered in the previous period.",
      "#VALUE!: the dates are not in the order prev_start < start ≤ end, or the ranges differ in length.",
    ],
    notes: [REFUND_NOTE, HEADER_NOTE, CONF_NOTE],
  },
  CHURN: {
    meaning: "Share of the customers at the start of a period who were lost in it.",
    formula: "lost / start",
    result: "A fraction from 0 to 1; 1 minus the retention rate.",
    units: { start: COUNT, lost: COUNT, conf: CONF },
    errors: ["#DIV/0!: start is 0 or empty.", "#VALUE!: lost is negative or above start."],
    notes: [
      CONF_NOTE,
      "A monthly rate is not a twelfth of the yearly one: 1 − (1 − rate)^12 turns a month into a year.",
    ],
  },
  COHORT: {
    meaning:
      "Table of how many customers of each first-purchase period buy again in later periods.",
    formula:
      "cohort = customers whose first purchase falls in the period; age 0 is that period, age 1 the next, and so on\nrate = customers active at that age / size of the cohort",
    result:
      "A table with headers: cohort (date of the period's first day), size, then one column per age.",
    units: {
      customer: CUSTOMERS,
      date: DATES,
      amount: AMOUNTS,
      period: '"D", "W", "M", "Q" or "Y"',
      mode: '"rate", "count" or "revenue"',
      as_of: "date; the latest date of the data when left out",
    },
    errors: [
      '#VALUE!: an unknown period or mode, or mode "revenue" without amount.',
      "#N/A: no usable rows, or more than 100,000 cells of result.",
    ],
    notes: [
      "Ages that have not begun are empty, never 0. The period that is still running is included.",
      "Weeks start on Monday.",
      REFUND_NOTE,
    ],
  },
  CLV: {
    meaning:
      "Customer lifetime value from average purchase, frequency, lifespan, margin and acquisition cost.",
    formula:
      "avg_purchase × frequency × lifespan × margin − cac\nwith rate: each period's margin is discounted by (1 + rate)^t, at the period's end (type 0) or start (type 1)",
    result: "Money, in the unit of avg_purchase, net of cac.",
    units: {
      avg_purchase: MONEY,
      frequency: "purchases per period (year)",
      lifespan: "periods (years)",
      margin: RATE,
      cac: MONEY,
      rate: "fraction per period",
      type: "0 or 1",
    },
    errors: [
      "#VALUE!: margin is outside −1 to 1 (40 instead of 40%), another argument is negative, or type is neither 0 nor 1.",
    ],
    notes: [
      "Frequency and lifespan must be in the same period: 12 purchases a year go with 3 years.",
      "Leave cac out to get the value before acquisition cost, as CRM.LTVCAC wants it.",
    ],
  },
  "CLV.RETENTION": {
    meaning: "Customer lifetime value from margin per period and a constant retention rate.",
    formula:
      "type 0: Σ m·(1+growth)^(t−1)·retention^t / (1+rate)^t from t = 1\ntype 1: Σ m·(1+growth)^t·retention^t / (1+rate)^t from t = 0\nwithout nper the sum runs forever: m·retention / (1 + rate − retention·(1+growth)) for type 0",
    result: "Money, net of cac.",
    units: {
      margin_per_period: MONEY,
      retention: RATE,
      rate: "fraction per period",
      cac: MONEY,
      type: "0: first margin in one period; 1: first margin now",
      growth: "fraction per period",
      nper: "whole number of periods",
    },
    errors: [
      "#NUM!: the infinite sum has no value because retention × (1 + growth) reaches 1 + rate.",
      "#VALUE!: retention is outside 0 to 1, rate is negative, or nper is not a whole number of at least 1.",
    ],
    notes: [
      "The choice of type is the most common reason why two analysts disagree: say which one you use.",
    ],
  },
  CAC: {
    meaning: "Average cost of winning one new customer.",
    formula: "cost / new_customers",
    result: "Money per new customer.",
    units: { cost: MONEY, new_customers: COUNT },
    errors: ["#DIV/0!: new_customers is 0 or empty.", "#VALUE!: a negative argument."],
    notes: ["For paid CAC give the paid cost and the customers won by paid channels."],
  },
  PAYBACK: {
    meaning: "Periods until the margin of a customer has paid back the acquisition cost.",
    formula:
      "smallest t with Σ arpu·margin·(1−churn)^(k−1) ≥ cac, k = 1…t, linear within the period\nwithout churn: cac / (arpu × margin)",
    result: "Periods, in the unit of arpu (months when arpu is per month).",
    units: {
      cac: MONEY,
      arpu: "money per customer and period",
      margin: RATE,
      churn: "fraction per period",
    },
    errors: [
      "#DIV/0!: arpu × margin is 0.",
      "#NUM!: with this churn the cost is never paid back.",
      "#VALUE!: an argument outside its domain.",
    ],
    notes: [],
  },
  LTVCAC: {
    meaning: "Customer lifetime value before acquisition cost, in multiples of that cost.",
    formula: "clv_gross / cac",
    result: "A ratio; 3 is a common rule of thumb.",
    units: { clv_gross: MONEY, cac: MONEY },
    errors: ["#DIV/0!: cac is 0 or empty."],
    notes: ["Use the value before cac: a net value would subtract the cost twice."],
  },
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
  CONVERSION: {
    meaning: "Share of prospects who became customers.",
    formula: "converted / total",
    result: "A fraction from 0 to 1.",
    units: { converted: COUNT, total: COUNT, conf: CONF },
    errors: ["#DIV/0!: total is 0 or empty.", "#VALUE!: converted is above total or negative."],
    notes: [CONF_NOTE],
  },
  WINRATE: {
    meaning: "Share of decided deals that were won.",
    formula: "won / (won + lost)",
    result: "A fraction from 0 to 1.",
    units: { won: COUNT, lost: COUNT, conf: CONF },
    errors: ["#DIV/0!: no deal was decided.", "#VALUE!: a negative count."],
    notes: ["Open deals are left out.", CONF_NOTE],
  },
  CYCLE: {
    meaning: "Days from the creation of a deal to its close.",
    formula: "closed − created per deal; then the median, the mean or a quantile (PERCENTILE.INC)",
    result: "Days, with fractions when the dates carry times.",
    units: {
      created: DATES,
      closed: DATES,
      stat: '"median", "mean" or a number from 0 to 1',
      status: "one status word per deal; only won deals count",
      conf: CONF,
    },
    errors: [
      "#VALUE!: a deal closes before it was created (the message names its row), a text date, or an unknown status word.",
      "#N/A: no closed deal, or with status none that is won; #DIV/0! for the mean.",
    ],
    notes: [
      "Rows without a closing date are left out. Give status when open deals carry an expected closing date.",
      HEADER_NOTE,
      CONF_NOTE,
    ],
  },
  REPEAT: {
    meaning: "Share of customers who ordered at least twice.",
    formula:
      "customers with two or more orders / customers with an order\nan order is a distinct customer and order id, else a distinct customer and day, else a row",
    result: "A fraction from 0 to 1.",
    units: { customer: CUSTOMERS, date: DATES, order: ORDERS, amount: AMOUNTS, conf: CONF },
    errors: [
      "#DIV/0!: no customer with an order.",
      "#VALUE!: ranges of unequal length, a text date or text amount (the message names its row).",
    ],
    notes: [
      REFUND_NOTE,
      "Ids alone cannot tell a header: start the range below it when only customer is given.",
      CONF_NOTE,
    ],
  },
  FREQ: {
    meaning: "Average number of orders per customer and period.",
    formula: "orders / customers with an order / periods",
    result: "Orders per customer.",
    units: {
      customer: CUSTOMERS,
      date: DATES,
      order: ORDERS,
      amount: AMOUNTS,
      periods: "number of periods the data covers",
    },
    errors: ["#DIV/0!: no customer with an order.", "#VALUE!: periods is 0 or negative."],
    notes: [
      REFUND_NOTE,
      "Ids alone cannot tell a header: start the range below it when only customer is given.",
    ],
  },
  AOV: {
    meaning: "Average value of an order.",
    formula:
      "Σ amount / orders\norders: distinct order ids, else distinct customers and days, else rows; always among rows with an amount of at least 0",
    result: "Money per order, net of refunds.",
    units: { amount: AMOUNTS, order: ORDERS, customer: CUSTOMERS, date: DATES },
    errors: ["#DIV/0!: no order.", "#VALUE!: a text amount or ranges of unequal length."],
    notes: ["Revenue per customer is another number: CRM.ARPU.", HEADER_NOTE],
  },
  ARPU: {
    meaning: "Average revenue per customer and period.",
    formula: "Σ amount / distinct customers / periods",
    result: "Money per customer, net of refunds.",
    units: { amount: AMOUNTS, customer: CUSTOMERS, periods: "number of periods the data covers" },
    errors: ["#DIV/0!: no customers.", "#VALUE!: periods is 0 or negative, or a text amount."],
    notes: [HEADER_NOTE],
  },
  RFM: {
    meaning:
      "Table of recency, frequency and monetary value per customer, with scores and a named segment.",
    formula:
      "score = 1 + number of thresholds below the value; thresholds are the k/bins quantiles (PERCENTILE.INC)\nthe score of recency is turned round: recent customers get the highest\ncode = 100·r + 10·f + m",
    result:
      "A table with headers: customer, recency_days, frequency, monetary, r, f, m, code, segment.",
    units: {
      customer: CUSTOMERS,
      date: DATES,
      amount: AMOUNTS,
      order: ORDERS,
      as_of: "date; the latest date of the data when left out",
      bins: "whole number from 2 to 9, 5 when left out",
      method: '"independent" or "nested"',
      top: "number of rows to keep, by monetary value",
    },
    errors: [
      "#N/A: no purchases, or a result of more than 100,000 cells: give top, or use the pane.",
      "#VALUE!: an unknown method, bins outside 2 to 9, or ranges of unequal length.",
    ],
    notes: [
      "Equal values always get equal scores.",
      "Segment names exist for 5 bins; with other bins the column is empty.",
      "Customers with refunds only are left out.",
    ],
  },
  COEFFICIENT: {
    meaning: "The CRM coefficient: satisfaction, loyalty and conversion against a benchmark.",
    formula:
      "(satisfaction × loyalty × conversion) / benchmark\nbenchmark: one cell with the product, or three cells, one per component",
    result: "A ratio; 1 is at benchmark.",
    units: {
      satisfaction: "fraction or percentage",
      loyalty: "fraction or percentage",
      conversion: "fraction or percentage",
      benchmark: "one cell or three cells in the same unit",
    },
    errors: [
      "#VALUE!: fractions and percentages are mixed.",
      "#DIV/0!: the benchmark is 0 or empty.",
    ],
    notes: [
      "The three components are all fractions (0 to 1) or all percentages (0 to 100); a single benchmark is at most 1 for fractions and above 1 for percentages.",
    ],
  },
  ATTAIN: {
    meaning: "How far a target is attained, by the direction in which the KPI is good.",
    formula:
      "up: actual / target\ndown: 2 − actual / target\non: 1 − |actual − target| / target\nnever below 0, never above cap",
    result: "A fraction; 1 is on target.",
    units: {
      actual: "number, or a range",
      target: "number of at least 0, in the unit of actual",
      direction: '"up", "down" or "on"',
      cap: "fraction, e.g. 120%",
    },
    errors: [
      "#DIV/0!: the target is 0 and the direction is up or on.",
      "#VALUE!: a negative target or an unknown direction.",
    ],
    notes: [
      "Ranges are taken row by row and spill.",
      "NPS can be negative: use a range score between worst and best instead.",
    ],
  },
  SCORE: {
    meaning: "Weighted score of a scorecard.",
    formula: "Σ weight · min(attainment, cap) / Σ weight, over the rows that have an attainment",
    result: "A fraction; 1 means that all targets are met.",
    units: {
      attainment: "fractions",
      weight: "numbers of at least 0",
      cap: "fraction, 120% when left out",
    },
    errors: [
      "#DIV/0!: no row has an attainment, or all weights are 0.",
      "#VALUE!: a blank or negative weight.",
    ],
    notes: ["A row without attainment takes no part, so the other weights count for more."],
  },
} satisfies Record<string, FunctionHelp>;

export const en = {
  page: {
    product: "CRM KPIs for Excel",
    languages: "Languages",
    allFunctions: "All functions",
    indexTitle: "Functions",
    indexLead: "Customer metrics as cell formulas. Type =CRM. in a cell to see them.",
    formula: "Formula",
    arguments: "Arguments",
    argument: "Argument",
    meaning: "Meaning",
    unit: "Unit",
    required: "required",
    optional: "optional",
    result: "Result",
    example: "Worked example",
    dataFrom: "With these cells from",
    gives: "gives",
    errors: "Errors",
    errorCells: "An error in one of the cells is passed on as it is.",
    notes: "Good to know",
  },
  groups: {
    retention: "Retention",
    value: "Value",
    voice: "Voice of the customer",
    sales: "Sales",
    behaviour: "Behaviour",
    scorecard: "Scorecard",
  },
  functions: functions as { readonly [Id in keyof typeof functions]: FunctionHelp },
};
