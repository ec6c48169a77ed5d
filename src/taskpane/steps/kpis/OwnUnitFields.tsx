import { OWN_DIRECTIONS, OWN_FORMATS, type OwnKpi } from "../../state/ownKpis";
import { usePane } from "../../view/PaneContext";
import { useRowStyles } from "../../view/useRowStyles";
import { WordField } from "../../view/WordField";

/** What an own KPI is measured in, and which way is better. */
export function OwnUnitFields({ kpi }: { readonly kpi: OwnKpi }) {
  const { text, dispatch } = usePane();
  const styles = useRowStyles();
  const words = text.kpis.own;
  const change = (changed: Partial<OwnKpi>): void =>
    dispatch({ type: "ownChanged", id: kpi.id, change: changed });
  return (
    <div className={styles.pair}>
      <WordField
        label={words.format}
        value={kpi.format}
        words={OWN_FORMATS}
        names={words.formats}
        onWord={(format) => change({ format })}
      />
      <WordField
        label={words.direction}
        value={kpi.direction}
        words={OWN_DIRECTIONS}
        names={text.kpis.directions}
        onWord={(direction) => change({ direction })}
      />
    </div>
  );
}
