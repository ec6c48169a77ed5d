import type { SegmentName } from "../calc/behaviour/segments";
import type { Period } from "../calc/dates/period";
import type { CohortTable } from "../calc/retention/cohortTable";
import type { Breakdown } from "../catalog/breakdown/breakdown";
import type { Change } from "../catalog/changes";
import type { DealSummary } from "../catalog/dealSummary";
import type { ChangeTest, KpiFormat } from "../catalog/kpis";
import type { MissingReason } from "../catalog/missingReason";
import type { ParetoSummary } from "../catalog/paretoSummary";
import type { ProcessChart } from "../catalog/processChart";
import type { SeriesPoint } from "../catalog/series";
import type { SourceComponents } from "../catalog/coefficient/componentValues";
import type { ServiceSummary } from "../catalog/serviceSummary";
import type { DataSpan } from "../catalog/rows";
import type { TableKind } from "../catalog/sources";
import type { SurveySummary } from "../catalog/surveySummary";
import type { SheetText } from "../i18n/sheet";
import type { Language } from "../i18n/language";
import type { LiveFacts } from "./live/liveFacts";
import type { OwnLook } from "./own/ownFacts";
import type { SheetKey } from "./plan";
import type { Settings } from "./targets/settingKeys";
import type { TargetTable } from "./targets/targetTable";

/** What the sheet has to know of a KPI beside its numbers. */
export interface KpiLook {
  readonly format: KpiFormat;
  readonly direction: "up" | "down" | "on";
  /** Weight relative to the other KPIs, until the analyst sets another. */
  readonly weight: number;
  /** How its changes are tested, which says what kind of number it is; absent for a KPI of the analyst's own. */
  readonly changeTest?: ChangeTest;
  /** True for what drifts by itself, so that its past says nothing against it. */
  readonly drifts?: true;
  /** Lowest value of a scale whose 0 means nothing: attainment is the share of the way from there, never a ratio. */
  readonly lowest?: number;
}

/** One KPI's numbers; null where the data give none. */
export interface KpiFact {
  readonly id: string;
  readonly definition: KpiLook;
  readonly name: string;
  readonly group: string;
  readonly explanation: string;
  readonly value: number | null;
  readonly previous: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly n: number | null;
  readonly change: Change | null;
  /** Why there is no value, where that is known. */
  readonly reason?: MissingReason | undefined;
  /** Where the value comes from, for a KPI of the analyst's own. */
  readonly own?: OwnLook;
  /** Periods of the same kind before, oldest first. */
  readonly series: readonly SeriesPoint[];
  /** Natural limits by the past periods; null with fewer than six. */
  readonly process: ProcessChart | null;
}

/** Revenue of a calendar month; a month is running until the as-of day is its last. */
export interface MonthRevenue {
  readonly start: number;
  readonly revenue: number;
  readonly running: boolean;
}

export interface SegmentFact {
  readonly segment: SegmentName;
  readonly customers: number;
  readonly revenue: number;
  readonly medianRecency: number;
}

/** The two inputs of lifetime value that the orders give, per year; null where there are no orders. */
export interface ValueInputs {
  readonly averagePurchase: number | null;
  readonly frequency: number | null;
  /** Lifespan in years that the orders suggest: 1 / yearly churn; null without two years of data. */
  readonly lifespanSuggestion?: number | null;
}

export interface NoteFact {
  readonly source: string;
  readonly issue: string;
  readonly rows: number | null;
  readonly firstRow: number | null;
  readonly note: string;
}

/** Where the rows came from and how many counted. */
export interface SourceFact {
  readonly kind: TableKind;
  readonly label: string;
  readonly rowsRead: number;
  readonly rowsUsed: number;
  /** First and last day with a row. */
  readonly span: DataSpan;
}

/** What an order log shows beside its KPIs. */
export interface OrderBlocks {
  /** Orders of the period, whether or not their KPI is shown. */
  readonly orders: number;
  readonly months: readonly MonthRevenue[];
  readonly cohort: CohortTable;
  readonly segments: readonly SegmentFact[];
  readonly pareto: ParetoSummary;
  readonly value: { readonly actual: ValueInputs; readonly previous: ValueInputs };
}

/** The KPIs of the groups of the "by" role. */
export interface BreakdownFact extends Pick<Breakdown, "kpis" | "groups"> {
  /** Header of the column that is split by; of several sources, all that differ. */
  readonly by: string;
}

/** Everything the sheets show, computed; what remains is to lay it out. */
export interface SheetFacts {
  readonly language: Language;
  readonly text: SheetText;
  readonly period: Period;
  readonly previous: Period;
  readonly partial: boolean;
  readonly asOf: number;
  readonly builtAt: number;
  readonly version: string;
  readonly sources: readonly SourceFact[];
  readonly kpis: readonly KpiFact[];
  /** What the blocks about orders show; null without a source of orders. */
  readonly order: OrderBlocks | null;
  /** What the blocks about a survey and about tickets show; null without such a source. */
  readonly survey: SurveySummary | null;
  readonly service: ServiceSummary | null;
  /** What the coefficient is made of; null unless it is among the KPIs. */
  readonly coefficient: Readonly<Record<"actual" | "previous", SourceComponents>> | null;
  /** What the blocks about deals show; null without deals in the period. */
  readonly deals: DealSummary | null;
  /** null when no source has a column to split by. */
  readonly breakdown: BreakdownFact | null;
  readonly notes: readonly NoteFact[];
  readonly settings: Settings;
  readonly targets: TargetTable;
  /** Comments of the scorecard by KPI id, kept as they are: text or formula. */
  readonly comments: Readonly<Record<string, string | { readonly formula: string }>>;
  /** Names of the sheets as they are, or will be, in the workbook. */
  readonly sheetNames: Readonly<Record<SheetKey, string>>;
  /** Which actuals are formulas over the rows of the period. */
  readonly live: LiveFacts;
}

/** The sheet's facts with those of its orders, for blocks that only an order log fills. */
export type OrderSheet = SheetFacts & OrderBlocks;

/** The sheet's facts with one that may be absent, for the blocks that only it fills. */
type SheetWith<Name extends "survey" | "service" | "coefficient"> = SheetFacts & {
  readonly [Key in Name]: NonNullable<SheetFacts[Key]>;
};
export type SurveySheet = SheetWith<"survey">;
export type ServiceSheet = SheetWith<"service">;
export type CoefficientSheet = SheetWith<"coefficient">;

/** The sheet's facts with those of its deals. */
export type DealSheet = SheetFacts & { readonly deals: DealSummary };
