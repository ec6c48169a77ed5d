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
  [BLOCK.cohort]: { title: ({ cohort }) => cohort.title, needs: ORDERS, parts: [], charts: [] },
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
