import { Link } from "@fluentui/react-link";
import { makeStyles } from "@griffel/react";
import type { Dispatch } from "react";
import { type Language, LANGUAGES } from "../../i18n/language";
import { openHelp } from "../entry/openHelp";
import { LANGUAGE_NAMES } from "../language";
import type { ThemeChoice } from "../theme";
import { usePane } from "./PaneContext";
import { Picker } from "./Picker";

const THEME_CHOICES = ["auto", "light", "dark"] as const satisfies readonly ThemeChoice[];

const useStyles = makeStyles({
  footer: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "8px",
    padding: "16px",
    marginTop: "auto",
  },
  help: { marginInlineStart: "auto" },
});

interface Props {
  readonly theme: ThemeChoice;
  readonly onLanguage: Dispatch<Language>;
  readonly onTheme: Dispatch<ThemeChoice>;
}

/** Language, appearance and help: there when wanted, out of the way. */
export function Footer({ theme, onLanguage, onTheme }: Props) {
  const { language, text } = usePane();
  const styles = useStyles();
  const languageOf = (value: string): Language =>
    LANGUAGES.find((known) => known === value) ?? language;
  const themeOf = (value: string): ThemeChoice =>
    THEME_CHOICES.find((known) => known === value) ?? theme;
  return (
    <footer className={styles.footer}>
      <Picker
        size="small"
        aria-label={text.footer.language}
        value={language}
        onChange={(_, { value }) => onLanguage(languageOf(value))}
      >
        {LANGUAGES.map((known) => (
          <option key={known} value={known} lang={known}>
            {LANGUAGE_NAMES[known]}
          </option>
        ))}
      </Picker>
      <Picker
        size="small"
        aria-label={text.footer.theme}
        value={theme}
        onChange={(_, { value }) => onTheme(themeOf(value))}
      >
        {THEME_CHOICES.map((choice) => (
          <option key={choice} value={choice}>
            {text.footer.themes[choice]}
          </option>
        ))}
      </Picker>
      <Link className={styles.help} as="button" onClick={() => openHelp(language)}>
        {text.footer.help}
      </Link>
    </footer>
  );
}
