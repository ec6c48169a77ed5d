import type { OrderRole } from "../../../data/table";
import type { PaneText } from "../../../i18n/pane";
import { failureText } from "../../failure/failureText";
import type { ChosenSource } from "../../state/source";
import { usePane } from "../../view/PaneContext";
import type { StepStatus } from "../../view/StepHead";
import { columnLabel } from "./columnLabel";

/** Roles in use, as far as they have columns; those of a product belong together. */
function rolesInUse({ amountFrom }: ChosenSource): readonly (readonly OrderRole[])[] {
  const amount: readonly OrderRole[] =
    amountFrom === "column" ? ["amount"] : ["quantity", "unitPrice"];
  return [["customer"], ["date"], amount, ["order"]];
}

/** Headers in use, as one line. */
function columnsOf(source: ChosenSource, text: PaneText): string {
  const labels = rolesInUse(source).map((roles) =>
    roles
      .flatMap((role) => source.mapping[role] ?? [])
      .map((column) => columnLabel(source, column, text))
      .join(" × ")
  );
  return labels.filter((label) => label !== "").join(" · ");
}

/** The data step when it is closed: source, rows and columns in use, or what is missing. */
export function DataSummary({ status }: { readonly status: StepStatus }) {
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
