import {
  DATE_ORDERS,
  GOALS,
  SOURCE_KINDS,
  type DateOrder,
  type Goal,
  type PeriodChoice,
  type SourceKind,
} from "./addIn";
import { KpiError } from "./kpiError";
import type { ChosenColumns } from "./mapColumns";
import { parseCall } from "./parseCall";
import { parseMap } from "./parseMap";
import { parsePeriod } from "./parsePeriod";
import { languageNamed, TEXTS, type KpiLanguage } from "./texts";

/** A file with rows of one kind, as it was named. */
export interface SourceFile {
  readonly kind: SourceKind;
  readonly file: string;
}

export interface KpiOptions {
  /** At most one of each kind; none when an existing workbook is refreshed from its own tables. */
  readonly sources: readonly SourceFile[];
  readonly out: string;
  readonly json?: string;
  readonly settings?: string;
  readonly targets?: string;
  readonly goal?: Goal;
  /** What the breakdown splits by: a header, or a word such as region. */
  readonly by?: string;
  readonly live?: boolean;
  readonly overwrite: boolean;
  /** Absent when the call names none: that of the last build, else the last complete month. */
  readonly period?: PeriodChoice;
  /** Of messages; of the sheet too, unless the workbook has one and the call names none. */
  readonly language: KpiLanguage;
  /** True when the call names the language. */
  readonly languageGiven: boolean;
  readonly dateOrder?: DateOrder;
  /** Column headers chosen for roles, by the kind of the source. */
  readonly map: ReadonlyMap<SourceKind, ChosenColumns>;
}

type Values = ReturnType<typeof parseCall>;

/** The language, whatever else is wrong with the call: errors are told in it. */
export function languageOf(args: readonly string[]): KpiLanguage {
  const given = args.flatMap((arg, i) =>
    arg.startsWith("--lang=") ? [arg.slice(7)] : arg === "--lang" ? [args[i + 1]] : []
  );
  return languageNamed(given[0]);
}

export const wantsHelp = (args: readonly string[]): boolean => args.includes("--help");

function choice<T extends string>(option: string, found: string, choices: readonly T[]): T {
  const chosen = choices.find((one) => one === found);
  if (chosen === undefined)
    throw new KpiError(2, "badChoice", { option, found, choices: choices.join(", ") });
  return chosen;
}

function requireExtension(option: string, file: string | undefined, extension: string): void {
  if (file !== undefined && !file.toLowerCase().endsWith(extension))
    throw new KpiError(2, "badExtension", { option, extension });
}

function outOf({ out, settings, targets }: Values): string {
  if (!out) throw new KpiError(2, "needsOption", { option: "--out" });
  requireExtension("--out", out, ".xlsx");
  requireExtension("--settings", settings, ".csv");
  requireExtension("--targets", targets, ".csv");
  return out;
}

function periodOf({ period }: Values): PeriodChoice | undefined {
  if (period === undefined) return undefined;
  const parsed = parsePeriod(period);
  if (!parsed) throw new KpiError(2, "badPeriod", { found: period });
  return parsed;
}

/** Options that may be left out, where they are given. */
function chosenOf(values: Values): Partial<KpiOptions> {
  const { json, settings, targets, goal, by, live, "date-order": order } = values;
  const chosen = {
    ...{ json, settings, targets, by, live, period: periodOf(values) },
    goal: goal === undefined ? undefined : choice("--goal", goal, GOALS),
    dateOrder: order === undefined ? undefined : choice("--date-order", order, DATE_ORDERS),
  };
  return Object.fromEntries(Object.entries(chosen).filter(([, value]) => value !== undefined));
}

/** @throws KpiError with exit code 2 when the call is wrong */
export function parseOptions(args: readonly string[]): KpiOptions {
  const values = parseCall(args);
  const sources = SOURCE_KINDS.flatMap((kind): SourceFile[] => {
    const file = values[kind];
    if (file === "") throw new KpiError(2, "needsFile", { option: `--${kind}` });
    return file === undefined ? [] : [{ kind, file }];
  });
  const given = sources.map(({ kind }) => kind);
  return {
    sources,
    out: outOf(values),
    ...chosenOf(values),
    overwrite: values.overwrite ?? false,
    language: choice("--lang", values.lang ?? "en", Object.keys(TEXTS) as KpiLanguage[]),
    languageGiven: values.lang !== undefined,
    map: parseMap(values.map ?? [], given),
  };
}
