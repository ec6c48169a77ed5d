import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { functionTexts } from "../../src/i18n/functions";
import { functions, groupFiles } from "../support/excelFunctions";

/** FUNCTIONS: names, argument order and what is optional; `#` marks a range, `->` a result that can spill. */
const CATALOGUE = [
  "RETENTION(start, end, new_customers, [conf]) ->",
  "RETENTION.ACTIVE(customer#, date#, prev_start, start, end, [amount#], [conf]) ->",
  "CHURN(start, lost, [conf]) ->",
  "COHORT(customer#, date#, [amount#], [period], [mode], [as_of]) ->",
  "CLV(avg_purchase, frequency, lifespan, margin, [cac], [rate], [type])",
  "CLV.RETENTION(margin_per_period, retention, rate, [cac], [type], [growth], [nper])",
  "CAC(cost, new_customers)",
  "PAYBACK(cac, arpu, margin, [churn])",
  "LTVCAC(clv_gross, cac)",
  "NPS(scores#, [weights#], [conf]) ->",
  "CSAT(scores#, [scale], [top], [mode], [conf]) ->",
  "CONVERSION(converted, total, [conf]) ->",
  "WINRATE(won, lost, [conf]) ->",
  "CYCLE(created#, closed#, [stat], [status#], [conf]) ->",
  "REPEAT(customer#, [date#], [order#], [amount#], [conf]) ->",
  "FREQ(customer#, [date#], [order#], [amount#], [periods])",
  "AOV(amount#, [order#], [customer#], [date#])",
  "ARPU(amount#, customer#, [periods])",
  "RFM(customer#, date#, amount#, [order#], [as_of], [bins], [method], [top]) ->",
  "COEFFICIENT(satisfaction, loyalty, conversion, benchmark#)",
  "ATTAIN(actual#, target#, [direction#], [cap]) ->",
  "SCORE(attainment#, weight#, [cap])",
  "RETENTION.IDS(start_ids#, end_ids#, [conf]) ->",
  "CHURN.CONVERT(rate, from_per_year, to_per_year)",
  "GRR(start_mrr#, end_mrr#)",
  "NRR(start_mrr#, end_mrr#)",
  "QUICKRATIO(new_mrr, expansion_mrr, contraction_mrr, churned_mrr)",
  "TENURE(start_date#, end_date#, [as_of]) ->",
  "SURVIVAL(duration#, event#, [times#], [conf]) ->",
  "SURVIVAL.MEDIAN(duration#, event#, [p], [conf]) ->",
  "SURVIVAL.TEST(duration#, event#, group#) ->",
  "CLV.FLOW(margins#, survival#, rate, [cac], [type])",
  "CLV.MIGRATION(transition#, value_per_state#, rate, [nper], [type]) ->",
  "CLV.HISTORIC(customer#, amount#, [margin], [top]) ->",
  "MULTIPLE(retention, rate, [type], [growth])",
  "EQUITY(customers#, clv#)",
  "NPS.TEST(scores_a#, scores_b#, [conf]) ->",
  "CES(scores#, [scale], [mode], [conf]) ->",
  "REFERRAL(referred, new_customers, [conf]) ->",
  "RESPONSERATE(answered, sent, [conf]) ->",
  "DISTRIBUTION(scores#, [low], [high]) ->",
  "FUNNEL(stage#, count#) ->",
  "WINRATE.DEALS(status#, [won_words#], [lost_words#], [amount#], [conf]) ->",
  "CYCLE.CENSORED(created#, closed#, [as_of])",
  "VELOCITY(opportunities, win_rate, deal_size, cycle_days)",
  "PIPELINE(amount#, probability#, [quota]) ->",
  "ACCURACY(actual#, forecast#, [mode])",
  "RESPONSE(arrived#, replied#, [stat], [sla_hours], [as_of])",
  "CROSSSELL(customer#, category#, [min], [conf]) ->",
  "UPSELL(before#, after#, [conf]) ->",
  "FCR(resolved_first, contacts, [not_resolvable], [conf]) ->",
  "COMPLAINT(complaints, base, [per])",
  "HANDLETIME(opened#, closed#, [stat], [as_of])",
  "RETURNRATE(returned, sold, [conf]) ->",
  "GAP(customer#, date#, [stat], [amount#])",
  "WALLET(own#, total#)",
  "WALLET.RULE(rank, brands)",
  "SEGMENT(r#, f#, m#, [table#]) ->",
  "PARETO(amount#, [customer#], [top])",
  "GINI(amount#, [customer#])",
  "HHI(amount#, [customer#])",
  "LORENZ(amount#, [customer#], [points]) ->",
  "ABC(item#, amount#, [cuts#], [top]) ->",
  "AFFINITY(order#, item#, [min]) ->",
  "COEFFICIENT.INDEX(values#, benchmarks#, [weights#])",
  "RANGESCORE(actual#, worst#, best#) ->",
  "GRADE(score#, [table#]) ->",
  "HEALTH(measures#, weights#, [worst#], [best#]) ->",
  "VARIANCE(actual#, reference#, [unit]) ->",
  "LIMITS(values#, [baseline_n]) ->",
  "ANOMALY(values#, [baseline_n]) ->",
  "KPISLOPE(values#, [method], [conf]) ->",
  "COMPARE(k1, n1, k2, n2, [conf]) ->",
  "CHECK(customer#, date#, [amount#], [order#], [as_of]) ->",
];

interface Metadata {
  functions: {
    id: string;
    name: string;
    description: string;
    parameters: {
      name: string;
      description: string;
      type: string;
      dimensionality?: string;
      optional?: boolean;
    }[];
    result: { dimensionality?: string };
  }[];
}

async function generated(): Promise<Metadata["functions"]> {
  const { errors, metadataJson } = await generateCustomFunctionsMetadata(groupFiles);
  expect(errors).toEqual([]);
  return (JSON.parse(metadataJson) as Metadata).functions;
}

test("the generated metadata has the catalogue's names, arguments and result shapes", async () => {
  const signatures = (await generated()).map(({ id, parameters, result }) => {
    const listed = parameters.map(({ name, optional, dimensionality }) => {
      const shown = dimensionality === "matrix" ? `${name}#` : name;
      return optional ? `[${shown}]` : shown;
    });
    return `${id}(${listed.join(", ")})${result.dimensionality === "matrix" ? " ->" : ""}`;
  });
  expect(signatures.sort()).toEqual([...CATALOGUE].sort());
});

test("ids are names, every type is any, and every text is one sentence on one line", async () => {
  for (const { id, name, description, parameters } of await generated()) {
    expect(name).toBe(id);
    expect(parameters.filter(({ type }) => type !== "any")).toEqual([]);
    for (const text of [description, ...parameters.map((one) => one.description)])
      expect(text).toMatch(/^[^\n]+\.$/);
  }
});

describe.each(["zh-CN", "zh-TW"] as const)("in %s", (language) => {
  test("every function and every parameter has a text, and nothing else has", async () => {
    const expected = (await generated()).map(({ id, parameters }) => [
      id,
      parameters.map(({ name }) => name).sort(),
    ]);
    const translated = Object.entries(functionTexts[language]).map(([id, { parameters }]) => [
      id,
      Object.keys(parameters).sort(),
    ]);
    expect(translated.sort()).toEqual(expected.sort());
  });

  test("every text is a sentence of its script", () => {
    const otherScript = language === "zh-CN" ? /[數區時為與個後]/ : /[数区时为与个后]/;
    for (const { description, parameters } of Object.values(functionTexts[language]))
      for (const text of [description, ...Object.values(parameters)]) {
        expect(text).toMatch(/。$/);
        expect(text).not.toMatch(otherScript);
      }
  });
});

test("the tests call the same functions, and know their parameters", async () => {
  const expected = (await generated()).map(({ id, parameters, result }) => ({
    id,
    spills: result.dimensionality === "matrix",
    parameters: parameters.map(({ name, optional, dimensionality }) => ({
      name,
      optional: optional === true,
      range: dimensionality === "matrix",
    })),
  }));
  const known = [...functions.values()].map(({ call: _call, ...facts }) => facts);
  expect(known).toEqual(expected);
});
