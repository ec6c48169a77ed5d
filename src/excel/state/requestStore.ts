import type { BuildRequest, SourceRequest } from "../../sheet/request";
import { HostError } from "../session/hostError";

/** Version of the stored form: a newer one is not guessed at. */
const VERSION = 1;
export const REQUEST_KEY = "CRM_Request";
const SOURCE_PREFIX = "CRM_Source_";

/** Choices that a request may leave out; a workbook stored before there was one reads as without it. */
const OPTIONAL = ["kpis", "goals", "live"] as const satisfies readonly (keyof BuildRequest)[];
const OPTIONAL_OF_SOURCE = [
  "dateOrder",
  "headers",
] as const satisfies readonly (keyof SourceRequest)[];

/** Choices without the sources; settings and targets are not stored, because the sheets have them. */
type StoredRequest = Pick<BuildRequest, "period" | "language" | (typeof OPTIONAL)[number]> & {
  readonly version: number;
  readonly sources: number;
};

type StoredSource = SourceRequest & { readonly version: number };

/** Those of some properties that are there. */
function given<T extends object, Key extends keyof T>(from: T, keys: readonly Key[]): Pick<T, Key> {
  const entries = keys.filter((key) => from[key] !== undefined).map((key) => [key, from[key]]);
  return Object.fromEntries(entries) as Pick<T, Key>;
}

const sourceKey = (i: number): string => `${SOURCE_PREFIX}${i + 1}`;

/** The settings of the workbook that describe a request: small, without any data, one key per source. */
export function settingsFor(request: BuildRequest): Readonly<Record<string, unknown>> {
  const { sources, period, language } = request;
  const stored: StoredRequest = {
    version: VERSION,
    sources: sources.length,
    period,
    language,
    ...given(request, OPTIONAL),
  };
  const perSource = sources.map((source, i): [string, StoredSource] => [
    sourceKey(i),
    { ...source, version: VERSION },
  ]);
  return Object.fromEntries([[REQUEST_KEY, stored], ...perSource]);
}

function known<T extends { readonly version: number }>(value: unknown): T | null {
  if (typeof value !== "object" || value === null || !("version" in value)) return null;
  // Written by `settingsFor`; the version says by which form of it.
  const stored = value as T;
  if (stored.version > VERSION) throw new HostError("newerVersion", {});
  return stored;
}

/** The request that the workbook's settings describe; null when there is none, or a part of it is gone. */
export function requestFrom(settings: Readonly<Record<string, unknown>>): BuildRequest | null {
  const stored = known<StoredRequest>(settings[REQUEST_KEY]);
  if (stored === null) return null;
  const sources = Array.from({ length: stored.sources }, (_, i) =>
    known<StoredSource>(settings[sourceKey(i)])
  );
  if (sources.some((source) => source === null)) return null;
  const { period, language } = stored;
  return {
    sources: sources
      .filter((source) => source !== null)
      .map((source) => ({
        ...{ kind: source.kind, ref: source.ref, mapping: source.mapping },
        ...given(source, OPTIONAL_OF_SOURCE),
      })),
    period,
    language,
    ...given(stored, OPTIONAL),
  };
}

export function writeSettings(
  context: Excel.RequestContext,
  settings: Readonly<Record<string, unknown>>
): void {
  for (const [key, value] of Object.entries(settings)) context.workbook.settings.add(key, value);
}
