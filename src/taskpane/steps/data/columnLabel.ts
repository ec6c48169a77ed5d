import type { PaneText } from "../../../i18n/pane";
import type { ChosenSource } from "../../state/source";

/**
 * Letter of a column counted from 0.
 * @example columnLetter(27) // => "AB"
 */
export function columnLetter(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetter(Math.floor(column / 26) - 1) + last;
}

/** A column as the analyst knows it: its header, or its letter within the source. */
export function columnLabel(source: ChosenSource, column: number, text: PaneText): string {
  const header = source.recognition.columns[column]?.header.trim() ?? "";
  return header === "" ? text.data.unnamed(columnLetter(column)) : header;
}
