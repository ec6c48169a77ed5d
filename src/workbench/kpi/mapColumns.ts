import type { Mapping } from "./addIn";
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

/** What was recognised, with the columns of the last build in its place as far as their headers are still there. */
export function keptColumns(
  { table, recognition }: RecognisedTable,
  headers: Readonly<Record<string, string>>
): RecognisedTable {
  const names = recognition.columns.map(({ header }) => folded(header));
  const kept = Object.entries(headers).flatMap(([role, header]) => {
    const index = header === "" ? -1 : names.indexOf(folded(header));
    return index < 0 ? [] : [[role, index] as const];
  });
  const taken = new Set(kept.map(([, index]) => index));
  const free = Object.entries(recognition.mapping).filter(([, index]) => !taken.has(index));
  const mapping = Object.fromEntries([...free, ...kept]);
  return { table, recognition: { ...recognition, mapping } };
}

/**
 * The recognised columns, with those that `--map` names in their place.
 * @throws KpiError with exit code 1 when there is no column of the name
 */
export function mapColumns(recognised: RecognisedTable, chosen: ChosenColumns): Mapping {
  const named = [...chosen].map(([role, name]) => [role, columnNamed(name, recognised)] as const);
  const mapping = { ...recognised.recognition.mapping, ...Object.fromEntries(named) };
  // An amount that was chosen stands for itself; quantity and unit price that were chosen replace a guessed one.
  if (chosen.has("quantity") && chosen.has("unitPrice") && !chosen.has("amount"))
    delete mapping["amount"];
  return mapping;
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
