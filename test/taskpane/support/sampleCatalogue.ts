import type {
  CatalogueFunction,
  CatalogueParameter,
  FunctionCatalogue,
} from "../../../src/catalog/functions/functionCatalogue";
import { table, value } from "../../../src/catalog/functions/resultKinds";

type Named = Partial<CatalogueParameter> & { readonly name: string };

const parameter = (given: Named): CatalogueParameter => ({
  description: `What ${given.name} is.`,
  unit: `unit of ${given.name}`,
  optional: false,
  range: false,
  words: [],
  ...given,
});

type Described = Pick<CatalogueFunction, "id" | "meaning" | "parameters" | "example" | "kinds"> & {
  readonly otherTerms: string;
};

const described = ({ otherTerms, ...given }: Described): CatalogueFunction => ({
  description: given.meaning,
  formula: "a / b",
  result: "A number.",
  errors: [
    "#DIV/0!: the base is 0 or empty.",
    "#VALUE!: the numerator is above the base.",
    "#N/A: too little data; #DIV/0! for the mean.",
  ],
  notes: ["A note."],
  terms: `${given.id}\n${given.meaning}\n${otherTerms}`.toLowerCase(),
  ...given,
});

/** A share of two numbers. */
export const share = described({
  id: "SHARE",
  meaning: "Share of the parts in the whole.",
  otherTerms: "占比\n佔比",
  parameters: [
    parameter({ name: "part" }),
    parameter({ name: "whole" }),
    parameter({ name: "conf", optional: true }),
  ],
  example: { call: "=CRM.SHARE(1.5,2)", result: 0.75 },
  kinds: value("percent"),
});

/** A table by month; one argument understands words. */
export const monthly = described({
  id: "MONTHLY.SUM",
  meaning: "Table of sums by month.",
  otherTerms: "按月汇总\n按月彙總",
  parameters: [
    parameter({ name: "date", range: true }),
    parameter({ name: "mode", optional: true, words: ["sum", "count"] }),
    parameter({ name: "as_of", optional: true }),
  ],
  example: {
    cells: [
      ["date", "amount"],
      ["2025-01-05", 120.5],
    ],
    call: '=CRM.MONTHLY.SUM(A2:A2,"count")',
    result: [
      ["month", "sum"],
      [45658, 1200],
    ],
  },
  kinds: table("date", { argument: "mode", words: { count: "count" }, otherwise: "money" }),
});

export const sampleCatalogue: FunctionCatalogue = {
  groups: [
    { key: "retention", title: "Retention", functions: [share] },
    { key: "value", title: "Value", functions: [monthly] },
  ],
};
