import { makeStyles, mergeClasses } from "@griffel/react";
import { tokens } from "@fluentui/react-theme";
import { tableLayout } from "../../../data/layout/tableLayout";
import type { Role } from "../../../data/table";
import { type ChosenSource, mappingInForce } from "../../state/source";
import { DATE_ROLES, rolesOf } from "../../state/sourceRoles";
import { usePane } from "../../view/PaneContext";
import { useRowStyles } from "../../view/useRowStyles";
import { columnLabel } from "./columnLabel";
import { PreviewCell, usePreviewLook } from "./PreviewCell";

const ROWS = 4;
/** More columns than these cannot be read at the width of a pane. */
const COLUMNS = 4;

const useStyles = makeStyles({
  table: {
    width: "100%",
    tableLayout: "fixed",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  caption: { textAlign: "start", paddingBottom: "4px" },
  head: {
    textAlign: "start",
    color: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightSemibold,
  },
  // A whole date always fits; what the others cannot show is cut.
  date: { width: "74px" },
});

interface Column {
  readonly role: Role;
  readonly column: number;
}

/** The columns in use with their first rows, as Excel holds them. */
export function Preview({ source }: { readonly source: ChosenSource }) {
  const { text } = usePane();
  const styles = useStyles();
  const shared = useRowStyles();
  const { table } = source;
  const mapping = mappingInForce(source);
  const columns = rolesOf(source.kind)
    .flatMap((role): Column[] => {
      const column = mapping[role];
      return column === undefined ? [] : [{ role, column }];
    })
    .slice(0, COLUMNS);
  const { first } = tableLayout(table);
  const rows = Array.from({ length: Math.min(ROWS, table.rowCount - first) }, (_, i) => first + i);
  if (columns.length === 0 || rows.length === 0) return null;
  return (
    <table className={styles.table}>
      <caption className={mergeClasses(shared.title, styles.caption)}>{text.data.preview}</caption>
      <thead>
        <tr>
          {columns.map(({ role, column }) => (
            <Head
              key={role}
              isDate={DATE_ROLES[source.kind].includes(role)}
              role={role}
              label={columnLabel(source, column, text)}
            />
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row}>
            {columns.map(({ role, column }) => (
              <PreviewCell
                key={role}
                role={role}
                cell={table.columns[column]?.[row] ?? null}
                isDate={table.dateColumns[column] ?? false}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface HeadProps {
  readonly role: Role;
  readonly label: string;
  readonly isDate: boolean;
}

function Head({ role, label, isDate }: HeadProps) {
  const styles = useStyles();
  const look = usePreviewLook(role);
  return (
    <th
      scope="col"
      title={label}
      className={mergeClasses(styles.head, look, isDate && styles.date)}
    >
      {label}
    </th>
  );
}
