import { CellState } from "../cells/cellColumn";
import { isBlank } from "../cells/isBlank";
import type { DataNoteKey } from "../dataNotes";
import { cellsOf } from "../source/source";
import type { RawCell, Role } from "../table";
import type { KindColumns } from "./kindColumns";
import type { ColumnRule, RowFault } from "./kindDefinition";

/** The note about rows without an id or word, by its role. */
const BLANK_KEYS: Readonly<Partial<Record<Role, DataNoteKey>>> = {
  customer: "blankCustomer",
  stage: "blankStage",
};

type NumberRule = Extract<ColumnRule, { readonly type: "date" | "amount" }>;

interface FaultKind {
  readonly key: DataNoteKey;
  readonly state: number;
  readonly when: "blank" | "unreadable";
}

const DATE_FAULTS: readonly FaultKind[] = [
  { key: "blankDate", state: CellState.blank, when: "blank" },
  { key: "unreadableDate", state: CellState.unreadable, when: "unreadable" },
  { key: "implausibleDate", state: CellState.implausible, when: "unreadable" },
];

const AMOUNT_FAULTS: readonly FaultKind[] = [
  { key: "blankAmount", state: CellState.blank, when: "blank" },
  { key: "unreadableAmount", state: CellState.unreadable, when: "unreadable" },
];

/** An id cell is blank also as 0, which is how an empty cell reaches some readers. */
const isBlankId = (cell: RawCell | undefined): boolean =>
  cell === 0 || cell === "0" || isBlank(cell);

function numberFaults(
  role: Role,
  rule: NumberRule,
  states: Uint8Array,
  kinds: readonly FaultKind[]
): RowFault[] {
  return kinds
    .filter(({ when }) => rule[when] === "out")
    .map(({ key, state }) => ({ key, role, test: (row) => states[row] === state }));
}

/** What the cells of a role can lack so that their row is left out. */
export function cellFaults(columns: KindColumns, role: Role, rule: ColumnRule): RowFault[] {
  const cells = cellsOf(columns.source, role);
  if (cells === null) return [];
  if (rule.type === "date")
    return numberFaults(role, rule, columns.dates.get(role)!.states, DATE_FAULTS);
  if (rule.type === "amount")
    return numberFaults(role, rule, columns.amounts.get(role)!.states, AMOUNT_FAULTS);
  const key = BLANK_KEYS[role];
  if (rule.blank === "kept" || key === undefined) return [];
  return [{ key, role, test: (row) => isBlankId(cells[row]) }];
}
