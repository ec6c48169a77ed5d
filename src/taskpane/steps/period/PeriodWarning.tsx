import type { ResolvedPeriod } from "../../../sheet/periodChoice";
import { Message } from "../../view/Message";
import { usePane } from "../../view/PaneContext";

interface Props {
  readonly resolved: ResolvedPeriod;
  /** First and last day of the data. */
  readonly first: number;
  readonly last: number;
}

/** Said when a period has no data, or is still running. */
export function PeriodWarning({ resolved: { period, partial }, first, last }: Props) {
  const { text, formats } = usePane();
  if (period.start > last || period.end <= first)
    return <Message tone="warning">{text.period.noData}</Message>;
  if (!partial) return null;
  return <Message tone="warning">{text.period.partial(formats.day(last))}</Message>;
}
