import { ROLES, SOURCE_KINDS, type SourceKind } from "./addIn";
import { KpiError } from "./kpiError";
import type { ChosenColumns } from "./mapColumns";

interface Entry {
  readonly kind: SourceKind;
  readonly role: string;
  readonly column: string;
}

/** @throws KpiError with exit code 2 when an entry is not `kind.role=Header`, or its kind is not given */
function entryOf(found: string, given: ReadonlySet<SourceKind>): Entry {
  const [, word, role, column] = /^(\w+)\.(\w+)=(.+)$/s.exec(found) ?? [];
  const kind = SOURCE_KINDS.find((one) => one === word);
  if (kind === undefined || role === undefined || column === undefined)
    throw new KpiError(2, "badMap", { found, kinds: SOURCE_KINDS.join(", ") });
  const roles: readonly string[] = ROLES[kind];
  if (!roles.includes(role))
    throw new KpiError(2, "badRole", { found, kind, roles: roles.join(", ") });
  if (!given.has(kind)) throw new KpiError(2, "mapWithoutSource", { found, option: `--${kind}` });
  return { kind, role, column };
}

/** Of a role named twice the last column would silently win. @throws KpiError with exit code 2 */
function refuseTwice(entries: readonly Entry[], map: readonly string[]): void {
  entries.forEach(({ kind, role }, i) => {
    if (entries.findIndex((one) => one.kind === kind && one.role === role) !== i)
      throw new KpiError(2, "mappedTwice", { found: map[i] ?? "", role });
  });
}

/** Columns chosen with `--map kind.role=Header`, by the kind of their source. */
export function parseMap(
  map: readonly string[],
  given: readonly SourceKind[]
): ReadonlyMap<SourceKind, ChosenColumns> {
  const kinds = new Set(given);
  const entries = map.map((found) => entryOf(found, kinds));
  refuseTwice(entries, map);
  const chosen = (kind: SourceKind): ChosenColumns =>
    new Map(entries.filter((one) => one.kind === kind).map(({ role, column }) => [role, column]));
  return new Map(given.map((kind) => [kind, chosen(kind)]));
}
