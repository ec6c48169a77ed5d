import { keptActions } from "./actions/keptActions";
import type { BlockSpec } from "./block/blockSpec";
import type { ExistingState } from "./existing";
import type { SheetFacts } from "./facts";
import { arrange } from "./layout/arrange";
import { LOOKS } from "./layout/looks";
import { plannedBlock } from "./layout/plannedBlock";
import { plannedPage } from "./layout/plannedPage";
import { emptiedBlocks, leftOutCharts } from "./leftOut/leftOutBlocks";
import { namesOf } from "./leftOut/plannedNames";
import type { PlannedBlock, PlannedChart, PlannedSheet, SheetKey, WorkbookPlan } from "./plan";
import { FOLDED_COLUMNS, SCORECARD_INDEX } from "./scorecard/columns";
import type { Scored } from "./scorecard/scored";
import { chartDataBlocks } from "./sheets/chartDataBlocks";
import { dataBlocks } from "./sheets/dataBlocks";
import { detailBlocks, detailCharts } from "./sheets/detailBlocks";
import { historyBlocksOf } from "./sheets/historyBlocksOf";
import { notesBlocks } from "./sheets/notesBlocks";
import { summaryBlocks, summaryCharts } from "./sheets/summaryBlocks";
import { emptyCharts } from "./leftOut/emptyCharts";
import { targetsBlocks } from "./sheets/targetsBlocks";
import type { SettingTable } from "./targets/settingsTable";

const SHEET_KEYS = Object.keys(LOOKS) as SheetKey[];

/** Every block, in the order in which a new sheet shows them. */
const blockSpecs = (
  facts: SheetFacts,
  results: Scored,
  settings: SettingTable,
  placeOf: (name: string) => PlannedBlock["place"]
): readonly BlockSpec[] => [
  ...summaryBlocks(facts, results),
  ...detailBlocks(facts),
  ...targetsBlocks(facts, settings, placeOf),
  ...notesBlocks(facts),
  ...chartDataBlocks(facts, results),
];

function plannedSheet(
  key: SheetKey,
  { facts, results }: { readonly facts: SheetFacts; readonly results: Scored },
  existing: ExistingState,
  blocks: readonly PlannedBlock[]
): PlannedSheet {
  const name = facts.sheetNames[key];
  const look = LOOKS[key];
  const own = blocks.filter(({ place }) => place.sheet === name);
  const titles = own.find((block) => block.name === look.titles)?.place.row ?? null;
  const charts: Partial<Record<SheetKey, readonly PlannedChart[]>> = {
    summary: summaryCharts(facts, results),
    detail: detailCharts(facts),
  };
  const folded = FOLDED_COLUMNS.map(([from, to]) => ({
    from: SCORECARD_INDEX[from],
    to: SCORECARD_INDEX[to],
  }));
  const shown = { charts: charts[key] ?? [], columnGroups: key === "summary" ? folded : [] };
  return {
    key,
    name,
    isNew: !existing.sheetNames.includes(name),
    ...shown,
    widths: look.widths,
    freezeRows: key === "summary" || titles === null ? 0 : titles + 1,
    tabColor: look.tabColor,
    page: plannedPage(look, own, shown.charts, {
      folded: shown.columnGroups,
      ownScale: existing.scales?.[name],
    }),
  };
}

/** The whole workbook as data: where each block stands, what it shows, and what must make room for it. */
export function planWorkbook(
  facts: SheetFacts,
  results: Scored,
  settings: SettingTable,
  existing: ExistingState
): WorkbookPlan {
  const places = new Map<string, PlannedBlock["place"]>();
  const placeOf = (name: string): PlannedBlock["place"] => {
    const place = places.get(name);
    if (place === undefined) throw new Error(`No place for ${name}`);
    return place;
  };
  const filled = [
    ...blockSpecs(facts, results, settings, placeOf),
    ...historyBlocksOf(facts, existing),
    ...dataBlocks(facts, existing),
    ...keptActions(facts, existing),
  ];
  const planned = namesOf(filled);
  const specs = [...filled, ...emptiedBlocks(planned, facts, existing)];
  const { blocks: arranged, shifts } = arrange(specs, facts.sheetNames, existing);
  for (const { spec, place } of arranged) places.set(spec.name, place);
  const blocks = arranged.map(plannedBlock);
  return {
    sheets: SHEET_KEYS.filter((key) =>
      blocks.some(({ place }) => place.sheet === facts.sheetNames[key])
    ).map((key) => plannedSheet(key, { facts, results }, existing, blocks)),
    shifts,
    blocks,
    leftOutCharts: [...leftOutCharts(planned, facts), ...emptyCharts(facts, results)],
  };
}
