import type { KpiFact } from "../facts";
import { columnOf } from "../formulas/columnOf";
import { DATA_TABLE_NAMES, type DataTableName } from "./dataTables";
import { LIVE_RULES } from "./formulas/liveRules";
import type { LiveRule, LiveScope } from "./formulas/liveScope";
import type { LiveContext } from "./liveContext";
import type { LiveFormula, LivePlan } from "./livePlan";
import { FILL_TABLE } from "./tables/fillTable";

type LiveKpi = Pick<LiveFormula, "id" | "value"> & {
  readonly rule: Exclude<LiveRule, string>;
  readonly n: number | null;
};

/** The rule of a KPI; an own KPI of the analyst has none. */
export const ruleOf = (id: string): LiveRule | undefined =>
  (LIVE_RULES as Readonly<Record<string, LiveRule>>)[id];

/** The KPIs that have a value and a formula. */
const liveKpis = (kpis: readonly KpiFact[]): LiveKpi[] =>
  kpis.flatMap(({ id, value, n }) => {
    const rule = ruleOf(id);
    return value === null || typeof rule !== "function" ? [] : [{ id, value, n, rule }];
  });

/** The tables that formulas speak of, found by asking each for its columns. */
function tablesOf(kpis: readonly LiveKpi[], context: LiveContext): ReadonlySet<DataTableName> {
  const tables = new Set<DataTableName>();
  const column: LiveScope["column"] = (table) => {
    tables.add(table);
    return "";
  };
  for (const { rule, n } of kpis) rule({ ...context, n, column });
  return tables;
}

/** The tables that the shown KPIs need, filled with the rows of the period, and the formulas over them. */
export function planLive(kpis: readonly KpiFact[], context: LiveContext, sheet: string): LivePlan {
  const live = liveKpis(kpis);
  const needed = tablesOf(live, context);
  const tables = DATA_TABLE_NAMES.filter((name) => needed.has(name)).flatMap(
    (name) => FILL_TABLE[name](context) ?? []
  );
  const column: LiveScope["column"] = (table, name) => {
    const rows = tables.find((filled) => filled.name === table);
    return rows?.columns[name] === undefined ? "" : columnOf(table, name);
  };
  const formulas = live.map(({ id, value, n, rule }): LiveFormula => ({
    id,
    value,
    formula: `=${rule({ ...context, n, column })}`,
  }));
  return { sheet, tables, formulas };
}

export const rowsOf = ({ tables }: LivePlan): number =>
  tables.reduce((sum, { count }) => sum + count, 0);
