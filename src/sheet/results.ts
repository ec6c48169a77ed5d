import { customerResults, type CustomerResults } from "./results/customerResults";
import type { ParetoStep } from "../catalog/paretoSummary";
import type { BreakdownFact, OrderBlocks, SheetFacts } from "./facts";
import { dealResults, type DealResults } from "./results/dealResults";
import { signalWord } from "./results/signalWord";
import type { Scored, ScoredKpi } from "./scorecard/scored";
import type { Status } from "./scorecard/status";
import { isoDate } from "./text/isoDate";
import { periodCode } from "./text/periodText";
import { whyNoValue } from "./value/whyNoValue";

/** One KPI of the results file; null where there is no number. */
export interface KpiResult {
  readonly id: string;
  readonly value: number | null;
  readonly target: number | null;
  readonly previous: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly n: number | null;
  readonly status: (typeof STATUS_WORD)[Status];
  /** What the scorecard's signal says; null where nothing can be tested. */
  readonly signal: string | null;
  /** How it is defined; of one without a value why. */
  readonly note: string;
}

/** What `--json` holds, as the contract has it. */
export interface KpiResults {
  readonly period: string;
  readonly asOf: string;
  readonly score: number | null;
  readonly grade: string | null;
  readonly coefficient: number | null;
  readonly kpis: readonly KpiResult[];
  readonly blocks: Partial<DealResults & CustomerResults> & {
    /** Monthly cohorts: customers active in each month since their first order. */
    readonly cohort?: {
      readonly period: "M";
      readonly starts: readonly string[];
      readonly sizes: readonly number[];
      readonly counts: readonly (readonly (number | null)[])[];
    };
    /** KPIs by id of each group of the "by" role; null where a group has no data for one. */
    readonly breakdown?: {
      readonly by: string;
      readonly groups: readonly {
        readonly kind: "value" | "others" | "missing";
        readonly label: string;
        /** Rows of the period. */
        readonly n: number;
        readonly kpis: Readonly<Record<string, number | null>>;
      }[];
    };
    readonly segments?: readonly {
      readonly segment: string;
      readonly customers: number;
      readonly revenue: number;
      readonly medianRecency: number;
    }[];
    /** What the largest customers hold of the net revenue, by shares of the customers. */
    readonly pareto?: readonly ParetoStep[];
  };
  readonly notes: readonly {
    readonly source: string;
    readonly issue: string;
    readonly rows: number | null;
    readonly firstRow: number | null;
  }[];
}

/** Words of the results file: English in every language, for programs. */
const STATUS_WORD = {
  onTarget: "on target",
  watch: "watch",
  offTarget: "off target",
  noTarget: "no target",
  noData: "no data",
} as const satisfies Record<Status, string>;

const kpiResult = ({ kpi, target, row }: ScoredKpi, facts: SheetFacts): KpiResult => ({
  id: kpi.id,
  value: kpi.value,
  target: target.target,
  previous: kpi.previous,
  low: kpi.low,
  high: kpi.high,
  n: kpi.n,
  status: STATUS_WORD[row.status],
  signal: signalWord(kpi),
  note: whyNoValue(kpi, facts) ?? kpi.explanation,
});

function breakdownResult({ by, groups }: BreakdownFact): KpiResults["blocks"] {
  const rows = groups.map(({ kind, label, n, kpis }) => ({ kind, label, n, kpis: { ...kpis } }));
  return { breakdown: { by, groups: rows } };
}

function orderBlocks({ cohort, segments, pareto }: OrderBlocks): KpiResults["blocks"] {
  const { starts, sizes, cells } = cohort;
  return {
    cohort: { period: "M", starts: starts.map(isoDate), sizes, counts: cells },
    segments,
    pareto: pareto.steps,
  };
}

/** The build as data, with the numbers that the sheet's formulas give. */
export function resultsOf(facts: SheetFacts, { rows, total }: Scored): KpiResults {
  return {
    period: periodCode(facts.period),
    asOf: isoDate(facts.asOf),
    score: total.score,
    grade: total.grade,
    coefficient: rows.find(({ kpi }) => kpi.id === "COEFFICIENT")?.kpi.value ?? null,
    kpis: rows.map((row) => kpiResult(row, facts)),
    blocks: {
      ...(facts.order === null ? {} : orderBlocks(facts.order)),
      ...(facts.deals === null ? {} : dealResults(facts.deals, facts.settings)),
      ...customerResults(facts),
      ...(facts.breakdown === null ? {} : breakdownResult(facts.breakdown)),
    },
    notes: facts.notes.map(({ source, issue, rows: count, firstRow }) => ({
      source,
      issue,
      rows: count,
      firstRow,
    })),
  };
}
