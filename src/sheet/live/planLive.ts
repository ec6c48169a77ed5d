import type { KpiId } from "../../catalog/kpis";
import type { SourceData } from "../../catalog/rows";
import type { KpiFact } from "../facts";
import { columnOf } from "../formulas/columnOf";
import { DATA_TABLE_NAMES } from "./dataTables";
import { LIVE_RULES, type LiveRule, type LiveScope } from "./liveFormulas";
import type { LivePeriods } from "./livePeriods";
import type { DataRows, LiveFormula, LivePlan } from "./livePlan";
import { FILL_TABLE } from "./liveTables";

/** The rule of a KPI; an own KPI of the analyst has none. */
export const ruleOf = (id: string): LiveRule | undefined => LIVE_RULES[id as KpiId];

const scopeOf = (tables: readonly DataRows[], periods: LivePeriods): LiveScope => ({
  ...periods,
  column: (table, column) => {
    const rows = tables.find(({ name }) => name === table);
    return rows?.columns[column] === undefined ? "" : columnOf(table, column);
  },
});

/** The tables that the shown KPIs need, filled with the rows of the period, and the formulas over them. */
export function planLive(
  kpis: readonly KpiFact[],
  data: SourceData,
  periods: LivePeriods,
  sheet: string
): LivePlan {
  const live = kpis.flatMap(({ id, value }) => {
    const rule = ruleOf(id);
    return value === null || rule === undefined || "stays" in rule ? [] : [{ id, value, rule }];
  });
  const needed = new Set(live.flatMap(({ rule }) => rule.tables));
  const tables = DATA_TABLE_NAMES.filter((name) => needed.has(name)).flatMap(
    (name) => FILL_TABLE[name](data, periods) ?? []
  );
  const scope = scopeOf(tables, periods);
  const formulas = live.map(({ id, value, rule }): LiveFormula => ({
    id,
    value,
    formula: rule.formula(scope),
  }));
  return { sheet, tables, formulas };
}

export const rowsOf = ({ tables }: LivePlan): number =>
  tables.reduce((sum, { count }) => sum + count, 0);
