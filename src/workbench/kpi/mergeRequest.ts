import type { AddInRequest, AddInSource } from "./addIn";
import { KpiError } from "./kpiError";
import type { KpiOptions } from "./parseOptions";

/** The last complete month, whichever that is when the workbook is refreshed. */
const LAST_MONTH = { kind: "month", at: "latest" } as const;

/**
 * Sources of a refresh: those given now in the place of those of the same kind; the others are read again where the
 * workbook has them. Files are not found again: only their names are kept.
 */
function mergeSources(
  stored: readonly AddInSource[],
  given: readonly AddInSource[],
  { out: file }: KpiOptions
): readonly AddInSource[] {
  const kept = stored.map((source) => given.find(({ kind }) => kind === source.kind) ?? source);
  const missing = kept.find((source) => source.ref.type === "file" && !given.includes(source));
  if (missing?.ref.type === "file")
    throw new KpiError(2, "fileAgain", {
      ...{ file, source: missing.ref.label, option: `--${missing.kind}` },
    });
  return [...kept, ...given.filter((source) => !kept.includes(source))];
}

/** Choices of the last build that the call says nothing about; a choice of KPIs does not know a new kind of source. */
function keptChoices(
  { kpis, goals, live, sources }: AddInRequest,
  given: readonly AddInSource[],
  { goal }: KpiOptions
): Pick<AddInRequest, "kpis" | "goals" | "live"> {
  const isNew = given.some(({ kind }) => sources.every((source) => source.kind !== kind));
  return {
    ...(kpis === undefined || isNew || goal !== undefined ? {} : { kpis }),
    ...(goals === undefined ? {} : { goals }),
    ...(live === undefined ? {} : { live }),
  };
}

/**
 * What to build: what the call asks for, and of an existing workbook what it was built from.
 * @throws KpiError with exit code 2 when there is no source, or one of the last build is missing
 */
export function mergeRequest(
  stored: AddInRequest | null,
  given: Pick<AddInRequest, "sources" | "settings" | "targets">,
  options: KpiOptions
): AddInRequest {
  const { period, language, languageGiven, goal, live } = options;
  const { sources: added, ...rows } = given;
  const sources = mergeSources(stored?.sources ?? [], added, options);
  if (sources.length === 0) throw new KpiError(2, "needsSource", {});
  return {
    ...(stored === null ? {} : keptChoices(stored, added, options)),
    ...rows,
    sources,
    period: period ?? stored?.period ?? LAST_MONTH,
    language: languageGiven ? language : (stored?.language ?? language),
    ...(goal === undefined ? {} : { goals: [goal] }),
    ...(live === undefined ? {} : { live }),
  };
}
