import { Field } from "@fluentui/react-field";
import { Input } from "@fluentui/react-input";
import { makeStyles } from "@griffel/react";
import { TARGET_WORDS } from "../../../sheet/targets/targetColumns";
import { FIELD } from "../../state/fields";
import { type TargetKpi, targetText } from "../../state/targets/targetRows";
import type { TargetField } from "../../state/targets/targetTexts";
import { EntryField } from "../../view/EntryField";
import { fieldProblem } from "../../view/fieldProblem";
import { usePane } from "../../view/PaneContext";
import { useRowStyles } from "../../view/useRowStyles";
import { WordField } from "../../view/WordField";

const SHARES = ["weight", "green_from", "amber_from"] as const satisfies readonly TargetField[];

const useStyles = makeStyles({ input: { minWidth: 0, width: "100%" } });

interface Props {
  readonly kpi: TargetKpi;
  readonly kpis: readonly TargetKpi[];
}

/** What a target rests on, which way is better, how much it counts, from where it is met, and who answers for it. */
export function TargetDetails({ kpi, kpis }: Props) {
  const pane = usePane();
  const { state, text, dispatch } = pane;
  const styles = useStyles();
  const shared = useRowStyles();
  const words = text.targets;
  const { id } = kpi;
  const valueOf = (field: TargetField): string => targetText(state, kpis, kpi, field);
  const type = (field: TargetField) => (typed: string) =>
    dispatch({ type: "targetTyped", id, field, text: typed });
  return (
    <>
      <div className={shared.pair}>
        <WordField
          label={words.basis}
          value={valueOf("basis")}
          words={TARGET_WORDS.basis}
          names={words.bases}
          nothing={words.noBasis}
          onWord={type("basis")}
        />
        <WordField
          label={words.direction}
          value={valueOf("direction")}
          words={TARGET_WORDS.direction}
          names={text.kpis.directions}
          onWord={type("direction")}
        />
        {SHARES.map((field) => (
          <EntryField
            key={field}
            label={words[field]}
            entry="percent"
            value={valueOf(field)}
            onText={type(field)}
            {...fieldProblem(pane, FIELD.target(id, field))}
          />
        ))}
        <Field label={words.owner}>
          <Input
            className={styles.input}
            value={valueOf("owner")}
            onChange={(_, { value }) => type("owner")(value)}
          />
        </Field>
      </div>
      <p className={shared.note}>{words.thresholdHint}</p>
    </>
  );
}
