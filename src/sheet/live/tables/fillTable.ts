import type { RowsOf, SourceRows } from "../../../catalog/rows";
import type { TableKind } from "../../../catalog/sources";
import type { DataTableName } from "../dataTables";
import type { LiveContext } from "../liveContext";
import type { DataRows } from "../livePlan";
import { dealsOfPeriod } from "./dealTable";
import { answersOfPeriod, leadsOfPeriod, spendOfPeriod, ticketsOfPeriod } from "./eventTables";
import { newCustomers, ordersOfBoth, ordersOfPeriod } from "./orderTables";
import { subscribersOfPeriod } from "./subscriptionTable";

type Fill = (context: LiveContext) => DataRows | null;

/** A table filled from one source; null without it. */
const source =
  <Kind extends TableKind>(
    kind: Kind,
    fill: (source: SourceRows<Kind>, context: LiveContext) => DataRows
  ): Fill =>
  (context) => {
    const found: SourceRows<Kind> | undefined = context.data[kind];
    return found === undefined ? null : fill(found, context);
  };

const rows = <Kind extends TableKind>(
  kind: Kind,
  fill: (rows: RowsOf[Kind], context: LiveContext) => DataRows
): Fill => source(kind, (found, context) => fill(found.rows, context));

/** How each data table is filled. */
export const FILL_TABLE: { readonly [Table in DataTableName]: Fill } = {
  CRM_Data_Orders: rows("orders", ordersOfPeriod),
  CRM_Data_Retention: rows("orders", ordersOfBoth),
  CRM_Data_NewCustomers: rows("orders", newCustomers),
  CRM_Data_Deals: rows("deals", dealsOfPeriod),
  CRM_Data_Leads: rows("leads", leadsOfPeriod),
  CRM_Data_Tickets: rows("tickets", ticketsOfPeriod),
  CRM_Data_Survey: rows("survey", answersOfPeriod),
  CRM_Data_Subscriptions: source("subscriptions", subscribersOfPeriod),
  CRM_Data_Spend: rows("spend", spendOfPeriod),
};
