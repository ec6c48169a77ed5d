import { FluentProvider } from "@fluentui/react-provider";
import { makeStyles } from "@griffel/react";
import { tokens } from "@fluentui/react-theme";
import { useEffect, useState } from "react";
import { paneTexts } from "../i18n/pane";
import type { Host } from "./host";
import { currentLanguage } from "./language";
import { preference, remember } from "./preferences";
import { BuildBar } from "./steps/BuildBar";
import { DataStep } from "./steps/DataStep";
import { KpiStep } from "./steps/KpiStep";
import { PeriodStep } from "./steps/PeriodStep";
import { type ThemeChoice, THEMES } from "./theme";
import { Footer } from "./view/Footer";
import { Header } from "./view/Header";
import { PaneProvider } from "./view/PaneContext";
import { useBrightness } from "./view/useBrightness";
import { usePaneState } from "./view/usePaneState";

const useStyles = makeStyles({
  pane: {
    display: "flex",
    flexDirection: "column",
    minHeight: "100vh",
    backgroundColor: tokens.colorNeutralBackground2,
  },
  main: { display: "contents" },
  steps: {
    margin: "0 12px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    overflow: "clip",
  },
});

const storedTheme = (): ThemeChoice => {
  const theme = preference("theme");
  return theme === "light" || theme === "dark" ? theme : "auto";
};

/** The pane: three steps that say what will be built, and the button that builds it. */
export function App({ host }: { readonly host: Host }) {
  const [language, setLanguage] = useState(currentLanguage);
  const [theme, setTheme] = useState(storedTheme);
  const brightness = useBrightness(theme);
  const pane = usePaneState(host, language);
  const styles = useStyles();
  const text = paneTexts[language];
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = text.title;
  }, [language, text]);
  useEffect(() => {
    document.documentElement.style.colorScheme = brightness;
  }, [brightness]);
  return (
    <FluentProvider theme={THEMES[brightness]} className={styles.pane}>
      <PaneProvider value={pane}>
        <Header />
        <main className={styles.main}>
          <div className={styles.steps}>
            <DataStep />
            <KpiStep />
            <PeriodStep />
          </div>
          <Footer
            theme={theme}
            onLanguage={(chosen) => {
              remember("language", chosen);
              setLanguage(chosen);
            }}
            onTheme={(chosen) => {
              remember("theme", chosen === "auto" ? null : chosen);
              setTheme(chosen);
            }}
          />
          <BuildBar />
        </main>
      </PaneProvider>
    </FluentProvider>
  );
}
