import type { SourceData } from "./rows";
import { spanOfSources } from "./spanOfSources";

/**
 * The sources with their subscriptions known up to the last day of all data. Their rows are states, not events: a
 * subscription without an end goes on, also while none begins, so the days of their beginnings do not say where
 * knowledge ends.
 */
export function statesToDate(data: SourceData): SourceData {
  const { subscriptions } = data;
  if (subscriptions === undefined) return data;
  const { last } = spanOfSources(data);
  return { ...data, subscriptions: { ...subscriptions, span: { ...subscriptions.span, last } } };
}
