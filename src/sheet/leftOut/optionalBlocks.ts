import type { TableKind } from "../../catalog/sources";
import type { SheetText } from "../../i18n/sheet";
import { BLOCK, CHART } from "../names";

/** A block that only some sources fill. */
export interface OptionalBlock {
  /** Its heading, which stays where the block was. */
  readonly title: (text: SheetText) => string;
  /** Sets of kinds of which each suffices; none where other data decide. */
  readonly needs: readonly (readonly TableKind[])[];
  /** Why it is missing, where that is not for want of a source. */
  readonly why?: (text: SheetText) => string;
  /** The other blocks that go with it: cells under its chart, the helper range of the chart, or more of the same. */
  readonly parts: readonly {
    readonly name: string;
    readonly kind: "underChart" | "chartData" | "more";
  }[];
  readonly charts: readonly string[];
}

const ORDERS = [["orders"]] as const;
const DEALS = [["deals"]] as const;

/** Every block that may be absent, by its name. */
export const OPTIONAL_BLOCKS: Readonly<Record<string, OptionalBlock>> = {
  [BLOCK.trend]: {
    title: ({ trend }) => trend.title(""),
    needs: ORDERS,
    parts: [{ name: BLOCK.trendData, kind: "chartData" }],
    charts: [CHART.trend],
  },
  [BLOCK.clv]: { title: ({ clv }) => clv.title, needs: ORDERS, parts: [], charts: [] },
  [BLOCK.segments]: {
    title: ({ segments }) => segments.title,
    needs: ORDERS,
    parts: [
      { name: BLOCK.segmentChart, kind: "underChart" },
      { name: BLOCK.segmentData, kind: "chartData" },
    ],
    charts: [CHART.segments],
  },
  [BLOCK.pareto]: {
    title: ({ pareto }) => pareto.title,
    needs: ORDERS,
    parts: [
      { name: BLOCK.paretoChart, kind: "underChart" },
      { name: BLOCK.paretoData, kind: "chartData" },
    ],
    charts: [CHART.pareto],
  },
  [BLOCK.funnel]: {
    title: ({ funnel }) => funnel.title,
    needs: DEALS,
    parts: [
      { name: BLOCK.funnelChart, kind: "underChart" },
      { name: BLOCK.funnelData, kind: "chartData" },
    ],
    charts: [CHART.funnel],
  },
  [BLOCK.pipeline]: {
    title: ({ pipeline }) => pipeline.title,
    needs: DEALS,
    parts: [],
    charts: [],
  },
  [BLOCK.cohort]: { title: ({ cohort }) => cohort.title, needs: ORDERS, parts: [], charts: [] },
  [BLOCK.survey]: {
    title: ({ survey }) => survey.title,
    needs: [["survey"]],
    parts: [
      { name: BLOCK.surveyChart, kind: "underChart" },
      { name: BLOCK.surveyData, kind: "chartData" },
    ],
    charts: [CHART.score, CHART.satisfaction],
  },
  [BLOCK.service]: {
    title: ({ service }) => service.title,
    needs: [["tickets"]],
    parts: [
      { name: BLOCK.complaintChart, kind: "underChart" },
      { name: BLOCK.complaintData, kind: "chartData" },
    ],
    charts: [CHART.complaints],
  },
  [BLOCK.coefficient]: {
    title: ({ coefficient }) => coefficient.title,
    needs: [["survey", "orders", "leads"]],
    parts: [
      { name: BLOCK.contributionChart, kind: "underChart" },
      { name: BLOCK.contributionData, kind: "chartData" },
    ],
    charts: [CHART.contributions],
  },
  [BLOCK.breakdown]: {
    title: ({ breakdown }) => breakdown.noColumn,
    needs: [],
    why: ({ breakdown }) => breakdown.notChosen,
    parts: [BLOCK.breakdown2, BLOCK.breakdown3, BLOCK.breakdown4].map((name) => ({
      name,
      kind: "more" as const,
    })),
    charts: [],
  },
};
