/** The wire format of the client's batches, as observed from the client itself. */

export const PATH = {
  global: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;

export const ACTION = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  recursiveQuery: 6,
  queryAsJson: 7,
  ensureUnchanged: 8,
  update: 9,
} as const;

export interface WireArguments {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

export interface WirePath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: WireArguments;
}

export interface WireQuery {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface WireAction {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: WireArguments;
  readonly QueryInfo?: WireQuery;
  readonly RecursiveQueryInfo?: { readonly Queries: Readonly<Record<string, WireQuery>> };
  readonly ObjectState?: Readonly<Record<string, unknown>>;
}

export interface WireRequest {
  readonly ObjectPaths: Readonly<Record<string, WirePath>>;
  readonly Actions: readonly WireAction[];
}

export interface WireResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

export interface WireError {
  readonly ActionIndex: number;
  readonly Code: string;
  readonly Message: string;
  readonly HttpStatusCode: number;
  readonly Location?: string;
}

export type WireResponse =
  | { readonly Results: readonly WireResult[] }
  | {
      readonly Error: WireError;
      readonly ProcessedResults: {
        readonly Results: readonly WireResult[];
        readonly TraceIds: readonly number[];
      };
    };
