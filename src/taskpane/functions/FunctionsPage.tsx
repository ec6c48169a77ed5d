import { makeStyles } from "@griffel/react";
import type { ReactNode } from "react";
import type { Host } from "../host";
import { usePane } from "../view/PaneContext";
import { FunctionDetail } from "./detail/FunctionDetail";
import { InsertBar } from "./detail/InsertBar";
import { FunctionsProvider } from "./FunctionsContext";
import { FunctionList } from "./list/FunctionList";
import { chosenFunction } from "./state/functionsState";
import { useFunctionsState } from "./useFunctionsState";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", flexGrow: 1 },
});

interface Props {
  readonly host: Host;
  /** What stands below the page, above its bar. */
  readonly children: ReactNode;
}

/** The functions: a list to find one, and a form that inserts it. */
export function FunctionsPage({ host, children }: Props) {
  const { language } = usePane();
  const functions = useFunctionsState(host, language);
  const styles = useStyles();
  const form = chosenFunction(functions.state);
  return (
    <FunctionsProvider value={functions}>
      <div className={styles.page}>
        {form === undefined ? <FunctionList /> : <FunctionDetail form={form} />}
        {children}
        {form !== undefined && <InsertBar form={form} />}
      </div>
    </FunctionsProvider>
  );
}
