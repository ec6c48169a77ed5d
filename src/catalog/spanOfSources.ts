import type { DataSpan, SourceData } from "./rows";

/** First and last day that any source covers. */
export function spanOfSources(data: SourceData): DataSpan {
  const spans = Object.values(data).map(({ span }) => span);
  return {
    first: Math.min(...spans.map(({ first }) => first)),
    last: Math.max(...spans.map(({ last }) => last)),
  };
}
