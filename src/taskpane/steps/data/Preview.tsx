import { makeStyles, mergeClasses } from "@griffel/react";
import { tokens } from "@fluentui/react-theme";
import { tableLayout } from "../../../data/layout/tableLayout";
import type { OrderRole } from "../../../data/table";
import { type ChosenSource, mappingInForce } from "../../state/source";
import { usePane } from "../../view/PaneContext";
import { useRowStyles } from "../../view/useRowStyles";
import { columnLabel } from "./columnLabel";
import { PreviewCell, usePreviewLook } from "./PreviewCell";

const ROWS = 4;
const ROLES = ["customer", "date", "amount", "quantity", "unitPrice", "order"] as const;

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
  readonly role: OrderRole;
  readonly column: number;
}

/** The columns in use with their first rows, as Excel holds them. */
export function Preview({ source }: { readonly source: ChosenSource }) {
  const { text } = usePane();
  const styles = useStyles();
  const shared = useRowStyles();
  const { table } = source;
  const mapping = mappingInForce(source);
  const columns = ROLES.flatMap((role): Column[] => {
    const column = mapping[role];
    return column === undefined ? [] : [{ role, column }];
  });
  const { first } = tableLayout(table);
  const rows = Array.from({ length: Math.min(ROWS, table.rowCount - first) }, (_, i) => first + i);
  if (columns.length === 0 || rows.length === 0) return null;
  return (
    <table className={styles.table}>
      <caption className={mergeClasses(shared.title, styles.caption)}>{text.data.preview}</caption>
      <thead>
        <tr>
          {columns.map(({ role, column }) => (
            <Head key={role} role={role} label={columnLabel(source, column, text)} />
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

function Head({ role, label }: { readonly role: OrderRole; readonly label: string }) {
  const styles = useStyles();
  const look = usePreviewLook(role);
  return (
    <th
      scope="col"
      title={label}
      className={mergeClasses(styles.head, look, role === "date" && styles.date)}
    >
      {label}
    </th>
  );
}
