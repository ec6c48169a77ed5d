import type { RoleOf, TableKind } from "../../catalog/sources";

/** What the columns of each kind of source are called. */
export type RoleNames = {
  readonly [Kind in TableKind]: Readonly<Record<RoleOf<Kind>, string>>;
};
