/** A reference into a table by names, as in Orders[[#Headers],[amount]]. */
export interface StructuredReference {
  /** Empty inside the table itself, as in [@amount]. */
  readonly table: string;
  readonly areas: readonly TableArea[];
  /** First and last column; absent for all columns. */
  readonly columns?: readonly [string, string];
}

export type TableArea = "all" | "data" | "headers" | "totals" | "thisRow";

const AREAS: Readonly<Record<string, TableArea>> = {
  "#all": "all",
  "#data": "data",
  "#headers": "headers",
  "#totals": "totals",
  "#this row": "thisRow",
};

/** Reads the text between the outer brackets; null when it is none Excel would accept. */
export function parseStructuredReference(table: string, inner: string): StructuredReference | null {
  const text = inner.trim();
  if (text.startsWith("@")) return withColumns({ table, areas: ["thisRow"] }, text.slice(1).trim());
  if (!text.startsWith("["))
    return AREAS[text.toLowerCase()]
      ? { table, areas: areasOf([text]) }
      : withColumns({ table, areas: [] }, text);
  const items = splitItems(text);
  if (!items) return null;
  const specials = items.filter((item) => AREAS[bare(item).toLowerCase()]);
  const columns = items.filter((item) => !specials.includes(item));
  if (columns.length > 1) return null;
  return withColumns({ table, areas: areasOf(specials.map(bare)) }, columns[0] ?? "");
}

/** A column name as it stands in brackets: ' escapes the characters with a meaning there. */
export function escapeColumn(name: string): string {
  return name.replace(/['[\]#@]/g, "'$&");
}

function areasOf(words: readonly string[]): TableArea[] {
  return words.map((word) => AREAS[word.toLowerCase()] ?? "data");
}

function withColumns(
  reference: Omit<StructuredReference, "columns">,
  text: string
): StructuredReference | null {
  if (text === "") return reference;
  const ends = text.startsWith("[") ? columnEnds(text) : [unescapeColumn(text)];
  const [first, last = first] = ends ?? [];
  return first === undefined || last === undefined
    ? null
    : { ...reference, columns: [first, last] };
}

function columnEnds(text: string): string[] | null {
  const match = /^(\[(?:'.|[^\]'])*\])(?:\s*:\s*(\[(?:'.|[^\]'])*\]))?$/s.exec(text);
  if (!match) return null;
  return [match[1], match[2]]
    .filter((part) => part !== undefined)
    .map((part) => unescapeColumn(bare(part)));
}

const bare = (bracketed: string): string => bracketed.slice(1, -1);

const unescapeColumn = (text: string): string => text.replace(/'(.)/gs, "$1");

/** Splits `[#All],[a]:[b]` at its commas. */
function splitItems(text: string): string[] | null {
  const items = text.match(/\[(?:'.|[^\]'])*\](?:\s*:\s*\[(?:'.|[^\]'])*\])?/gs) ?? [];
  const separators = items.reduce((rest, item) => rest.replace(item, ""), text).replace(/\s/g, "");
  return separators === ",".repeat(items.length - 1) ? items : null;
}
