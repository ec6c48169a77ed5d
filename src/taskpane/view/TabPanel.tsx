import { makeStyles } from "@griffel/react";
import { type ReactNode, useState } from "react";
import { panelId, tabId } from "./Tabs";

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", flexGrow: 1 },
});

interface Props {
  readonly id: string;
  readonly isChosen: boolean;
  readonly children: ReactNode;
}

/** The page of a tab: made when it is first chosen, then kept with what was entered there. */
export function TabPanel({ id, isChosen, children }: Props) {
  const styles = useStyles();
  const [wasChosen, remember] = useState(isChosen);
  if (isChosen && !wasChosen) remember(true);
  return (
    <div
      id={panelId(id)}
      role="tabpanel"
      aria-labelledby={tabId(id)}
      hidden={!isChosen}
      className={isChosen ? styles.panel : undefined}
    >
      {(isChosen || wasChosen) && children}
    </div>
  );
}
