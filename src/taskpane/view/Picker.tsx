import { Select, type SelectProps } from "@fluentui/react-select";
import { makeStyles, mergeClasses } from "@griffel/react";

const useStyles = makeStyles({
  root: { minWidth: 0 },
  // A native list is as wide as its longest option; here it is as wide as its place.
  select: { minWidth: 0, width: "100%", textOverflow: "ellipsis" },
});

/** A drop-down that never outgrows the pane. */
export function Picker({ className, ...props }: SelectProps) {
  const styles = useStyles();
  return (
    <Select
      {...props}
      className={mergeClasses(styles.root, className)}
      select={{ className: styles.select }}
    />
  );
}
