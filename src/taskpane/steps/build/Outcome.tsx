import { usePane } from "../../view/PaneContext";
import { Built } from "./Built";
import { Closed } from "./Closed";
import { Failed } from "./Failed";

/** How the last build, refresh or closing ended. */
export function Outcome() {
  const { work } = usePane().state;
  if (work.kind === "built") return <Built outcome={work.outcome} />;
  if (work.kind === "closed") return <Closed outcome={work.outcome} />;
  if (work.kind === "failed") return <Failed task={work.task} failure={work.failure} />;
  return null;
}
