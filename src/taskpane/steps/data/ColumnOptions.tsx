import type { ChosenSource } from "../../state/source";
import { usePane } from "../../view/PaneContext";
import { columnLabel } from "./columnLabel";

/** The columns of a source as options of a list. */
export function ColumnOptions({ source }: { source: ChosenSource }) {
  const { text } = usePane();
  return source.recognition.columns.map((_, column) => (
    <option key={column} value={column}>
      {columnLabel(source, column, text)}
    </option>
  ));
}
