import { Button } from "@fluentui/react-button";
import type { CatalogueFunction } from "../../../catalog/functions/functionCatalogue";
import { failureText } from "../../failure/failureText";
import { Message } from "../../view/Message";
import { usePane } from "../../view/PaneContext";
import { carriesMessage, errorLines, isGeneral } from "../explain/explainCell";
import { useFunctions } from "../FunctionsContext";
import { useCardStyles } from "../useCardStyles";

interface Props {
  readonly form: CatalogueFunction;
  onReplace(): void;
}

/** How inserting ended: where the formula went and what its error means, or why it went nowhere. */
export function InsertOutcome({ form, onReplace }: Props) {
  const { text, language } = usePane();
  const { insert } = useFunctions().state;
  const { functions } = text;
  if (insert.kind === "failed")
    return (
      <Message tone="error" title={functions.notInserted}>
        {failureText(insert.failure, language)}
      </Message>
    );
  if (insert.kind === "occupied")
    return (
      <Message tone="warning">
        <p style={{ margin: "0 0 6px" }}>{functions.occupied(insert.address)}</p>
        <Button size="small" onClick={onReplace}>
          {functions.replace(insert.address)}
        </Button>
      </Message>
    );
  if (insert.kind !== "inserted") return null;
  const place = `${insert.sheet}!${insert.address}`;
  if (insert.error === null) return <Message tone="success">{functions.inserted(place)}</Message>;
  return <Faulty form={form} place={place} error={insert.error} />;
}

interface FaultyProps {
  readonly form: CatalogueFunction;
  readonly place: string;
  readonly error: string;
}

function Faulty({ form, place, error }: FaultyProps) {
  const { functions } = usePane().text;
  const card = useCardStyles();
  const lines = isGeneral(error) ? [functions.explain.general[error]] : errorLines(form, error);
  return (
    <Message tone="warning" title={functions.gives(place, error)}>
      {lines.map((line) => (
        <p key={line} className={card.note}>
          {line}
        </p>
      ))}
      {carriesMessage(error) && <p className={card.note}>{functions.explain.message}</p>}
    </Message>
  );
}
