import type { FunctionParameter } from "./metadata";

type Plain = number | string | boolean;

const refuse = (): undefined => undefined;

/** What a parameter of a declared type takes, by the type of the value; undefined is a mismatch. */
const CONVERSIONS: Readonly<Record<string, (value: Plain) => Plain | undefined>> = {
  number: (value) => (typeof value === "string" ? refuse() : Number(value)),
  boolean: (value) => (typeof value === "string" ? refuse() : Boolean(value)),
  string: (value) => (typeof value === "boolean" ? String(value).toUpperCase() : String(value)),
};

/** The value as the parameter's declared type; undefined when Excel would not call the function. */
export function typedValue(value: Plain, { type = "any" }: FunctionParameter): Plain | undefined {
  const convert = CONVERSIONS[type];
  return convert ? convert(value) : value;
}
