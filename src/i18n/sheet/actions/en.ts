/** The sheet of actions: what is done about a KPI, by whom, and what came of it. */
export const en = {
  title: "Actions",
  help: "Blue cells are yours. The effect is the change of the KPI since the action was started, by its direction; other causes are in it too.",
  columns: {
    id: "id",
    gap: "gap",
    action: "action",
    owner: "owner",
    due: "due",
    started: "started",
    startValue: "value at start",
    effect: "effect since",
  },
  /** Number formats of the effect; {n} is the number. */
  better: "better by {n}",
  worse: "worse by {n}",
};

export type ActionsText = typeof en;
