import type { ColumnTable } from "../../standin/files/columnTable";

/**
 * The add-in as the command line sees it from outside: the global `CrmKpis` of its page. These shapes restate what the
 * built add-in takes and gives, because the workbench knows the add-in only as Excel does.
 */

export type PeriodChoice =
  | { readonly kind: "month" | "quarter" | "year"; readonly at: "latest" | number }
  | { readonly kind: "custom"; readonly from: number; readonly to: number };

export const ORDER_ROLES = [
  "customer",
  "date",
  "order",
  "amount",
  "quantity",
  "unitPrice",
] as const;
export type OrderRole = (typeof ORDER_ROLES)[number];

export const DATE_ORDERS = ["ymd", "dmy", "mdy"] as const;
export type DateOrder = (typeof DATE_ORDERS)[number];

export type Mapping = Partial<Record<OrderRole, number>>;
export type Row = Readonly<Record<string, string | number>>;

/** A source as the add-in takes it. */
export interface SourceTable extends ColumnTable {
  readonly label: string;
}

export interface Recognition {
  readonly columns: readonly { readonly header: string }[];
  readonly mapping: Mapping;
}

export interface AddInRequest {
  readonly sources: readonly {
    readonly kind: "orders";
    readonly ref: { readonly type: "file"; readonly label: string };
    readonly mapping: Mapping;
    readonly dateOrder?: DateOrder;
    readonly headers?: Partial<Record<OrderRole, string>>;
  }[];
  readonly period: PeriodChoice;
  readonly language: string;
  readonly settings?: Row;
  readonly targets?: readonly Row[];
}

export interface AddInHooks {
  onProgress(progress: { readonly step: string; readonly fraction: number }): void;
  readFile(label: string): Promise<SourceTable>;
}

export interface AddInOutcome {
  readonly rowsRead: number;
  readonly rowsUsed: number;
  /** The results for `--json`. */
  readonly results: unknown;
}

/** Failures are thrown with a `message` in the request's language. */
export interface CrmKpis {
  recognise(table: SourceTable): Promise<Recognition>;
  build(request: AddInRequest, hooks: AddInHooks): Promise<AddInOutcome>;
}
