import type { ColumnTable } from "../../standin/files/columnTable";

/**
 * The add-in as the command line sees it from outside: the global `CrmKpis` of its page. These shapes restate what the
 * built add-in takes and gives, because the workbench knows the add-in only as Excel does.
 */

export type PeriodChoice =
  | { readonly kind: "month" | "quarter" | "year"; readonly at: "latest" | number }
  | { readonly kind: "custom"; readonly from: number; readonly to: number };

/** Kinds of sources, and the roles that columns of each can play. */
export const ROLES = {
  orders: [
    ...["customer", "date", "order", "amount", "quantity", "unitPrice"],
    ...["item", "referredBy", "by"],
  ],
  deals: ["deal", "customer", "created", "closed", "stage", "amount", "probability", "by"],
  leads: ["lead", "created", "status", "converted", "by"],
  tickets: ["ticket", "customer", "opened", "responded", "closed", "reason", "contacts", "by"],
  survey: ["customer", "date", "recommend", "satisfaction", "effort", "by"],
  subscriptions: ["customer", "start", "end", "mrr", "by"],
  spend: ["date", "amount", "newCustomers", "by"],
} as const satisfies Record<string, readonly string[]>;
export type SourceKind = keyof typeof ROLES;
export const SOURCE_KINDS = Object.keys(ROLES) as readonly SourceKind[];

export const GOALS = ["satisfaction", "loyalty", "competitiveness", "churn", "value"] as const;
export type Goal = (typeof GOALS)[number];

export const DATE_ORDERS = ["ymd", "dmy", "mdy"] as const;
export type DateOrder = (typeof DATE_ORDERS)[number];

/** Column of each role that has one; the roles are those of the source's kind. */
export type Mapping = Readonly<Record<string, number>>;
export type Row = Readonly<Record<string, string | number>>;

/** A source as the add-in takes it. */
export interface SourceTable extends ColumnTable {
  readonly label: string;
}

export interface Recognition {
  readonly columns: readonly {
    readonly header: string;
    /** Roles that the column could play. */
    readonly offers: readonly { readonly role: string }[];
  }[];
  readonly mapping: Mapping;
}

/** Rows of a file that the command line hands over, or a place in the workbook. */
export type SourceRef =
  | { readonly type: "file"; readonly label: string }
  | { readonly type: "table" | "name" | "sheet" | "range" };

export interface AddInSource {
  readonly kind: SourceKind;
  readonly ref: SourceRef;
  readonly mapping: Mapping;
  readonly dateOrder?: DateOrder;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface AddInRequest {
  readonly sources: readonly AddInSource[];
  readonly period: PeriodChoice;
  readonly language: string;
  readonly kpis?: readonly string[];
  readonly goals?: readonly Goal[];
  readonly live?: boolean;
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
  recognise(table: SourceTable, kind: SourceKind): Promise<Recognition>;
  build(request: AddInRequest, hooks: AddInHooks): Promise<AddInOutcome>;
  /** Rows of `--targets` and `--settings`; what cannot be used is refused with its row and column. */
  readTargets(table: SourceTable): Promise<readonly Row[]>;
  readSettings(table: SourceTable): Promise<Row>;
  /** What the KPI sheet of the workbook was built from; null without one. */
  storedRequest(): Promise<AddInRequest | null>;
}
