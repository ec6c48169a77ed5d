const plain = new Intl.NumberFormat("en", { useGrouping: false, maximumFractionDigits: 10 });
const percent = new Intl.NumberFormat("en", {
  style: "percent",
  useGrouping: false,
  maximumFractionDigits: 8,
});

/** What an entry reads: the amount of a rate is a fraction. */
export type EntryKind = "percent" | "number";

/**
 * A value as it stands in a field that reads it.
 * @example entryText(0.845, "percent") // => "84.5%"
 */
export const entryText = (value: number, kind: EntryKind): string =>
  (kind === "percent" ? percent : plain).format(value);
