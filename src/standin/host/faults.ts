import { ApiError } from "./apiObject";
import { OFFICE_CODE, TransportError } from "./transportError";

/** What can be made to go wrong. Everything is off until it is set. */
export interface Faults {
  /** The user is typing in a cell: every batch fails until it is switched off. */
  editMode: boolean;
  /** The workbook cannot be written: every change fails. */
  readOnly: boolean;
  /** Largest request and response in bytes of JSON, 5 MB as on the web; null for none. */
  payloadLimit: number | null;
  /** Milliseconds before each answer. */
  delay: number;
  /** The batch of that number (1 is the next) fails before it does anything. */
  failBatch: { number: number; readonly code: string } | null;
  /** The batch of that number (1 is the next) fails at that action; those before it stay applied. */
  failAction: { batch: number; readonly action: number; readonly code: string } | null;
  /** The connection is lost: requests no longer get through. */
  sessionTimeout: boolean;
  /** From the batch of that number on (1 is the next), for that many batches, these are on; then all are off. */
  lasting: { number: number; batches: number; readonly on: LastingFaults } | null;
}

/** Faults that can come and go by themselves. */
export type LastingFaults = Partial<
  Pick<Faults, "editMode" | "readOnly" | "payloadLimit" | "sessionTimeout">
>;

export const noFaults = (): Faults => ({
  editMode: false,
  readOnly: false,
  payloadLimit: null,
  delay: 0,
  failBatch: null,
  failAction: null,
  sessionTimeout: false,
  lasting: null,
});

/** 5 MB, the limit of Excel on the web for a request and for a response. */
export const WEB_PAYLOAD_LIMIT = 5 * 1024 * 1024;

/** Switches what comes by itself on and off when a batch arrives. */
export function arrive(faults: Faults): void {
  const { lasting } = faults;
  if (lasting === null || --lasting.number > 0) return;
  if (lasting.batches-- > 0) Object.assign(faults, lasting.on);
  else Object.assign(faults, noFaults());
}

/** Throws when a request of that many bytes cannot get through. */
export function checkRequest({ sessionTimeout, payloadLimit }: Faults, bytes: number): void {
  if (sessionTimeout)
    throw new TransportError(OFFICE_CODE.sessionTimeout, "The session has timed out.");
  if (payloadLimit !== null && bytes > payloadLimit)
    throw new TransportError(OFFICE_CODE.requestTooLarge, "RequestPayloadSizeLimitExceeded");
}

export function checkResponse({ payloadLimit }: Faults, bytes: number): void {
  if (payloadLimit !== null && bytes > payloadLimit)
    throw new TransportError(OFFICE_CODE.responseTooLarge, "ResponsePayloadSizeLimitExceeded");
}

/** The failure that a batch meets at one of its actions, decided when the batch arrives. */
export function batchFault(faults: Faults): (action: number) => void {
  if (faults.editMode) return failAt(0, "InvalidOperationInCellEditMode");
  const { failBatch, failAction } = faults;
  if (failBatch && --failBatch.number === 0) {
    faults.failBatch = null;
    return failAt(0, failBatch.code);
  }
  if (failAction && --failAction.batch === 0) {
    faults.failAction = null;
    return failAt(failAction.action, failAction.code);
  }
  return () => {};
}

function failAt(index: number, code: string): (action: number) => void {
  return (action) => {
    if (action === index) throw new ApiError(code);
  };
}
