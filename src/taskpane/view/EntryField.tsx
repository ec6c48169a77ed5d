import { Field, type FieldProps } from "@fluentui/react-field";
import { Input } from "@fluentui/react-input";
import { makeStyles } from "@griffel/react";
import type { Dispatch } from "react";
import { type EntryKind, entryText } from "../entries/entryText";
import { readEntry } from "../entries/readEntry";

const useStyles = makeStyles({ input: { minWidth: 0, width: "100%" } });

type Props = Omit<FieldProps, "onChange" | "children"> & {
  readonly value: string;
  readonly entry: EntryKind;
  readonly placeholder?: string;
  /** Name of the field where no label stands beside it. */
  readonly name?: string;
  readonly onText: Dispatch<string>;
};

/** A number to type; when it is left it shows how it was read, so that 0.84 becomes 84%. */
export function EntryField({ value, entry, placeholder, name, onText, ...field }: Props) {
  const styles = useStyles();
  const settle = (): void => {
    const read = readEntry(value, entry);
    if (read !== null && entryText(read, entry) !== value) onText(entryText(read, entry));
  };
  return (
    <Field {...field}>
      <Input
        className={styles.input}
        inputMode="decimal"
        value={value}
        {...(placeholder === undefined ? {} : { placeholder })}
        {...(name === undefined ? {} : { "aria-label": name })}
        onChange={(_, data) => onText(data.value)}
        onBlur={settle}
      />
    </Field>
  );
}
