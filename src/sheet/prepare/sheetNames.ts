import type { SheetText } from "../../i18n/sheet";
import type { ExistingState } from "../existing";
import type { SheetFacts } from "../facts";
import { freeName } from "../layout/freeName";
import { DATA_TABLE_NAMES } from "../live/dataTables";
import { BLOCK, TABLE } from "../names";

type SheetNames = SheetFacts["sheetNames"];

/** Blocks that tell where each sheet is now; the first that still stands counts. */
const ANCHORS: Readonly<Record<keyof SheetNames, readonly string[]>> = {
  summary: [TABLE.scorecard, BLOCK.header, BLOCK.score],
  detail: [BLOCK.clv, BLOCK.segments, BLOCK.cohort, BLOCK.funnel],
  targets: [TABLE.targets, TABLE.settings],
  notes: [TABLE.notes],
  history: [TABLE.history],
  actions: [TABLE.actions, BLOCK.actionsTitle],
  chartData: [BLOCK.trendData, BLOCK.segmentData, BLOCK.funnelData, BLOCK.seriesData],
  data: [BLOCK.dataTitle, ...DATA_TABLE_NAMES],
};

/** Names of our sheets: as the analyst may have renamed them, else a localised name that nobody else has. */
export function sheetNames(text: SheetText, existing: ExistingState): SheetNames {
  const taken = [...existing.sheetNames];
  const nameOf = (key: keyof SheetNames): string => {
    const known = ANCHORS[key].map((name) => existing.places[name]?.sheet).find(Boolean);
    if (known !== undefined) return known;
    const name = freeName(text.sheets[key], taken);
    taken.push(name);
    return name;
  };
  const keys = Object.keys(ANCHORS) as (keyof SheetNames)[];
  return Object.fromEntries(keys.map((key) => [key, nameOf(key)])) as SheetNames;
}
