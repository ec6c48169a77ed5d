import type { PaneText } from "../../i18n/pane";
import type { OrderRole } from "../../data/table";
import { periodProblem } from "../dates/periodEntry";
import { KPI_IDS } from "../kpis/kpiIds";
import { type ClvInput, unreadableInputs } from "./clvInputs";
import type { PaneState, StepId } from "./paneState";
import { asksDateOrder, type ChosenSource, mappingInForce } from "./source";

/** The field that a problem is about. */
export type Field = "source" | OrderRole | "dateOrder" | "kpis" | ClvInput | "from" | "to";

/** What keeps the pane from building, at the field where it is put right. */
export interface Problem {
  readonly step: StepId;
  readonly field: Field;
  readonly text: (text: PaneText) => string;
}

type RequiredRole = "customer" | "date" | "amount" | "quantity" | "unitPrice";

const requiredRoles = ({ amountFrom }: ChosenSource): RequiredRole[] => [
  "customer",
  "date",
  ...(amountFrom === "column" ? (["amount"] as const) : (["quantity", "unitPrice"] as const)),
];

const missingRoles = (source: ChosenSource): Problem[] =>
  requiredRoles(source)
    .filter((role) => source.mapping[role] === undefined)
    .map((role) => ({ step: "data", field: role, text: ({ problems }) => problems.missing[role] }));

/** A column that plays two roles: the later role is asked about. */
function sharedColumns(source: ChosenSource): Problem[] {
  const roles = Object.entries(mappingInForce(source)) as [OrderRole, number][];
  return roles.flatMap(([role, column], i) => {
    const other = roles.slice(0, i).find(([, taken]) => taken === column)?.[0];
    if (other === undefined) return [];
    const text = ({ problems, roles: names }: PaneText): string =>
      problems.twice(names[other], names[role]);
    return [{ step: "data", field: role, text }];
  });
}

function dataProblems({ source }: PaneState): Problem[] {
  if (source === null)
    return [{ step: "data", field: "source", text: ({ problems }) => problems.noSource }];
  const order: Problem[] =
    asksDateOrder(source) && source.dateOrder === null
      ? [{ step: "data", field: "dateOrder", text: ({ problems }) => problems.dateOrder }]
      : [];
  return [...missingRoles(source), ...sharedColumns(source), ...order];
}

function kpiProblems({ leftOut, clv }: PaneState): Problem[] {
  if (KPI_IDS.every((id) => leftOut.includes(id)))
    return [{ step: "kpis", field: "kpis", text: ({ problems }) => problems.noKpis }];
  if (leftOut.includes("CLV")) return [];
  return unreadableInputs(clv).map((input) => ({
    step: "kpis",
    field: input,
    text: ({ problems }) => problems[input],
  }));
}

function periodProblems({ period }: PaneState): Problem[] {
  const problem = periodProblem(period);
  if (problem === null) return [];
  const field = problem === "order" ? "to" : problem;
  return [{ step: "period", field, text: ({ problems }) => problems[problem] }];
}

/** All problems, in the order of the steps. */
export const problemsOf = (state: PaneState): Problem[] => [
  ...dataProblems(state),
  ...kpiProblems(state),
  ...periodProblems(state),
];
