import { parseArgs } from "node:util";
import {
  DATE_ORDERS,
  ORDER_ROLES,
  type DateOrder,
  type OrderRole,
  type PeriodChoice,
} from "./addIn";
import { KpiError } from "./kpiError";
import { parsePeriod } from "./parsePeriod";
import { TEXTS, type KpiLanguage } from "./texts";

export interface KpiOptions {
  readonly orders: string;
  readonly out: string;
  readonly json?: string;
  readonly settings?: string;
  readonly targets?: string;
  readonly overwrite: boolean;
  readonly period: PeriodChoice;
  readonly language: KpiLanguage;
  readonly dateOrder?: DateOrder;
  /** Column header chosen for a role. */
  readonly map: ReadonlyMap<OrderRole, string>;
}

const TEXT = { type: "string" } as const;
const LIST = { type: "string", multiple: true } as const;
const SWITCH = { type: "boolean" } as const;
/** Kinds of sources that later editions read. */
const OTHER_KINDS = ["deals", "leads", "tickets", "survey", "subscriptions", "spend"] as const;
const LATER = ["goal", "by", "live"] as const;

const KNOWN = {
  ...{ orders: TEXT, out: TEXT, json: TEXT, settings: TEXT, targets: TEXT, period: TEXT },
  ...{ lang: TEXT, "date-order": TEXT, map: LIST },
  ...{ overwrite: SWITCH, help: SWITCH, live: SWITCH, goal: TEXT, by: TEXT },
  ...{ deals: TEXT, leads: TEXT, tickets: TEXT, survey: TEXT, subscriptions: TEXT, spend: TEXT },
} as const;

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: KNOWN, strict: true }).values;
  } catch (error) {
    throw new KpiError(2, "badOption", { detail: (error as Error).message });
  }
}

type Values = ReturnType<typeof parse>;

/** The language, whatever else is wrong with the call: errors are told in it. */
export function languageOf(args: readonly string[]): KpiLanguage {
  const given = args.flatMap((arg, i) =>
    arg.startsWith("--lang=") ? [arg.slice(7)] : arg === "--lang" ? [args[i + 1]] : []
  );
  const known = Object.keys(TEXTS) as KpiLanguage[];
  return known.find((language) => language === given[0]) ?? "en";
}

export const wantsHelp = (args: readonly string[]): boolean => args.includes("--help");

function required(values: Values, option: "orders" | "out"): string {
  const value = values[option];
  if (!value) throw new KpiError(2, "needsOption", { option: `--${option}` });
  return value;
}

function choice<T extends string>(option: string, found: string, choices: readonly T[]): T {
  const chosen = choices.find((one) => one === found);
  if (chosen === undefined)
    throw new KpiError(2, "badChoice", { option, found, choices: choices.join(", ") });
  return chosen;
}

function refuseLater(values: Values): void {
  const other = OTHER_KINDS.find((kind) => values[kind] !== undefined);
  if (other) throw new KpiError(2, "otherKind", { option: `--${other}` });
  const later = LATER.find((option) => values[option] !== undefined);
  if (later) throw new KpiError(2, "notInEdition", { option: `--${later}` });
}

function requireExtension(option: string, file: string | undefined, extension: string): void {
  if (file !== undefined && !file.toLowerCase().endsWith(extension))
    throw new KpiError(2, "badExtension", { option, extension });
}

function periodOf({ period }: Values): PeriodChoice {
  if (period === undefined) return { kind: "month", at: "latest" };
  const parsed = parsePeriod(period);
  if (!parsed) throw new KpiError(2, "badPeriod", { found: period });
  return parsed;
}

function mapOf({ map = [] }: Values): ReadonlyMap<OrderRole, string> {
  return new Map(
    map.map((found) => {
      const [, role, column] = /^orders\.(\w+)=(.+)$/s.exec(found) ?? [];
      const known = ORDER_ROLES.find((one) => one === role);
      if (!known || !column) throw new KpiError(2, "badMap", { found });
      return [known, column];
    })
  );
}

/** @throws KpiError with exit code 2 when the call is wrong */
export function parseOptions(args: readonly string[]): KpiOptions {
  const values = parse(args);
  refuseLater(values);
  const orders = required(values, "orders");
  const out = required(values, "out");
  requireExtension("--out", out, ".xlsx");
  for (const option of ["settings", "targets"] as const)
    requireExtension(`--${option}`, values[option], ".csv");
  const { json, settings, targets, lang = "en" } = values;
  const dateOrder = values["date-order"];
  return {
    orders,
    out,
    ...(json === undefined ? {} : { json }),
    ...(settings === undefined ? {} : { settings }),
    ...(targets === undefined ? {} : { targets }),
    overwrite: values.overwrite ?? false,
    period: periodOf(values),
    language: choice("--lang", lang, Object.keys(TEXTS) as KpiLanguage[]),
    ...(dateOrder === undefined
      ? {}
      : { dateOrder: choice("--date-order", dateOrder, DATE_ORDERS) }),
    map: mapOf(values),
  };
}
