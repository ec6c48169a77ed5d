/** How a KPI stands against its target, from best known to unknown. */
export const STATUSES = ["onTarget", "watch", "offTarget", "noTarget", "noData"] as const;
export type Status = (typeof STATUSES)[number];

/** Shapes that differ without colour; the word beside them is localised. */
export const STATUS_SYMBOL = {
  onTarget: "✔",
  watch: "▲",
  offTarget: "✖",
  noTarget: "○",
  noData: "–",
} as const satisfies Record<Status, string>;

/** Symbol and word, as the cell shows them. */
export const statusLabel = (status: Status, words: Readonly<Record<Status, string>>): string =>
  `${STATUS_SYMBOL[status]} ${words[status]}`;
