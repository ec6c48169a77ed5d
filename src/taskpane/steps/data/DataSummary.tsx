import type { Role } from "../../../data/table";
import type { PaneText } from "../../../i18n/pane";
import { failureText } from "../../failure/failureText";
import { sourcesOf } from "../../state/paneState";
import { type ChosenSource, mappingInForce } from "../../state/source";
import { mainRoles } from "../../state/sourceRoles";
import { usePane } from "../../view/PaneContext";
import type { StepStatus } from "../../view/StepHead";
import { stepProblem } from "../../view/stepProblem";
import { columnLabel } from "./columnLabel";

/** The columns that matter most, as one line; those of a product belong together. */
function columnsOf(source: ChosenSource, text: PaneText): string {
  const mapping = mappingInForce(source);
  const label = (column: number | undefined): string =>
    column === undefined ? "" : columnLabel(source, column, text);
  const isPart = (role: Role): boolean => role === "quantity" || role === "unitPrice";
  const labels = [...mainRoles(source.kind), "order" as const]
    .filter((role) => !isPart(role))
    .map((role) =>
      role === "amount" && mapping.amount === undefined
        ? [label(mapping.quantity), label(mapping.unitPrice)].filter(Boolean).join(" × ")
        : label(mapping[role])
    );
  return labels.filter((one) => one !== "").join(" · ");
}

/** The data step when it is closed: sources, rows and columns in use, or what is missing. */
export function DataSummary({ status }: { readonly status: StepStatus }) {
  const pane = usePane();
  const { state, text, formats, language } = pane;
  const sources = sourcesOf(state);
  const [only] = sources;
  if (status === "busy") return text.loading;
  if (state.readFailure !== null) return failureText(state.readFailure, language);
  const problem = stepProblem(pane, "data");
  if (only === undefined) return problem;
  const isOne = sources.length === 1;
  const { label } = only.info;
  const rows = sources.reduce((sum, { info }) => sum + info.rows, 0);
  const titles = sources.map(({ kind }) => text.kindTitles[kind]);
  const columns = isOne ? columnsOf(only, text) : text.data.rows(formats.count(rows), rows);
  return (
    <>
      {isOne ? text.data.sized(label, formats.count(rows), rows) : formats.list(titles)}
      <br />
      {problem ?? columns}
    </>
  );
}
