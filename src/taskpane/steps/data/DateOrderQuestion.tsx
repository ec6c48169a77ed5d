import { readDateText } from "../../../data/dates/readDateText";
import type { DateOrder } from "../../../data/table";
import { roleName } from "../../../i18n/roles";
import { FIELD } from "../../state/fields";
import { asksDateOrder, type ChosenSource, dateColumnsOf } from "../../state/source";
import { DATE_ROLES } from "../../state/sourceRoles";
import { usePane } from "../../view/PaneContext";
import { Segments } from "../../view/Segments";

const ORDERS = ["dmy", "mdy"] as const satisfies readonly DateOrder[];
type Asked = (typeof ORDERS)[number];

interface Sample {
  readonly text: string;
  readonly reads: Readonly<Record<Asked, number>>;
}

/** The first text date of the preview that is another day in the other order. */
function sampleOf(source: ChosenSource): Sample | null {
  const { columns } = source.table;
  for (const cell of dateColumnsOf(source).flatMap((column) => columns[column] ?? [])) {
    if (typeof cell !== "string") continue;
    const { dayFirst, monthFirst } = readDateText(cell);
    if (Number.isNaN(dayFirst) || Number.isNaN(monthFirst) || dayFirst === monthFirst) continue;
    return { text: cell.trim(), reads: { dmy: dayFirst, mdy: monthFirst } };
  }
  return null;
}

/** Asked only when the dates of the whole column read both ways. */
export function DateOrderQuestion({ source }: { source: ChosenSource }) {
  const { problems, text, language, formats, dispatch } = usePane();
  if (!asksDateOrder(source)) return null;
  const words = text.data.dateOrder;
  const { key, kind } = source;
  const sample = sampleOf(source);
  const [role] = DATE_ROLES[kind];
  const problem = problems.find(({ field }) => field === FIELD.dateOrder(key));
  const label = (order: Asked): string =>
    sample === null ? words[order] : formats.day(sample.reads[order]);
  return (
    <Segments
      label={words.question(sample?.text ?? (role ? roleName(kind, role, language) : ""))}
      options={ORDERS.map((value) => ({ value, label: label(value) }))}
      value={source.dateOrder === "ymd" ? null : source.dateOrder}
      hint={source.scan?.order === "mixed" ? words.mixed : words.ambiguous}
      problem={problem?.text(text, language)}
      onChange={(order) => dispatch({ type: "dateOrderChosen", key, order })}
    />
  );
}
