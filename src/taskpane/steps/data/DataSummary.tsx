import type { PaneText } from "../../../i18n/pane";
import { failureText } from "../../failure/failureText";
import { type ChosenSource, mappingInForce } from "../../state/source";
import { usePane } from "../../view/PaneContext";
import type { StepStatus } from "../../view/StepCard";
import { columnLabel } from "./columnLabel";

const SUMMARY_ROLES = ["customer", "date", "order", "amount", "quantity", "unitPrice"] as const;

/** Headers in use, as one line. */
function columnsOf(source: ChosenSource, text: PaneText): string {
  const mapping = mappingInForce(source);
  const labels = SUMMARY_ROLES.flatMap((role) => {
    const column = mapping[role];
    return column === undefined ? [] : [columnLabel(source, column, text)];
  });
  return labels.join(" · ");
}

/** The data step when it is closed: source, rows and columns in use, or what is missing. */
export function DataSummary({ status }: { status: StepStatus }) {
  const { state, problems, text, formats, language } = usePane();
  if (status === "busy") return text.loading;
  if (state.readFailure !== null) return failureText(state.readFailure, language);
  const problem = problems.find(({ step }) => step === "data");
  if (state.source === null) return problem?.text(text);
  const { label, rows } = state.source.info;
  return (
    <>
      {text.data.sized(label, formats.count(rows), rows)}
      <br />
      {problem === undefined ? columnsOf(state.source, text) : problem.text(text)}
    </>
  );
}
