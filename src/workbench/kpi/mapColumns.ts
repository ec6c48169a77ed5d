import type { AddInSource, Mapping } from "./addIn";
import type { RecognisedTable } from "./byColumns";
import { folded } from "./folded";
import { KpiError } from "./kpiError";

/** Column header chosen for each role. */
export type ChosenColumns = ReadonlyMap<string, string>;

function columnNamed(name: string, { table, recognition }: RecognisedTable): number {
  const headers = recognition.columns.map(({ header }) => header);
  const index = headers.findIndex((header) => folded(header) === folded(name));
  if (index >= 0) return index;
  const columns = headers.filter(Boolean).join(", ");
  const facts = { file: table.label, row: table.firstRow - 1, column: name, columns };
  throw new KpiError(1, "noColumn", facts);
}

/** An amount that was chosen stands for itself; quantity and unit price that were chosen replace a guessed one. */
function withoutGuessedAmount(mapping: Mapping, isChosen: (role: string) => boolean): Mapping {
  const isReplaced = isChosen("quantity") && isChosen("unitPrice") && !isChosen("amount");
  return Object.fromEntries(
    Object.entries(mapping).filter(([role]) => !(isReplaced && role === "amount"))
  );
}

/**
 * The columns of the last build by their headers: those alone while all are there, so that no guess changes what was
 * counted; else they go in the place of what was recognised.
 */
export function keptColumns(
  { table, recognition }: RecognisedTable,
  { headers, mapping: before }: Required<Pick<AddInSource, "headers" | "mapping">>
): RecognisedTable {
  const names = recognition.columns.map(({ header }) => folded(header));
  const roles = Object.keys(headers);
  // Of two columns with one header it is the one where it was.
  const columnOf = (role: string): number => {
    const name = folded(headers[role] ?? "");
    const index = before[role] ?? -1;
    return names[index] === name ? index : names.indexOf(name);
  };
  const found = roles.map((role) => [role, columnOf(role)] as const);
  const kept = new Map<string, number>(found.filter(([, index]) => index >= 0));
  const taken = new Set(kept.values());
  const isComplete = roles.length > 0 && kept.size === roles.length;
  const guessed = Object.entries(recognition.mapping).filter(([, index]) => !taken.has(index));
  const mapping = withoutGuessedAmount(
    Object.fromEntries([...(isComplete ? [] : guessed), ...kept]),
    (role) => kept.has(role)
  );
  return { table, recognition: { ...recognition, mapping } };
}

/**
 * The recognised columns, with those that `--map` names in their place.
 * @throws KpiError with exit code 1 when there is no column of the name
 */
export function mapColumns(recognised: RecognisedTable, chosen: ChosenColumns): Mapping {
  const named = [...chosen].map(([role, name]) => [role, columnNamed(name, recognised)] as const);
  const mapping = { ...recognised.recognition.mapping, ...Object.fromEntries(named) };
  return withoutGuessedAmount(mapping, (role) => chosen.has(role));
}

/** The header of each mapped column: how it is found again when columns move. */
export function mappedHeaders(
  { recognition }: RecognisedTable,
  mapping: Mapping
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(mapping).map(([role, index]) => [role, recognition.columns[index]?.header ?? ""])
  );
}
