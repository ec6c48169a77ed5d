/**
 * What the executor works on: objects whose PascalCase members are the wire names of Office.js. A getter answers a load
 * or a navigation, a setter a property write, a method a call. A method or getter gives an ApiObject, null for a null
 * object, or a plain value. Members that are absent here but known to the client are gaps of the stand-in and fail as
 * such.
 *
 * An object of a collection has a getter `Id`, or `_Id` where the client's class hides it: the client then asks the
 * collection for that id in later batches. Objects without one live across batches by a reference id, which the executor
 * gives out and takes back; `_KeepReference` and its kin need no code here.
 */
export abstract class ApiObject {
  /** The client's class name, e.g. "Range". */
  abstract readonly apiName: string;
  /** Set by the executor while the client tracks the object. */
  referenceId?: string;
}

/** A collection: the client loads its items, counts them and asks for one by id, name or key. */
export abstract class ApiCollection<Item extends ApiObject = ApiObject> extends ApiObject {
  abstract items(): readonly Item[];
  /** The item of that id, name or key, or null. */
  abstract item(key: string | number): Item | null;

  get Count(): number {
    return this.items().length;
  }

  GetCount(): number {
    return this.items().length;
  }

  GetItem(key: string | number): Item {
    return this.item(key) ?? raise("ItemNotFound");
  }

  GetItemAt(index: number): Item {
    return this.items()[index] ?? raise("InvalidArgument");
  }

  GetItemOrNullObject(key: string | number): Item | null {
    return this.item(key);
  }
}

/** Messages and statuses of Excel's errors, as documented for application-specific APIs. */
const DOCUMENTED = {
  AccessDenied: [403, "You cannot perform the requested operation."],
  ApiNotFound: [
    404,
    "The API you are trying to use could not be found. It may be available in a newer version of Excel.",
  ],
  GeneralException: [500, "There was an internal error while processing the request."],
  InsertDeleteConflict: [409, "The insert or delete operation attempted resulted in a conflict."],
  InvalidArgument: [400, "The argument is invalid or missing or has an incorrect format."],
  InvalidObjectPath: [400, "The object path is not valid for the current operation."],
  InvalidOperation: [400, "The operation attempted is invalid on the object."],
  InvalidOperationInCellEditMode: [
    400,
    "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.",
  ],
  InvalidReference: [400, "This reference is not valid for the current operation."],
  InvalidSelection: [400, "The current selection is invalid for this operation."],
  ItemAlreadyExists: [409, "The resource being created already exists."],
  ItemNotFound: [404, "The requested resource doesn't exist."],
  NotImplemented: [501, "The requested feature isn't implemented."],
  UnsupportedOperation: [400, "The operation being attempted is not supported."],
} as const satisfies Record<string, readonly [number, string]>;

export type DocumentedCode = keyof typeof DOCUMENTED;

/** A failure as Excel would report it. */
export class ApiError extends Error {
  readonly status: number;

  constructor(
    readonly code: string,
    message?: string
  ) {
    const known: readonly [number, string] | undefined = DOCUMENTED[code as DocumentedCode];
    super(message ?? known?.[1] ?? code);
    this.name = "ApiError";
    this.status = known?.[0] ?? 400;
  }
}

/** A word that is none of those the stand-in takes: a gap when Excel's list of these words has it, else a mistake. */
export class NotAmong extends ApiError {
  constructor(
    readonly value: unknown,
    readonly accepted: readonly string[]
  ) {
    super("InvalidArgument");
    this.name = "NotAmong";
  }
}

/** A member that Excel has and the stand-in does not: a fault of ours, never an error of Excel's. */
export class HostGap extends Error {
  constructor(readonly member: string) {
    super(`The stand-in does not implement ${member}`);
    this.name = "HostGap";
  }
}

/** Fails as Excel would; an expression, so that it can stand behind `??`. */
export function raise(code: DocumentedCode, message?: string): never {
  throw new ApiError(code, message);
}
