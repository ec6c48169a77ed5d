import { Button } from "@fluentui/react-button";
import { makeStyles, mergeClasses } from "@griffel/react";
import { tokens } from "@fluentui/react-theme";
import type { FunctionCatalogue } from "../../../catalog/functions/functionCatalogue";
import { Message } from "../../view/Message";
import { usePane } from "../../view/PaneContext";
import { CellExplanation } from "../explain/CellExplanation";
import { useFunctions } from "../FunctionsContext";
import { searchFunctions } from "../search/searchFunctions";
import { useCardStyles } from "../useCardStyles";
import { FunctionRow } from "./FunctionRow";
import { SearchField } from "./SearchField";

const useStyles = makeStyles({
  tools: { display: "flex", flexDirection: "column", gap: "10px", padding: "0 12px 12px" },
  group: { marginBottom: "12px" },
  title: { padding: "8px 12px", backgroundColor: tokens.colorNeutralBackground3 },
});

/** All functions by group, or those that a search finds. */
export function FunctionList() {
  const { text, language } = usePane();
  const { state, actions } = useFunctions();
  const styles = useStyles();
  if (state.isUnreachable)
    return (
      <div className={styles.tools}>
        <Message tone="error">{text.functions.unreachable}</Message>
        <Button onClick={() => void actions.load(language)}>{text.functions.again}</Button>
      </div>
    );
  return (
    <>
      <div className={styles.tools}>
        <SearchField />
        <CellExplanation />
      </div>
      {state.catalogue !== null && <Found catalogue={state.catalogue} />}
    </>
  );
}

function Found({ catalogue }: { readonly catalogue: FunctionCatalogue }) {
  const { text, formats } = usePane();
  const { state } = useFunctions();
  const styles = useStyles();
  const card = useCardStyles();
  const query = state.query.trim();
  const groups = searchFunctions(catalogue.groups, query);
  const count = groups.reduce((sum, { functions }) => sum + functions.length, 0);
  const said = count > 0 ? text.functions.found(formats.count(count), count) : "";
  return (
    <>
      <p role="status" className={mergeClasses(card.note, styles.tools)}>
        {count > 0 ? said : text.functions.nothing(query)}
      </p>
      {groups.map(({ key, title, functions }) => (
        <section key={key} className={mergeClasses(card.card, styles.group)} aria-label={title}>
          <h2 className={mergeClasses(card.title, styles.title)}>{title}</h2>
          {functions.map((listed) => (
            <FunctionRow key={listed.id} listed={listed} />
          ))}
        </section>
      ))}
    </>
  );
}
