import { HostError } from "./hostError";

/** What Office.js throws, as far as it is read here; it comes from the client's own code. */
interface OfficeError {
  readonly code: string;
  readonly message: string;
}

const isOfficeError = (thrown: unknown): thrown is OfficeError =>
  typeof thrown === "object" &&
  thrown !== null &&
  "code" in thrown &&
  typeof thrown.code === "string" &&
  "message" in thrown;

/** Codes of Excel that have a plain message of their own. */
const MESSAGES: Readonly<Record<string, () => HostError>> = {
  InvalidOperationInCellEditMode: () => new HostError("editMode", {}),
  AccessDenied: () => new HostError("protectedWorkbook", {}),
  InvalidOrTimedOutSession: () => new HostError("connectionLost", {}),
  InsertDeleteConflict: () => new HostError("noRoom", {}),
  InvalidSelection: () => new HostError("noSelection", {}),
  RequestPayloadSizeLimitExceeded: () => new HostError("tooLarge", {}),
  ResponsePayloadSizeLimitExceeded: () => new HostError("tooLarge", {}),
  OperationCellsExceedLimit: () => new HostError("tooLarge", {}),
  RangeExceedsLimit: () => new HostError("tooLarge", {}),
};

/** What Excel threw as a failure with a plain message; what is not Excel's stays as it is. */
export function toHostError(thrown: unknown): unknown {
  if (!isOfficeError(thrown)) return thrown;
  // The sentence around it ends with a full stop of its own.
  const detail = `${thrown.code}: ${thrown.message.replace(/\.$/, "")}`;
  return MESSAGES[thrown.code]?.() ?? new HostError("unexpected", { detail });
}
