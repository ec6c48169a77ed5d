import type { SourceRequest } from "../../sheet/request";
import { HostError } from "../session/hostError";
import { labelOf } from "./sourceArea";

/**
 * Rows of two tables cannot be told to be of one kind without being counted twice, so one source of each kind is read.
 * @throws HostError sameKind, with both sources
 */
export function refuseSameKinds(sources: readonly SourceRequest[]): void {
  const first = new Map<string, SourceRequest>();
  for (const source of sources) {
    const { kind } = source;
    const before = first.get(kind);
    if (before !== undefined)
      throw new HostError("sameKind", {
        kind,
        first: labelOf(before.ref),
        second: labelOf(source.ref),
      });
    first.set(kind, source);
  }
}
