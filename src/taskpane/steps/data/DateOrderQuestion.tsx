import { readDateText } from "../../../data/dates/readDateText";
import type { DateOrder } from "../../../data/table";
import { asksDateOrder, type ChosenSource } from "../../state/source";
import { usePane } from "../../view/PaneContext";
import { Segments } from "../../view/Segments";

const ORDERS = ["dmy", "mdy"] as const satisfies readonly DateOrder[];
type Asked = (typeof ORDERS)[number];

interface Sample {
  readonly text: string;
  readonly reads: Readonly<Record<Asked, number>>;
}

/** The first text date of the preview that is another day in the other order. */
function sampleOf({ table, mapping }: ChosenSource): Sample | null {
  for (const cell of table.columns[mapping.date ?? -1] ?? []) {
    if (typeof cell !== "string") continue;
    const { dayFirst, monthFirst } = readDateText(cell);
    if (Number.isNaN(dayFirst) || Number.isNaN(monthFirst) || dayFirst === monthFirst) continue;
    return { text: cell.trim(), reads: { dmy: dayFirst, mdy: monthFirst } };
  }
  return null;
}

/** Asked only when the dates of the whole column read both ways. */
export function DateOrderQuestion({ source }: { source: ChosenSource }) {
  const { problems, text, formats, dispatch } = usePane();
  if (!asksDateOrder(source)) return null;
  const words = text.data.dateOrder;
  const sample = sampleOf(source);
  const problem = problems.find(({ field }) => field === "dateOrder");
  const label = (order: Asked): string =>
    sample === null ? words[order] : formats.day(sample.reads[order]);
  return (
    <Segments
      label={sample === null ? words.question(text.roles.date) : words.question(sample.text)}
      options={ORDERS.map((value) => ({ value, label: label(value) }))}
      value={source.dateOrder === "ymd" ? null : source.dateOrder}
      hint={source.scan?.order === "mixed" ? words.mixed : words.ambiguous}
      problem={problem?.text(text)}
      onChange={(order) => dispatch({ type: "dateOrderChosen", order })}
    />
  );
}
