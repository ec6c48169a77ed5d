import { FluentProvider } from "@fluentui/react-provider";
import { tokens } from "@fluentui/react-theme";
import { makeStyles } from "@griffel/react";
import type { Host } from "./host";
import { BuildBar } from "./steps/BuildBar";
import { DataStep } from "./steps/DataStep";
import { KpiStep } from "./steps/KpiStep";
import { PeriodStep } from "./steps/PeriodStep";
import { THEMES } from "./theme";
import { Footer } from "./view/Footer";
import { Header } from "./view/Header";
import { PaneProvider } from "./view/PaneContext";
import { useAppearance } from "./view/useAppearance";
import { useLanguage } from "./view/useLanguage";
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

/** The pane: three steps that say what will be built, and the button that builds it. */
export function App({ host }: { readonly host: Host }) {
  const [language, chooseLanguage] = useLanguage();
  const { choice, brightness, choose } = useAppearance();
  const pane = usePaneState(host, language);
  const styles = useStyles();
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
          <Footer theme={choice} onLanguage={chooseLanguage} onTheme={choose} />
          <BuildBar />
        </main>
      </PaneProvider>
    </FluentProvider>
  );
}
