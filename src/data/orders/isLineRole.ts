import type { RoleOf } from "../table";
import type { Source } from "../source/source";

/** True when a role stands in the lines of an order rather than in its main cells. */
export const isLineRole = (source: Source, role: RoleOf<"orders">): boolean =>
  source.layout.lineColumns?.[source.mapping[role] ?? -1] ?? false;
