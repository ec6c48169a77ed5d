import { columnKinds } from "../../../catalog/functions/columnKinds";
import type {
  CatalogueFunction,
  SampleCell,
  SampleRows,
} from "../../../catalog/functions/functionCatalogue";
import type { Language } from "../../../i18n/language";
import type { ShownCell } from "../detail/SampleTable";
import { readCalls } from "../formula/readCalls";
import { shownCell } from "./shownCell";

const isNumber = (cell: SampleCell): boolean => typeof cell === "number";

/** The data of an example as it is typed into a sheet. */
export const dataRows = (
  cells: SampleRows,
  language: Language
): readonly (readonly ShownCell[])[] =>
  cells.map((row) =>
    row.map((cell) => ({ text: shownCell(cell, "plain", language), isNumber: isNumber(cell) }))
  );

/** The arguments of an example by name, as they stand in its formula. */
function givenIn({ id, parameters, example }: CatalogueFunction): Readonly<Record<string, string>> {
  const call = readCalls(example.call).find((found) => found.id === id);
  const pairs = parameters.map(({ name }, at) => [name, call?.arguments[at] ?? ""]);
  return Object.fromEntries(pairs.filter(([, text]) => text !== ""));
}

/** The result of an example as the formatted sheet shows it. */
export function resultRows(
  form: CatalogueFunction,
  language: Language
): readonly (readonly ShownCell[])[] {
  const { result } = form.example;
  const rows = typeof result === "object" ? result : [[result]];
  const kinds = columnKinds(form.kinds, givenIn(form), rows[0]?.length ?? 0);
  return rows.map((row, at) =>
    row.map((cell, column) => {
      const kind = form.kinds.header === true && at === 0 ? "plain" : (kinds[column] ?? "plain");
      return { text: shownCell(cell, kind, language), isNumber: isNumber(cell) };
    })
  );
}
