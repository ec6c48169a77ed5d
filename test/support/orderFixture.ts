import { readFileSync } from "node:fs";
import { join } from "node:path";
import { foldIds } from "../../src/calc/ids/foldIds";
import type { OrderLines } from "../../src/calc/columns";

export type FixtureLine = readonly [
  customer: string,
  date: number,
  order: string | null,
  amount: number,
];

/** What a file of test/fixtures/orders holds; see the README there. */
export interface OrderFixture {
  readonly lines: readonly FixtureLine[];
  readonly asOf: number;
  readonly period: readonly [start: number, end: number];
  readonly previous: readonly [start: number, end: number];
  readonly settings: { readonly margin: number; readonly cac: number; readonly lifespan: number };
  readonly kpis: Readonly<Record<string, Readonly<Record<string, number | null>>>>;
  readonly monthly: Readonly<Record<string, readonly number[]>>;
  readonly quarterly: Readonly<Record<string, readonly number[]>>;
  readonly cohort: {
    readonly starts: readonly number[];
    readonly sizes: readonly number[];
    readonly cells: readonly (readonly number[])[];
  };
  readonly cohortRevenue: readonly (readonly number[])[];
  readonly segments: readonly {
    readonly segment: string;
    readonly customers: number;
    readonly revenue: number;
    readonly medianRecency: number;
  }[];
  readonly clv: Readonly<Record<"actual" | "previous", Readonly<Record<string, number | null>>>>;
  /** customer, recency, frequency, monetary, r, f, m; five bins, independent. */
  readonly rfm: readonly (readonly [string, number, number, number, number, number, number])[];
  /** r, f, m with three bins, nested. */
  readonly nested: readonly (readonly [number, number, number])[];
}

export const ORDER_FIXTURES = ["cdnow", "constructed"] as const;

export function orderFixture(name: (typeof ORDER_FIXTURES)[number]): OrderFixture {
  const path = join(__dirname, `../fixtures/orders/${name}.json`);
  return JSON.parse(readFileSync(path, "utf8")) as OrderFixture;
}

/** Lines as columns; order ids only where there are any. */
export function orderLines(lines: readonly FixtureLine[]): OrderLines {
  const hasOrders = lines.some(([, , order]) => order !== null);
  return {
    customer: foldIds(lines.map(([customer]) => customer)),
    date: Float64Array.from(lines, ([, date]) => date),
    amount: Float64Array.from(lines, ([, , , amount]) => amount),
    order: hasOrders ? foldIds(lines.map(([, , order]) => order)) : null,
  };
}
