import { makeStyles, mergeClasses } from "@griffel/react";

const CIRCLE = "M10 2.5a7.5 7.5 0 1 0 0 15a7.5 7.5 0 0 0 0-15Z";
/** Line drawings on a 20 × 20 grid. */
const PATHS = {
  check: "M5.5 10.4 8.6 13.5 14.5 7",
  alert: "M10 5.5v5.5M10 14.2v.1",
  chevron: "M5.5 8 10 12.5 14.5 8",
  checkCircle: `${CIRCLE}M6.8 10.2 9 12.4 13.2 7.8`,
  alertCircle: `${CIRCLE}M10 6.4v4.4M10 13.4v.1`,
  back: "M12 5 7 10l5 5",
  search: "M8.8 3.5a5.3 5.3 0 1 0 0 10.6a5.3 5.3 0 0 0 0-10.6ZM12.7 12.7l4 4",
  cells: "M3.5 3.5h13v13h-13ZM3.5 8h13M8 3.5v13",
  infoCircle: `${CIRCLE}M10 9.2v4.3M10 6.5v.1`,
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
    <svg className={mergeClasses(styles.icon, className)} viewBox="0 0 20 20" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
