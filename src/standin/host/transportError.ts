/** The client's own error codes for requests that do not get through. */
export const OFFICE_CODE = {
  internal: 5001,
  sessionTimeout: 5012,
  requestTooLarge: 5103,
  responseTooLarge: 5104,
} as const;

/** A request that did not get through. */
export class TransportError extends Error {
  constructor(
    readonly officeCode: number,
    message: string
  ) {
    super(message);
    this.name = "TransportError";
  }
}
