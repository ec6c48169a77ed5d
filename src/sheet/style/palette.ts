/**
 * Colours of the sheets. They differ in lightness, so that they stay apart in greyscale and for colour-blind readers;
 * IBCS habits: actual dark, previous lighter, what is not final outlined.
 */
export const PALETTE = {
  ink: "#1F2933",
  quiet: "#6B7785",
  faint: "#9AA5B1",
  line: "#C5CDD5",
  actual: "#2B3A4A",
  input: "#0B5CAD",
  good: "#0B6B5F",
  watch: "#9A6700",
  bad: "#B3261E",
  /** Bars that fall short: apart from `good` in lightness, so that they differ in greyscale. */
  short: "#DC8B80",
  scaleLow: "#FFFFFF",
  scaleHigh: "#8DB4D9",
} as const;
