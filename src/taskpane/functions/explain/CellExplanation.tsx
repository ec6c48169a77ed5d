import { Button } from "@fluentui/react-button";
import { makeStyles } from "@griffel/react";
import type { ReactNode } from "react";
import type { FunctionCatalogue } from "../../../catalog/functions/functionCatalogue";
import { failureText } from "../../failure/failureText";
import type { ActiveCell } from "../../host";
import { Message } from "../../view/Message";
import { usePane } from "../../view/PaneContext";
import { useFunctions } from "../FunctionsContext";
import { useCardStyles } from "../useCardStyles";
import { explainCell } from "./explainCell";
import { ExplainedCalls } from "./ExplainedCalls";

const useStyles = makeStyles({
  box: { display: "flex", flexDirection: "column", gap: "8px" },
  button: { alignSelf: "start" },
});

/** The button that asks about the selected cell, and the answer. */
export function CellExplanation() {
  const { text, language } = usePane();
  const { state, actions } = useFunctions();
  const styles = useStyles();
  const { cell, catalogue } = state;
  return (
    <div className={styles.box}>
      <Button size="small" className={styles.button} onClick={() => void actions.explain()}>
        {text.functions.explain.button}
      </Button>
      <div role="status">
        {cell !== null && "key" in cell && (
          <Message tone="error">{failureText(cell, language)}</Message>
        )}
        {cell !== null && !("key" in cell) && catalogue !== null && (
          <Explained cell={cell} catalogue={catalogue} />
        )}
      </div>
    </div>
  );
}

interface Props {
  readonly cell: ActiveCell;
  readonly catalogue: FunctionCatalogue;
}

function Explained({ cell, catalogue }: Props) {
  const { explain } = usePane().text.functions;
  const card = useCardStyles();
  const place = `${cell.sheet}!${cell.address}`;
  const found = explainCell(cell, catalogue);
  if (found.kind === "noFormula" || found.kind === "noError")
    return <Closable tone="info">{explain[found.kind](place)}</Closable>;
  if (found.kind === "foreign")
    return <Closable tone="info">{explain.foreign(place, found.error)}</Closable>;
  return (
    <Closable tone="warning" title={explain.title(place, found.error)}>
      {cell.filledFrom !== null && (
        <p className={card.note}>{explain.filledFrom(cell.filledFrom)}</p>
      )}
      {found.kind === "general" && <p className={card.note}>{explain.general[found.error]}</p>}
      <ExplainedCalls explanation={found} />
    </Closable>
  );
}

interface ClosableProps {
  readonly tone: "info" | "warning";
  readonly title?: string;
  readonly children: ReactNode;
}

/** An answer that goes away when it is read. */
function Closable({ children, ...message }: ClosableProps) {
  const { text } = usePane();
  const { dispatch } = useFunctions();
  return (
    <Message {...message}>
      {children}
      <div>
        <Button
          size="small"
          appearance="transparent"
          onClick={() => dispatch({ type: "cellRead", cell: null })}
        >
          {text.functions.explain.close}
        </Button>
      </div>
    </Message>
  );
}
