import { Field } from "@fluentui/react-field";
import { periodsIn, resolvedEntry } from "../../dates/periodEntry";
import { spanOf } from "../../dates/spanOf";
import { sourcesOf } from "../../state/paneState";
import { usePane } from "../../view/PaneContext";
import { Picker } from "../../view/Picker";

type CalendarKind = "month" | "quarter" | "year";

/** The latest complete period, or one of those that the data have. */
export function PeriodSelect({ kind }: { kind: CalendarKind }) {
  const { state, text, formats, dispatch } = usePane();
  const span = spanOf(sourcesOf(state));
  const { at } = state.period;
  const named = (choice: "latest" | number): string | null => {
    const resolved = resolvedEntry({ ...state.period, at: choice }, span);
    if (resolved === null) return null;
    const name = formats.period(resolved.period);
    return resolved.partial ? text.period.running(name) : name;
  };
  const latest = named("latest");
  const starts = span === null ? [] : periodsIn(kind, span);
  return (
    <Field label={text.period.which}>
      <Picker
        value={at}
        onChange={(_, { value }) =>
          dispatch({ type: "periodChosen", at: value === "latest" ? value : Number(value) })
        }
      >
        <option value="latest">
          {latest === null ? text.period.latest[kind] : text.period.latestIs(latest)}
        </option>
        {starts.map((start) => (
          <option key={start} value={start}>
            {named(start)}
          </option>
        ))}
        {typeof at === "number" && !starts.includes(at) && (
          <option value={at}>{named(at) ?? formats.day(at)}</option>
        )}
      </Picker>
    </Field>
  );
}
