import { Link } from "@fluentui/react-link";
import { makeStyles, mergeClasses } from "@griffel/react";
import { usePane } from "../../view/PaneContext";
import { toLocal } from "../formula/notation";
import { useFunctions } from "../FunctionsContext";
import { useCardStyles } from "../useCardStyles";
import { carriesMessage, type ExplainedCall, type Explanation } from "./explainCell";

const useStyles = makeStyles({
  list: { margin: "2px 0 6px", paddingInlineStart: "18px" },
  given: {
    display: "grid",
    gridTemplateColumns: "max-content 1fr",
    gap: "2px 10px",
    margin: "2px 0 6px",
  },
  value: { margin: 0 },
});

interface Props {
  readonly explanation: Extract<Explanation, { calls: readonly ExplainedCall[] }>;
}

/** What the functions in a cell say of its error, and where their arguments come from. */
export function ExplainedCalls({ explanation: { error, calls } }: Props) {
  const { explain } = usePane().text.functions;
  const card = useCardStyles();
  return (
    <>
      {calls.map((call, at) => (
        <Call key={at} call={call} />
      ))}
      {carriesMessage(error) && <p className={card.note}>{explain.message}</p>}
    </>
  );
}

function Call({ call: { called, lines, given } }: { readonly call: ExplainedCall }) {
  const { explain } = usePane().text.functions;
  const { state, dispatch } = useFunctions();
  const styles = useStyles();
  const card = useCardStyles();
  const name = `CRM.${called.id}`;
  return (
    <>
      {lines.length > 0 && <p className={card.note}>{explain.reasons(name)}</p>}
      {lines.length > 0 && (
        <ul className={mergeClasses(card.note, styles.list)}>
          {[...lines, explain.passedOn].map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {given.length > 0 && <p className={card.note}>{explain.from}</p>}
      <dl className={mergeClasses(card.code, styles.given)}>
        {given.map((argument) => (
          <div key={argument.name} style={{ display: "contents" }}>
            <dt>{argument.name}</dt>
            <dd className={styles.value}>{toLocal(argument.text, state.decimal)}</dd>
          </div>
        ))}
      </dl>
      <Link as="button" onClick={() => dispatch({ type: "functionChosen", id: called.id })}>
        {explain.open(name)}
      </Link>
    </>
  );
}
