import type { Mapping, OrderRole, Recognition, SourceTable } from "./addIn";
import { KpiError } from "./kpiError";

const folded = (text: string): string => text.normalize("NFKC").trim().toLowerCase();

/** The recognised columns, with those that `--map` names in their place. */
export function mapColumns(
  table: SourceTable,
  recognition: Recognition,
  chosen: ReadonlyMap<OrderRole, string>
): Mapping {
  const headers = recognition.columns.map(({ header }) => header);
  const mapping: Mapping = { ...recognition.mapping };
  for (const [role, name] of chosen) {
    const index = headers.findIndex((header) => folded(header) === folded(name));
    if (index < 0) {
      const columns = headers.filter(Boolean).join(", ");
      const facts = { file: table.label, row: table.firstRow - 1, column: name, columns };
      throw new KpiError(1, "noColumn", facts);
    }
    mapping[role] = index;
  }
  // An amount that was chosen stands for itself; quantity and unit price that were chosen replace a guessed one.
  if (chosen.has("quantity") && chosen.has("unitPrice") && !chosen.has("amount"))
    delete mapping.amount;
  return mapping;
}

/** The header of each mapped column: how it is found again when columns move. */
export function mappedHeaders(
  recognition: Recognition,
  mapping: Mapping
): Partial<Record<OrderRole, string>> {
  return Object.fromEntries(
    Object.entries(mapping).map(([role, index]) => [role, recognition.columns[index]?.header ?? ""])
  );
}
