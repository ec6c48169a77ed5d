import { makeStyles } from "@griffel/react";

/** Line drawings on a 20 × 20 grid. */
const PATHS = {
  check: "M5.5 10.4 8.6 13.5 14.5 7",
  alert: "M10 5.5v5.5M10 14.2v.1",
  info: "M10 9v5.2M10 5.8v.1",
  chevron: "M5.5 8 10 12.5 14.5 8",
  close: "M6 6l8 8M14 6l-8 8",
} as const;

export type IconName = keyof typeof PATHS;

const useStyles = makeStyles({
  icon: {
    width: "20px",
    height: "20px",
    flexShrink: 0,
    fill: "none",
    stroke: "currentColor",
    strokeWidth: "1.6",
    strokeLinecap: "round",
    strokeLinejoin: "round",
  },
});

/** A drawing beside words that say the same: hidden from screen readers. */
export function Icon({ name, className }: { name: IconName; className?: string | undefined }) {
  const styles = useStyles();
  return (
    <svg className={`${styles.icon} ${className ?? ""}`} viewBox="0 0 20 20" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
