import type { ClosedPeriod } from "../../host";
import { Message } from "../../view/Message";
import { usePane } from "../../view/PaneContext";

/** What the history has now. */
export function Closed({ outcome }: { readonly outcome: ClosedPeriod }) {
  const { text, formats } = usePane();
  const { kpis, period } = outcome;
  return (
    <Message tone="success" title={text.build.closed}>
      {text.build.inHistory(formats.count(kpis), kpis, formats.period(period))}
    </Message>
  );
}
