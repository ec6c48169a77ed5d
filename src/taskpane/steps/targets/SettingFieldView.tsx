import { FIELD } from "../../state/fields";
import { settingText } from "../../state/settings/settingEntries";
import type { SettingField } from "../../state/settings/settingFields";
import { EntryField } from "../../view/EntryField";
import { fieldProblem } from "../../view/fieldProblem";
import { usePane } from "../../view/PaneContext";
import { useRowStyles } from "../../view/useRowStyles";
import { WordField } from "../../view/WordField";

/** Chosen where a number is to be typed instead of a word. */
const NUMBER = "number";

/** A figure to type, a word to choose, or a number where no word fits. */
export function SettingFieldView({ field }: { readonly field: SettingField }) {
  const pane = usePane();
  const { state, text, dispatch } = pane;
  const styles = useRowStyles();
  const { key, words, entry } = field;
  const { labels, hints, words: names } = text.targets.settings;
  const value = settingText(state, field);
  const isWord = words?.some((word) => word === value) ?? false;
  const type = (typed: string): void => dispatch({ type: "settingTyped", key, text: typed });
  const look = { className: styles.field, orientation: "horizontal" } as const;
  const isTyped = entry !== undefined && !isWord;
  return (
    <>
      {words !== undefined && (
        <WordField
          {...look}
          label={labels[key]}
          hint={hints[key]}
          value={isWord ? value : NUMBER}
          words={entry === undefined ? words : [...words, NUMBER]}
          names={names}
          onWord={(word) => type(word === NUMBER ? "" : word)}
        />
      )}
      {isTyped && (
        <EntryField
          {...look}
          label={words === undefined ? labels[key] : names[NUMBER]}
          {...(words === undefined ? { hint: hints[key] } : {})}
          entry={entry}
          value={value}
          onText={type}
          {...fieldProblem(pane, FIELD.setting(key))}
        />
      )}
    </>
  );
}
