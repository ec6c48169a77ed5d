import { findAll, parseXml } from "./parseXml";
import { relationshipsPath, resolveTarget, type Parts } from "./parts";

export interface Relationship {
  readonly id: string;
  /** Last word of the relationship's type, e.g. `drawing`. */
  readonly kind: string;
  readonly path: string;
}

/** What a part points to, in the order of its `.rels` part; none when it has no such part. */
export function relationshipsOf(parts: Parts, path: string): readonly Relationship[] {
  const text = parts.get(relationshipsPath(path));
  if (text === undefined) return [];
  return findAll(parseXml(text), "Relationship").map(({ attributes }) => ({
    id: attributes["Id"] ?? "",
    kind: (attributes["Type"] ?? "").split("/").pop() ?? "",
    path: resolveTarget(path, attributes["Target"] ?? ""),
  }));
}
