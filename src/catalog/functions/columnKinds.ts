import type { ColumnKind, ResultKind, ResultKinds } from "./resultKinds";

function kindOf(kind: ColumnKind, given: Readonly<Record<string, string>>): ResultKind {
  if (typeof kind === "string") return kind;
  const word = given[kind.argument]?.replace(/"/g, "").toLowerCase();
  if (word === undefined) return kind.otherwise;
  return kind.words?.[word] ?? kind.given ?? kind.otherwise;
}

/**
 * Kinds of the columns of a result that is so many columns wide, by the arguments given as they stand in the formula.
 * @example columnKinds({ columns: ["date"], rest: "count" }, {}, 3) // => ["date", "count", "count"]
 */
export function columnKinds(
  { columns, rest = "plain" }: ResultKinds,
  given: Readonly<Record<string, string>>,
  width: number
): readonly ResultKind[] {
  return Array.from({ length: width }, (_, at) => kindOf(columns[at] ?? rest, given));
}
