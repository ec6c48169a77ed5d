import type { SelectProps } from "@fluentui/react-select";
import type { Dispatch } from "react";
import type { SourceInfo } from "../../host";
import { sourceKey } from "../../state/source";
import { type Pane, usePane } from "../../view/PaneContext";
import { Picker } from "../../view/Picker";

const TYPES = ["table", "name", "sheet", "range"] as const;

/** A source with its size and, where it was looked at, what it seems to be. */
function labelOf({ ref, label, rows }: SourceInfo, { state, text, formats }: Pane): string {
  const sized = text.data.sized(label, formats.count(rows), rows);
  const kind = state.sources.kinds[sourceKey(ref)];
  return kind ? text.data.option(sized, text.kinds[kind]) : sized;
}

type Props = SelectProps & {
  /** Key of the source that stands here; null for a place that is free. */
  readonly chosen: string | null;
  /** Said in a place that is free. */
  readonly prompt?: string;
  readonly onChoose: Dispatch<SourceInfo>;
};

/** The tables, named ranges and sheets of the workbook that are not in use elsewhere. */
export function SourcePicker({ chosen, prompt, onChoose, ...props }: Props) {
  const pane = usePane();
  const { state, text } = pane;
  const items = (state.sources.items ?? []).filter(({ ref }) => {
    const key = sourceKey(ref);
    return key === chosen || !state.chosen.includes(key);
  });
  const choose = (key: string): void => {
    const info = items.find(({ ref }) => sourceKey(ref) === key);
    if (info !== undefined) onChoose(info);
  };
  const groups = TYPES.map((type) => ({
    type,
    sources: items.filter(({ ref }) => ref.type === type),
  })).filter(({ sources }) => sources.length > 0);
  return (
    <Picker {...props} value={chosen ?? ""} onChange={(_, { value }) => choose(value)}>
      {chosen === null && <option value="">{prompt ?? text.data.noSource}</option>}
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
