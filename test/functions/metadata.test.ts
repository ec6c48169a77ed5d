import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { functionTexts } from "../../src/i18n/functions";
import { functions, groupFile } from "../support/excelFunctions";

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
];

const GROUPS = ["behaviour", "retention", "sales", "scorecard", "value", "voice"];

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
  const { errors, metadataJson } = await generateCustomFunctionsMetadata(GROUPS.map(groupFile));
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
