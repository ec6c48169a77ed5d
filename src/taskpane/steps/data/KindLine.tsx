import type { ChosenSource } from "../../state/source";
import { usePane } from "../../view/PaneContext";
import { useRowStyles } from "../../view/useRowStyles";
import { Message } from "../../view/Message";

/** What the source seems to be. */
export function KindLine({ source }: { source: ChosenSource }) {
  const { text } = usePane();
  const styles = useRowStyles();
  const { kind } = source.recognition;
  if (kind === "orders") return <p className={styles.note}>{text.data.recognised}</p>;
  if (kind === null) return <Message tone="info">{text.data.unknownKind}</Message>;
  return <Message tone="warning">{text.data.otherKind(text.kinds[kind])}</Message>;
}
