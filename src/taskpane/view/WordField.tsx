import { Field, type FieldProps } from "@fluentui/react-field";
import type { Dispatch } from "react";
import { Picker } from "./Picker";

type Props<Word extends string> = Omit<FieldProps, "onChange" | "children"> & {
  readonly value: string;
  readonly words: readonly Word[];
  readonly names: Readonly<Record<Word, string>>;
  /** What no word at all is called; without it there has to be one. */
  readonly nothing?: string;
  readonly onWord: Dispatch<Word>;
};

/** One of a few words, by their names in the language of the pane. */
export function WordField<Word extends string>(props: Props<Word>) {
  const { value, words, names, nothing, onWord, ...field } = props;
  const choose = (chosen: string): void => {
    const word = words.find((one) => one === chosen);
    if (word !== undefined) onWord(word);
  };
  return (
    <Field {...field}>
      <Picker value={value} onChange={(_, data) => choose(data.value)}>
        {nothing !== undefined && value === "" && <option value="">{nothing}</option>}
        {words.map((word) => (
          <option key={word} value={word}>
            {names[word]}
          </option>
        ))}
      </Picker>
    </Field>
  );
}
