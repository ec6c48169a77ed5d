import type { Period } from "../../calc/dates/period";
import type { SheetText } from "../../i18n/sheet";
import type { ExistingState } from "../existing";
import { columnOf } from "../formulas/columnOf";
import { textLiteral } from "../formulas/textLiteral";
import { snapshotValues } from "../history/snapshotValues";
import type { KpiOfPeriod } from "../history/withHistory";
import { TABLE } from "../names";
import type { Settings } from "../targets/settingKeys";
import { periodCode } from "../text/periodText";
import type { OwnCell, OwnCells } from "./ownCells";
import { ownFormat } from "./ownFormat";
import type { OwnRow } from "./ownRows";
import { fixedText, referenceText } from "./sourceReference";

/** What the facts of own KPIs depend on. */
export interface OwnContext {
  readonly text: SheetText;
  readonly settings: Settings;
  readonly existing: ExistingState;
  readonly cells: OwnCells;
  /** Name of the sheet of targets, for messages. */
  readonly sheet: string;
  readonly previous: Period;
}

/** What the sheet shows of a KPI that is read from a cell. */
export interface OwnLook {
  /** Formula of the actual: shows the number and nothing else. */
  readonly formula: string;
  /** Formula for the table's cell of the source, where it holds the reference as text. */
  readonly source: string | null;
  /** Why there is no value, as a sentence. */
  readonly problem: string | null;
}

/** Weight of an own KPI beside those of the catalogue, until the analyst sets one: that of most of them. */
export const OWN_WEIGHT = 0.1;

const onlyNumber = (expression: string): string => `=IF(ISNUMBER(${expression}),${expression},"")`;

/** The cell of the table of targets that holds the source of a KPI. */
function sourceCell(id: string, { targets }: SheetText): string {
  const sources = columnOf(TABLE.targets, targets.columns.source);
  const ids = columnOf(TABLE.targets, targets.columns.id);
  return `INDEX(${sources},MATCH(${textLiteral(id)},${ids},0))`;
}

interface Read {
  readonly value: number | null;
  readonly look: OwnLook;
  /** Where the value comes from, as a sentence. */
  readonly explanation: string;
  readonly numberFormat: string;
}

/** The value of a cell, or why it is none. */
function read(name: string, where: string, cell: OwnCell, text: SheetText["own"]) {
  const { value } = cell;
  if (typeof value === "number") return { value, problem: null };
  const problem =
    value === "" ? text.emptyCell(name, where) : text.notNumber(name, where, String(value));
  return { value: null, problem };
}

function readReference(
  { name, source }: OwnRow & { source: { type: "reference" } },
  { text: { own }, cells, sheet }: OwnContext
): Read {
  const where = referenceText(source.reference);
  const explanation = own.readFrom(where);
  const cell = cells.get(where);
  if (cell === undefined) {
    const look = { formula: '=""', source: null, problem: own.noCell(name, where, sheet) };
    return { value: null, look, explanation, numberFormat: "" };
  }
  const { value, problem } = read(name, where, cell, own);
  const look = {
    formula: onlyNumber(fixedText(source.reference)),
    source: source.isFormula ? null : `=${fixedText(source.reference)}`,
    problem,
  };
  return { value, look, explanation, numberFormat: cell.numberFormat };
}

/** What Excel writes into a formula in place of a cell that was deleted. */
const GONE = "#REF!";

/** A source that stands in the table of targets itself: a number, a formula, or something that is neither. */
function readTable({ id, name, source }: OwnRow, { text, sheet }: OwnContext): Read {
  const { own } = text;
  const look = { formula: onlyNumber(sourceCell(id, text)), source: null };
  const at = { numberFormat: "", explanation: own.typed(sheet) };
  if (source.type === "typed")
    return { value: source.value, look: { ...look, problem: null }, ...at };
  if (source.type === "formula") {
    const cell = { value: source.value, numberFormat: "" };
    const { value, problem } = source.formula.includes(GONE)
      ? { value: null, problem: own.cellGone(name, sheet) }
      : read(name, source.formula, cell, own);
    return { ...at, value, look: { ...look, problem }, explanation: own.readFrom(source.formula) };
  }
  const found = source.type === "unreadable" ? source.text : "";
  return { value: null, look: { ...look, problem: own.noCell(name, found, sheet) }, ...at };
}

const isReference = (row: OwnRow): row is OwnRow & { source: { type: "reference" } } =>
  row.source.type === "reference";

/** KPIs of the analyst's own, read from the workbook; the value before is that of the closed period. */
export function ownFacts(rows: readonly OwnRow[], context: OwnContext): readonly KpiOfPeriod[] {
  const { text, settings, existing, previous } = context;
  const snapshot = snapshotValues(existing.rows[TABLE.history] ?? []);
  return rows.map((row) => {
    const { id, name, direction } = row;
    const found = isReference(row) ? readReference(row, context) : readTable(row, context);
    return {
      ...{ id, name, group: text.own.group, explanation: found.explanation, own: found.look },
      definition: {
        format: ownFormat(id, settings, found.numberFormat),
        direction,
        weight: OWN_WEIGHT,
      },
      ...{ value: found.value, previous: snapshot(id, periodCode(previous)) },
      ...{ low: null, high: null, n: null, change: null },
    };
  });
}
