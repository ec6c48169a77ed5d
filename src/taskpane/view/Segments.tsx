import { makeStyles, mergeClasses } from "@griffel/react";
import { tokens } from "@fluentui/react-theme";
import { type Dispatch, useId } from "react";

interface Props<Value extends string> {
  readonly label: string;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly value: Value | null;
  readonly hint?: string | undefined;
  readonly problem?: string | undefined;
  readonly onChange: Dispatch<Value>;
}

const useStyles = makeStyles({
  group: { border: "none", margin: 0, padding: 0, minWidth: 0 },
  label: { padding: 0, marginBottom: "6px", fontSize: tokens.fontSizeBase300 },
  row: {
    display: "flex",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    overflow: "hidden",
  },
  option: {
    position: "relative",
    flex: "1 1 0",
    minWidth: 0,
    textAlign: "center",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    padding: "5px 4px",
    cursor: "pointer",
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground1,
    ":not(:first-child)": { borderLeft: `1px solid ${tokens.colorNeutralStroke2}` },
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":has(:checked)": {
      color: tokens.colorBrandForeground1,
      backgroundColor: tokens.colorBrandBackground2,
      fontWeight: tokens.fontWeightSemibold,
    },
    ":has(:focus-visible)": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
    },
    "@media (forced-colors: active)": {
      ":has(:checked)": {
        forcedColorAdjust: "none",
        color: "HighlightText",
        backgroundColor: "Highlight",
      },
    },
  },
  radio: { position: "absolute", inset: 0, margin: 0, opacity: 0, cursor: "pointer" },
  note: {
    margin: "4px 0 0",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  problem: { color: tokens.colorPaletteRedForeground1 },
});

/** One of a few short words: native radio buttons, so that arrows, forms and screen readers know them. */
export function Segments<Value extends string>(props: Props<Value>) {
  const styles = useStyles();
  const id = useId();
  const note = props.problem ?? props.hint;
  return (
    <fieldset
      className={styles.group}
      aria-describedby={note === undefined ? undefined : `${id}-note`}
    >
      <legend className={styles.label}>{props.label}</legend>
      <div className={styles.row}>
        {props.options.map(({ value, label }) => (
          <label key={value} className={styles.option}>
            <input
              className={styles.radio}
              type="radio"
              name={id}
              aria-invalid={props.problem !== undefined}
              checked={value === props.value}
              onChange={() => props.onChange(value)}
            />
            {label}
          </label>
        ))}
      </div>
      {note !== undefined && (
        <p
          id={`${id}-note`}
          className={mergeClasses(styles.note, props.problem !== undefined && styles.problem)}
        >
          {note}
        </p>
      )}
    </fieldset>
  );
}
