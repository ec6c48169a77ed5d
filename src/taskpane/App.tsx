import { FluentProvider } from "@fluentui/react-provider";
import { tokens } from "@fluentui/react-theme";
import { makeStyles } from "@griffel/react";
import { lazy, Suspense } from "react";
import type { Host } from "./host";
import { PAGES } from "./state/paneState";
import { SheetPage } from "./steps/SheetPage";
import { THEMES } from "./theme";
import { Footer } from "./view/Footer";
import { Header } from "./view/Header";
import { PaneProvider } from "./view/PaneContext";
import { TabPanel } from "./view/TabPanel";
import { Tabs } from "./view/Tabs";
import { useAppearance } from "./view/useAppearance";
import { useLanguage } from "./view/useLanguage";
import { usePaneState } from "./view/usePaneState";

const FunctionsPage = lazy(async () => {
  const page = await import(/* webpackChunkName: "functions-page" */ "./functions/FunctionsPage");
  return { default: page.FunctionsPage };
});

const useStyles = makeStyles({
  pane: {
    display: "flex",
    flexDirection: "column",
    minHeight: "100vh",
    backgroundColor: tokens.colorNeutralBackground2,
  },
  main: { display: "contents" },
});

/** The pane: one page builds the KPI sheet, the other inserts functions. */
export function App({ host }: { readonly host: Host }) {
  const [language, chooseLanguage] = useLanguage();
  const { choice, brightness, choose } = useAppearance();
  const pane = usePaneState(host, language);
  const styles = useStyles();
  const { state, text, dispatch } = pane;
  const { label, ...names } = text.functions.pages;
  const footer = <Footer theme={choice} onLanguage={chooseLanguage} onTheme={choose} />;
  return (
    <FluentProvider theme={THEMES[brightness]} className={styles.pane}>
      <PaneProvider value={pane}>
        <Header />
        <main className={styles.main}>
          <Tabs
            label={label}
            tabs={PAGES.map((id) => ({ id, label: names[id] }))}
            chosen={state.page}
            onChoose={(page) => dispatch({ type: "pageChosen", page })}
          />
          <TabPanel id="sheet" isChosen={state.page === "sheet"}>
            <SheetPage>{footer}</SheetPage>
          </TabPanel>
          <TabPanel id="functions" isChosen={state.page === "functions"}>
            <Suspense fallback={<p>{text.functions.loading}</p>}>
              <FunctionsPage host={host}>{footer}</FunctionsPage>
            </Suspense>
          </TabPanel>
        </main>
      </PaneProvider>
    </FluentProvider>
  );
}
