import type { Role } from "../../../src/catalog/sources";
import type { BuildRequest } from "../../../src/sheet/request";
import type { RawCell } from "../../../src/data/table";
import type { WorkbookData } from "../../../src/standin/book/workbookData";
import { businessTables, type BusinessTable } from "../../support/businessTables";
import { businessRequest, businessWorkbook } from "../../support/businessWorkbook";

type Cell = (i: number, row: readonly RawCell[]) => RawCell;
type More = readonly (readonly [role: Role, header: string, cell: Cell])[];

/** Columns that the exports of the business lack, so that every KPI can be measured. */
const MORE: Readonly<Record<string, More>> = {
  Orders: [
    // Equals signs in data are text, and refunds name items too.
    ["item", "Product", (i) => (i % 9 === 0 ? "=1+1" : `P${(i * 7) % 4}`)],
    ["referredBy", "Referred by", (i) => (i % 2 === 0 ? `C${i % 5}` : null)],
  ],
  Tickets: [["contacts", "Contacts", (i) => (i % 7 === 0 ? null : 1 + (i % 3))]],
};

/** Every twelfth order is the first of a new customer. */
const withNewCustomers = (row: readonly RawCell[], i: number): readonly RawCell[] =>
  i % 12 === 5 ? [`New ${i}`, ...row.slice(1)] : row;

function extended(table: BusinessTable): BusinessTable {
  const more = MORE[table.name] ?? [];
  const rows = table.name === "Orders" ? table.rows.map(withNewCustomers) : table.rows;
  return {
    ...table,
    headers: [...table.headers, ...more.map(([, header]) => header)],
    rows: rows.map((row, i) => [...row, ...more.map(([, , cell]) => cell(i, row))]),
  };
}

const SIZES = {
  ...{ orders: 600, deals: 300, leads: 120, tickets: 240 },
  ...{ survey: 240, subscriptions: 120, spend: 60 },
};

/** What the analyst knows, so that KPIs that need it have values. */
const SETTINGS = {
  ...{ margin: 0.4, lifespan: 3, cac: 20, surveys_sent: 60 },
  ...{ benchmark_satisfaction: 0.6, benchmark_loyalty: 0.8, benchmark_conversion: 0.15 },
};

export interface LiveBusiness {
  readonly workbook: WorkbookData;
  readonly request: BuildRequest;
}

/** An invented business of every kind of source, and a build with live formulas over it. */
export function liveBusiness(
  sizes: Parameters<typeof businessTables>[0] = SIZES,
  more: Partial<BuildRequest> = {}
): LiveBusiness {
  const base = businessTables(sizes);
  const tables = base.map(extended);
  const request = businessRequest(base, { live: true, settings: SETTINGS, ...more });
  const sources = request.sources.map((source, i) => {
    const { name, headers } = base[i]!;
    const added = (MORE[name] ?? []).map(([role], at) => [role, headers.length + at] as const);
    return { ...source, mapping: { ...source.mapping, ...Object.fromEntries(added) } };
  });
  return { workbook: businessWorkbook(tables), request: { ...request, sources } };
}
