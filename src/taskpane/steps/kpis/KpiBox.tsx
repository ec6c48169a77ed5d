import { Checkbox } from "@fluentui/react-checkbox";
import { makeStyles, mergeClasses } from "@griffel/react";
import { tokens } from "@fluentui/react-theme";
import { useId } from "react";
import type { KpiChoice } from "../../kpis/kpiGroups";
import { lacksOf } from "../../kpis/kpiNeeds";
import { lackText } from "../../kpis/lackText";
import { sourcesOf } from "../../state/paneState";
import { usePane } from "../../view/PaneContext";

const useStyles = makeStyles({
  // The box of a checkbox stands 8 px inside of it; the note stands under the label, behind the box.
  item: { display: "flex", flexDirection: "column", marginLeft: "-8px" },
  note: {
    margin: "-6px 0 4px 36px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  lack: { marginTop: "-2px", color: tokens.colorPaletteDarkOrangeForeground1 },
});

interface Props {
  readonly kpi: KpiChoice;
  readonly isChosen: boolean;
}

/** One KPI with its definition; greyed, with what is missing, when the data cannot give it. */
export function KpiBox({ kpi, isChosen }: Props) {
  const { state, language, dispatch } = usePane();
  const styles = useStyles();
  const id = useId();
  const lacks = lacksOf(kpi.id, sourcesOf(state));
  return (
    <div className={styles.item}>
      <Checkbox
        label={kpi.name}
        checked={isChosen}
        disabled={lacks.length > 0}
        aria-describedby={id}
        onChange={(_, { checked }) =>
          dispatch({ type: "kpiToggled", id: kpi.id, isOn: checked === true })
        }
      />
      <div id={id}>
        <p className={styles.note}>{kpi.explanation}</p>
        {lacks.length > 0 && (
          <p className={mergeClasses(styles.note, styles.lack)}>{lackText(lacks, language)}</p>
        )}
      </div>
    </div>
  );
}
