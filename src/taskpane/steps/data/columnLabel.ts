import type { PaneText } from "../../../i18n/pane";
import { columnLetters } from "../../../sheet/formulas/cellName";
import type { ChosenSource } from "../../state/source";

/** A column as the analyst knows it: its header, or its letter within the source. */
export function columnLabel(source: ChosenSource, column: number, text: PaneText): string {
  const header = source.recognition.columns[column]?.header.trim() ?? "";
  return header === "" ? text.data.unnamed(columnLetters(column)) : header;
}
