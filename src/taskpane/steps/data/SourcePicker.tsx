import type { SelectProps } from "@fluentui/react-select";
import type { SourceInfo } from "../../host";
import { sourceKey } from "../../state/source";
import { type Pane, usePane } from "../../view/PaneContext";
import { Picker } from "../../view/Picker";

const TYPES = ["table", "name", "range"] as const;

/** A source with its size and, where it was looked at, what it seems to be. */
function labelOf({ ref, label, rows }: SourceInfo, { state, text, formats }: Pane): string {
  const sized = text.data.sized(label, formats.count(rows), rows);
  const kind = state.sources.kinds[sourceKey(ref)];
  return kind ? text.data.option(sized, text.kinds[kind]) : sized;
}

/** Every table, named range and sheet of the workbook. The field around it passes its label and message. */
export function SourcePicker(props: SelectProps) {
  const pane = usePane();
  const { state, text, actions } = pane;
  const items = state.sources.items ?? [];
  const choose = (key: string): void => {
    const info = items.find(({ ref }) => sourceKey(ref) === key);
    if (info !== undefined) void actions.choose(info);
  };
  const groups = TYPES.map((type) => ({
    type,
    sources: items.filter(({ ref }) => ref.type === type),
  })).filter(({ sources }) => sources.length > 0);
  return (
    <Picker {...props} value={state.chosen ?? ""} onChange={(_, { value }) => choose(value)}>
      {state.chosen === null && <option value="">{text.data.noSource}</option>}
      {groups.map(({ type, sources }) => (
        <optgroup key={type} label={text.data.types[type]}>
          {sources.map((info) => (
            <option key={sourceKey(info.ref)} value={sourceKey(info.ref)}>
              {labelOf(info, pane)}
            </option>
          ))}
        </optgroup>
      ))}
    </Picker>
  );
}
