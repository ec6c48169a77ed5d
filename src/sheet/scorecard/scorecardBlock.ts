import { area } from "../block/areas";
import { TABLE_STYLE, type BlockSpec } from "../block/blockSpec";
import type { KpiFact, SheetFacts } from "../facts";
import { RESULT, TABLE } from "../names";
import type { Area, BlockContent, Place, PlannedCell } from "../plan";
import {
  COUNT,
  PERCENT,
  SHARE,
  SIGNED_PERCENT,
  TEXT,
  VALUE_FORMAT,
  gapFormat,
} from "../style/numberFormats";
import { PALETTE } from "../style/palette";
import { signalLabel } from "./signalLabel";
import { SCORECARD_COLUMNS, SCORECARD_INDEX, type ScorecardColumn } from "./columns";
import { rowFormulas } from "./rowFormulas";
import { statusRules } from "./statusRules";
import { unitOf } from "./unitOf";

/** Formats of columns that are the same for every KPI. */
const COLUMN_FORMATS: readonly (readonly [ScorecardColumn, string])[] = [
  ["id", TEXT],
  ["gapPercent", SIGNED_PERCENT],
  ["attainment", PERCENT],
  ["weight", SHARE],
  ["points", "0.000"],
  ["n", COUNT],
  ["comment", TEXT],
];

const VALUE_COLUMNS: readonly ScorecardColumn[] = ["actual", "target", "previous", "low", "high"];
/** Their headers stand right, above their numbers. */
const NUMBER_COLUMNS: readonly ScorecardColumn[] = SCORECARD_COLUMNS.slice(
  SCORECARD_INDEX.actual,
  SCORECARD_INDEX.signal
).filter((name) => name !== "status");
const GAP_COLUMNS: readonly ScorecardColumn[] = ["gap", "change"];

const orEmpty = (value: number | null): PlannedCell => value ?? "";

/** KPIs that follow their inputs at once: their cells read the block that shows the inputs. */
const READ_FROM_BLOCK: Readonly<
  Record<
    string,
    {
      readonly isThere: (facts: SheetFacts) => boolean;
      readonly actual: string;
      readonly previous: string;
    }
  >
> = {
  CLV: {
    isThere: ({ order }) => order !== null,
    actual: RESULT.clv,
    previous: RESULT.clvPrevious,
  },
  COEFFICIENT: {
    isThere: ({ coefficient }) => coefficient !== null,
    actual: RESULT.coefficient,
    previous: RESULT.coefficientPrevious,
  },
};

/** Values are constants but for those that a block or, live, the period's rows decide. */
function values(
  kpi: KpiFact,
  facts: SheetFacts
): Pick<Record<ScorecardColumn, PlannedCell>, "actual" | "previous"> {
  const block = READ_FROM_BLOCK[kpi.id];
  if (block?.isThere(facts) === true)
    return {
      actual: { formula: `=${block.actual}` },
      previous: { formula: `=${block.previous}` },
    };
  const formula = kpi.own?.formula ?? facts.live.formulas[kpi.id];
  return {
    actual: formula === undefined ? orEmpty(kpi.value) : { formula },
    previous: orEmpty(kpi.previous),
  };
}

function row(kpi: KpiFact, place: Place, line: number, facts: SheetFacts): PlannedCell[] {
  const at = { row: place.row + line, column: place.column };
  const formulas = rowFormulas(at, kpi.definition, facts.text);
  const cells: Partial<Record<ScorecardColumn, PlannedCell>> = {
    id: kpi.id,
    group: kpi.group,
    kpi: kpi.name,
    unit: unitOf(kpi, facts),
    ...values(kpi, facts),
    low: orEmpty(kpi.low),
    high: orEmpty(kpi.high),
    n: orEmpty(kpi.n),
    signal: signalLabel(kpi, facts.text),
    comment: facts.comments[kpi.id] ?? "",
  };
  return SCORECARD_COLUMNS.map((column) => {
    const formula = formulas[column];
    return formula === undefined ? (cells[column] ?? "") : { formula };
  });
}

const column = (name: ScorecardColumn, row: number, rows: number): Area =>
  area(row, SCORECARD_INDEX[name], rows);

/** KPIs next to each other often share a format, but a handful of small areas is as good. */
function formats(facts: SheetFacts): BlockContent["formats"] {
  const fixed = COLUMN_FORMATS.map(([name, numberFormat]) => ({
    area: column(name, 1, facts.kpis.length),
    numberFormat,
  }));
  const own = facts.kpis.flatMap(({ definition: { format } }, i) => [
    ...VALUE_COLUMNS.map((name) => ({
      area: column(name, i + 1, 1),
      numberFormat: VALUE_FORMAT[format],
    })),
    ...GAP_COLUMNS.map((name) => ({
      area: column(name, i + 1, 1),
      numberFormat: gapFormat(format, facts.text.pointUnit),
    })),
  ]);
  return [...fixed, ...own];
}

function styles(rows: number): BlockContent["styles"] {
  const quiet = { color: PALETTE.quiet } as const;
  return [
    { area: area(0, 0, 1, SCORECARD_COLUMNS.length), style: { bold: true, color: PALETTE.ink } },
    // Inserted rows take the look of the row above, which may be the header.
    { area: area(1, 0, rows, SCORECARD_COLUMNS.length), style: { bold: false } },
    ...NUMBER_COLUMNS.map((name) => ({
      area: column(name, 0, 1),
      style: { align: "Right" } as const,
    })),
    { area: column("status", 0, rows + 1), style: { align: "Left", indent: 1 } },
    ...(["id", "unit", "group"] as const).map((name) => ({
      area: column(name, 1, rows),
      style: quiet,
    })),
    { area: column("actual", 1, rows), style: { bold: true } },
    { area: column("previous", 1, rows), style: { color: PALETTE.quiet } },
    { area: column("comment", 1, rows), style: { color: PALETTE.input, wrap: true } },
  ];
}

/** `CRM_Scorecard`: one row per KPI, values as constants, everything derived as native formulas. */
export function scorecardBlock(facts: SheetFacts): BlockSpec {
  const rows = facts.kpis.length;
  const headers = SCORECARD_COLUMNS.map((name) => facts.text.scorecard.columns[name]);
  return {
    name: TABLE.scorecard,
    sheet: "summary",
    column: 0,
    gap: 1,
    rows: rows + 1,
    columns: SCORECARD_COLUMNS.length,
    table: { name: TABLE.scorecard, style: TABLE_STYLE },
    build: (place) => ({
      cells: [headers, ...facts.kpis.map((kpi, i) => row(kpi, place, i + 1, facts))],
      formats: formats(facts),
      styles: styles(rows),
      rules: statusRules(column("status", 1, rows), place),
      lists: [],
      names: [],
    }),
  };
}
