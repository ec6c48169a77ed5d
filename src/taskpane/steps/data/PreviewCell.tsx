import { makeStyles, mergeClasses } from "@griffel/react";
import { tokens } from "@fluentui/react-theme";
import type { RawCell, Role } from "../../../data/table";
import { isoDate } from "../../../sheet/text/isoDate";
import { NUMBER_ROLES } from "../../state/sourceRoles";
import { usePane } from "../../view/PaneContext";

const useStyles = makeStyles({
  cell: {
    padding: "3px 4px",
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    ":first-child": { paddingLeft: 0 },
    ":last-child": { paddingRight: 0 },
  },
  number: { textAlign: "end", fontVariantNumeric: "tabular-nums" },
  blank: { color: tokens.colorNeutralForeground3, fontStyle: "italic" },
});

/** Look of the cells of a role's column, its header included. */
export function usePreviewLook(role: Role): string {
  const styles = useStyles();
  return mergeClasses(styles.cell, NUMBER_ROLES.has(role) && styles.number);
}

interface Props {
  readonly role: Role;
  readonly cell: RawCell;
  /** True when the column's numbers are dates. */
  readonly isDate: boolean;
}

/** A cell of the source as the analyst knows it; ids keep their digits together. */
export function PreviewCell({ role, cell, isDate }: Props) {
  const { text, formats } = usePane();
  const styles = useStyles();
  const look = usePreviewLook(role);
  if (cell === null || cell === "")
    return <td className={mergeClasses(look, styles.blank)}>{text.data.blank}</td>;
  const number = typeof cell === "number" ? cell : null;
  const shown =
    number !== null && isDate
      ? isoDate(number)
      : number !== null && NUMBER_ROLES.has(role)
        ? formats.number(number)
        : String(cell);
  return (
    <td className={look} title={shown}>
      {shown}
    </td>
  );
}
