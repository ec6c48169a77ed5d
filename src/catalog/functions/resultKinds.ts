/** What a number of a result is, and so how its cell is formatted. A `text` or `plain` cell keeps its format. */
export type ResultKind =
  | "percent"
  | "money"
  | "date"
  | "days"
  | "hours"
  | "count"
  | "ratio"
  | "points"
  | "probability"
  | "plain"
  | "text";

/** A kind that depends on another argument: on its word, or on whether it is given. */
export interface KindByArgument {
  readonly argument: string;
  /** By the argument's word in lower case; a word that is not listed, and none at all, give `otherwise`. */
  readonly words?: Readonly<Record<string, ResultKind>>;
  /** For any argument that is given. */
  readonly given?: ResultKind;
  readonly otherwise: ResultKind;
}

export type ColumnKind = ResultKind | KindByArgument;

/** What the columns of a result hold, from the left. */
export interface ResultKinds {
  readonly columns: readonly ColumnKind[];
  /** Columns behind those listed, as many as there are. */
  readonly rest?: ColumnKind;
  /** True when the first row names the columns. */
  readonly header?: boolean;
}

/** One number; with `conf` its limits and the number of observations stand beside it. */
export const value = (kind: ColumnKind): ResultKinds => ({ columns: [kind, kind, kind, "count"] });

/** A row, or a table without names on top. */
export const row = (...columns: readonly ColumnKind[]): ResultKinds => ({ columns });

/** A table whose first row names its columns. */
export const table = (...columns: readonly ColumnKind[]): ResultKinds => ({
  columns,
  header: true,
});

/** A table that goes on to the right with columns of one kind. */
export const wideTable = (columns: readonly ColumnKind[], rest: ColumnKind): ResultKinds => ({
  columns,
  rest,
  header: true,
});
