import { makeStyles } from "@griffel/react";
import { tokens } from "@fluentui/react-theme";

/** A bar at the foot of the pane that stays in sight, with a status above its button. */
export const useBarStyles = makeStyles({
  bar: {
    position: "sticky",
    bottom: 0,
    zIndex: 1,
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    padding: "12px",
    // Excel's pane on a small laptop is 378 px high: what stands above needs the room.
    "@media (max-height: 450px)": { padding: "8px 12px" },
    backgroundColor: tokens.colorNeutralBackground2,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  // Empty it takes no room, but stays there: only a region that exists is announced.
  status: { ":empty": { marginBottom: "-8px" } },
});
