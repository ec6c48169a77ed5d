import type { KpiId } from "../../src/catalog/kpis";
import { sheetTexts } from "../../src/i18n/sheet";
import type { Language } from "../../src/i18n/language";
import type { KpiFact, KpiLook, SheetFacts } from "../../src/sheet/facts";
import { settingsOf, settingTable } from "../../src/sheet/targets/settingsTable";
import { targetTable } from "../../src/sheet/targets/targetTable";
import type { TargetRow } from "../../src/sheet/request";

const definition = (format: KpiLook["format"], weight = 0.25): KpiLook => ({
  format,
  direction: "up",
  weight,
});

const fact = (
  id: KpiId,
  format: KpiLook["format"],
  value: number | null,
  previous: number | null,
  change: KpiFact["change"] = null
): KpiFact => ({
  id,
  definition: definition(format),
  name: `Name of ${id}`,
  group: "sales",
  explanation: `Definition of ${id}`,
  value,
  previous,
  low: null,
  high: null,
  n: 100,
  change,
  series: [],
  process: null,
});

/** Two sources of a small shop in November 2011, invented; enough for every block. */
export function sampleFacts(
  language: Language = "en",
  o: {
    readonly targets?: readonly TargetRow[];
    readonly settings?: Record<string, string | number>;
  } = {}
): SheetFacts {
  const text = sheetTexts[language];
  const kpis = [
    fact("REVENUE", "money", 1200, 1000),
    fact("REPEAT", "percent", 0.4, 0.45),
    fact("CUSTOMERS", "count", 60, 50),
    fact("CLV", "money", null, null),
  ];
  const settings = settingsOf(settingTable([], o.settings ?? {}));
  return {
    language,
    text,
    period: { kind: "month", start: 40848, end: 40878 },
    previous: { kind: "month", start: 40817, end: 40848 },
    partial: false,
    asOf: 40877,
    builtAt: 40880.5,
    version: "0.1.0",
    sources: [
      {
        kind: "orders",
        label: "Orders",
        rowsRead: 1000,
        rowsUsed: 990,
        span: { first: 40787, last: 40877 },
      },
    ],
    kpis,
    order: {
      orders: 60,
      months: [
        { start: 40787, revenue: 900, running: false },
        { start: 40817, revenue: 1000, running: false },
        { start: 40848, revenue: 1200, running: false },
        { start: 40878, revenue: 10, running: true },
      ],
      cohort: { starts: [40817, 40848], sizes: [40, 10], cells: [[40, 20], [10]] },
      segments: [
        { segment: "Champions", customers: 20, revenue: 800, medianRecency: 4 },
        { segment: "Lost", customers: 30, revenue: 400, medianRecency: 40 },
      ],
      pareto: {
        steps: Array.from({ length: 10 }, (_, i) => ({
          share: (i + 1) / 10,
          customers: 5 * (i + 1),
          revenueShare: 1 - (0.9 - i / 10) ** 2,
        })),
        negative: 0,
      },
      value: {
        actual: { averagePurchase: 20, frequency: 12 },
        previous: { averagePurchase: 18, frequency: 11 },
      },
    },
    deals: {
      funnel: {
        steps: [
          { kind: "worked", stage: "", deals: 40 },
          { kind: "stage", stage: "Proposal", deals: 30 },
          { kind: "stage", stage: "Negotiation", deals: 18 },
          { kind: "won", stage: "", deals: 9 },
        ],
        ...{ stages: 2, lost: 10, open: 21 },
        fullest: { stage: "Proposal", deals: 12 },
      },
      pipeline: { weighted: 2100, open: 5000, deals: 20, unknown: 1 },
      decided: { actual: { k: 9, n: 19 }, previous: { k: 5, n: 20 } },
    },
    live: { state: "off", formulas: {}, notes: [] },
    breakdown: {
      by: "Region",
      kpis: ["REVENUE", "REPEAT"],
      groups: [
        { kind: "value", label: "North", values: 1, n: 50, kpis: { REVENUE: 900, REPEAT: 0.5 } },
        { kind: "others", label: "", values: 7, n: 40, kpis: { REVENUE: 300, REPEAT: null } },
        { kind: "missing", label: "", values: 0, n: 10, kpis: { REVENUE: 0, REPEAT: null } },
      ],
    },
    ...{ survey: null, service: null, coefficient: null },
    notes: [
      {
        source: "Orders",
        issue: "Rows read",
        rows: 1000,
        firstRow: null,
        note: "1,000 rows were read.",
      },
    ],
    settings,
    targets: targetTable(kpis, [], o.targets ?? []),
    comments: {},
    sheetNames: text.sheets,
  };
}
