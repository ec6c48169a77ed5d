export type ExampleCell = string | number;

/**
 * A worked example: cells that stand from A1 on, the formula as typed, and what it gives. A test types each one into
 * the workbench and compares. Dates are written yyyy-mm-dd and entered as date serials.
 */
export interface Example {
  readonly cells?: readonly (readonly ExampleCell[])[];
  readonly call: string;
  readonly result: ExampleCell | readonly (readonly ExampleCell[])[];
}
