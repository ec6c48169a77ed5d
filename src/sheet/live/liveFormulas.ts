import { calendarDay } from "../../calc/dates/calendarDay";
import type { KpiId } from "../../catalog/kpis";
import type { DataColumn, DataTableName } from "./dataTables";
import type { LivePeriods } from "./livePeriods";

/** What a formula can speak of. */
export interface LiveScope extends LivePeriods {
  /** A column of a data table as formulas name it; "" where nothing fills it, which skips the argument. */
  column<Table extends DataTableName>(table: Table, column: DataColumn<Table>): string;
}

/** Why a KPI stays a value. */
export type StayReason = "noFunction" | "wholeHistory" | "ownFormula";

/** How a KPI's actual becomes a formula: over which tables, and which; or why it does not. */
export type LiveRule =
  | {
      readonly tables: readonly DataTableName[];
      readonly formula: (scope: LiveScope) => string;
    }
  | { readonly stays: StayReason };

/** A call of a function of the add-in; arguments that are left out at the end are not written. */
const call = (id: string, ...args: readonly string[]): string =>
  `=CRM.${id}(${args.join(",").replace(/,+$/, "")})`;

/** A day inside a formula, as people read it. */
function dayOf(serial: number): string {
  const { year, month, day } = calendarDay(serial);
  return `DATE(${year},${month},${day})`;
}

const ofOrders = (
  formula: (column: (name: DataColumn<"CRM_Data_Orders">) => string) => string
): LiveRule => ({
  tables: ["CRM_Data_Orders"],
  formula: ({ column }) => formula((name) => column("CRM_Data_Orders", name)),
});

/** The rule of each KPI. */
export const LIVE_RULES: Partial<Record<KpiId, LiveRule>> = {
  REVENUE: { stays: "noFunction" },
  ORDERS: { stays: "noFunction" },
  CUSTOMERS: { stays: "noFunction" },
  NEWCUSTOMERS: { stays: "wholeHistory" },
  AOV: ofOrders((t) => call("AOV", t("amount"), t("order"), t("customer"), t("date"))),
  FREQ: ofOrders((t) => call("FREQ", t("customer"), t("date"), t("order"), t("amount"))),
  ARPU: ofOrders((t) => call("ARPU", t("amount"), t("customer"))),
  REPEAT: ofOrders((t) => call("REPEAT", t("customer"), t("date"), t("order"), t("amount"))),
  "RETENTION.ACTIVE": {
    tables: ["CRM_Data_Retention"],
    formula: ({ column, period, previous }) =>
      call(
        "RETENTION.ACTIVE",
        ...[column("CRM_Data_Retention", "customer"), column("CRM_Data_Retention", "date")],
        ...[previous.start, period.start, period.end - 1].map(dayOf),
        column("CRM_Data_Retention", "amount")
      ),
  },
  CLV: { stays: "ownFormula" },
};
