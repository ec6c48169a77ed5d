import type { RequirementSets } from "./requirementSets";

/** What the host tells the client about itself when the client starts. */
export interface AppFacts {
  /** Office display language, e.g. zh-CN. */
  readonly locale: string;
  readonly sets: RequirementSets;
  readonly readOnly: boolean;
  /** True when the add-in starts without showing its pane. */
  readonly hidden: boolean;
  readonly theme: { readonly background: number; readonly foreground: number };
  /** Document settings of the older settings API; written to. */
  readonly settings: Record<string, unknown>;
}

/** The client's numbers for how the add-in starts. */
const DISPLAY = { hidden: 1, taskpane: 2 } as const;

/** The host's answer to `GetContext`. */
export function appContext(facts: AppFacts): Readonly<Record<string, () => unknown>> {
  const { locale, sets, readOnly, hidden, theme, settings } = facts;
  return {
    GetAppType: () => 1,
    GetSolutionRef: () => "6f3a1b52-7d2e-4c7e-9d0a-0c8f4b5e21aa",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => locale,
    GetAppDataLocale: () => locale,
    GetDocUrl: () => "Book1.xlsx",
    GetAppCapabilities: () => (readOnly ? 1 : 0),
    GetActivationMode: () => 2,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => "",
    GetCorrelationId: () => "",
    GetInstanceId: () => "1",
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetSupportedMatrix: () => JSON.stringify(sets),
    GetHostCustomMessage: () => "",
    GetHostFullVersion: () => "16.0.0.0",
    GetInitialDisplayMode: () => (hidden ? DISPLAY.hidden : DISPLAY.taskpane),
    GetOfficeThemeInfo: () => JSON.stringify(themeColors(theme)),
    GetSettings: () => storedSettings(settings),
  };
}

const themeColors = ({ background, foreground }: AppFacts["theme"]) => ({
  bodyBackgroundColor: background,
  bodyForegroundColor: foreground,
  controlBackgroundColor: background,
  controlForegroundColor: foreground,
});

/** Settings travel as two parallel lists that the callee fills or reads. */
const storedSettings = (settings: Record<string, unknown>) => ({
  Read: (keys: string[], values: unknown[]): void => {
    for (const [key, value] of Object.entries(settings)) {
      keys.push(key);
      values.push(value);
    }
  },
  Write: (keys: readonly string[], values: readonly unknown[]): void => {
    for (const [index, key] of keys.entries()) settings[key] = values[index];
  },
});
