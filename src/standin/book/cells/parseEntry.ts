import { parseDateEntry } from "./parseDateEntry";

/** What a text means when it is entered into a cell, as a person would type it or an add-in writes it as a value. */
export type Entry =
  | { readonly kind: "empty" }
  | { readonly kind: "formula"; readonly formula: string }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "error"; readonly error: string }
  | { readonly kind: "boolean"; readonly value: boolean }
  | { readonly kind: "number"; readonly value: number; readonly numberFormat?: string };

const NUMBER = /^([+-]?)(\$?)((?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?)(e[+-]?\d+)?(%?)$/i;

const ERRORS = new Set(["#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!"]);

/** Reads an entry as Excel in en-US does. */
export function parseEntry(text: string): Entry {
  if (text === "") return { kind: "empty" };
  if (text.startsWith("'")) return { kind: "text", text: text.slice(1) };
  if (text.startsWith("=") && text.length > 1) return { kind: "formula", formula: text };
  const trimmed = text.trim();
  if (/^(true|false)$/i.test(trimmed)) return { kind: "boolean", value: /^true$/i.test(trimmed) };
  if (ERRORS.has(trimmed.toUpperCase())) return { kind: "error", error: trimmed.toUpperCase() };
  const number = parseNumber(trimmed) ?? parseDateEntry(trimmed);
  if (number) return { kind: "number", ...number };
  return /^[+-]./.test(text) ? { kind: "formula", formula: `=${text}` } : { kind: "text", text };
}

function parseNumber(text: string): { value: number; numberFormat?: string } | null {
  const match = NUMBER.exec(text);
  const digits = match?.[3] ?? "";
  if (!match || !/\d/.test(digits)) return null;
  const value = Number(`${match[1]}${digits.replaceAll(",", "")}${match[4] ?? ""}`);
  if (!Number.isFinite(value)) return null;
  const places = digits.includes(".") ? ".00" : "";
  if (match[5]) return { value: value / 100, numberFormat: `0${places}%` };
  if (match[2]) return { value, numberFormat: `$#,##0${places}` };
  if (digits.includes(",")) return { value, numberFormat: `#,##0${places}` };
  return match[4] ? { value, numberFormat: "0.00E+00" } : { value };
}
