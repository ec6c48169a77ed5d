import { FIELD } from "../fields";
import type { PaneState } from "../paneState";
import type { Problem } from "../problems";
import { unreadableSettings } from "../settings/settingEntries";
import { entryOfField } from "../targets/targetTexts";
import { targetKpis, unreadableFields } from "../targets/targetRows";

const unreadableTargets = (state: PaneState): Problem[] =>
  targetKpis(state).flatMap(
    (kpi) =>
      unreadableFields(state, kpi).map((field) => ({
        ...({ step: "targets", field: FIELD.target(kpi.id, field), detail: kpi.id } as const),
        text: ({ problems }) => problems.entry[entryOfField(field, kpi.format)],
      })) satisfies Problem[]
  );

const unreadableFigures = (state: PaneState): Problem[] =>
  unreadableSettings(state).map(({ key, entry }) => ({
    ...({ step: "targets", field: FIELD.setting(key) } as const),
    text: ({ problems }) =>
      problems.settings[key === "margin" || key === "cac" ? key : (entry ?? "number")],
  })) satisfies Problem[];

export const targetProblems = (state: PaneState): Problem[] => [
  ...unreadableTargets(state),
  ...unreadableFigures(state),
];
