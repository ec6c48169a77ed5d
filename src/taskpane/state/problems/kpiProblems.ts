import { chosenKpis, fedKpis } from "../../kpis/chosenKpis";
import { FIELD } from "../fields";
import { unfinishedParts } from "../ownKpis";
import type { PaneState } from "../paneState";
import type { Problem } from "../problems";
import { dataProblems } from "./dataProblems";

function noKpis(state: PaneState): Problem[] {
  if (state.own.length > 0 || chosenKpis(state).length > 0) return [];
  // While something is wrong with the data, that is what keeps KPIs away.
  if (dataProblems(state).length > 0) return [];
  const isFed = fedKpis(state).length > 0;
  const text: Problem["text"] = ({ problems }) => (isFed ? problems.noKpis : problems.nothingFed);
  return [{ step: "kpis", field: FIELD.kpis, text }];
}

const ownProblems = ({ own, kept }: PaneState): Problem[] =>
  own.flatMap((kpi) =>
    unfinishedParts(kpi, kept).map((part): Problem => ({
      ...{ step: "kpis", field: FIELD.own(kpi.id, part), detail: kpi.id },
      text: ({ problems }) => problems.own[part],
    }))
  );

export const kpiProblems = (state: PaneState): Problem[] => [
  ...noKpis(state),
  ...ownProblems(state),
];
