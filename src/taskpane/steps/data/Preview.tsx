import { makeStyles } from "@griffel/react";
import { tokens } from "@fluentui/react-theme";
import { tableLayout } from "../../../data/layout/tableLayout";
import type { RawCell } from "../../../data/table";
import { type ChosenSource, mappingInForce } from "../../state/source";
import { usePane } from "../../view/PaneContext";
import { useRowStyles } from "../../view/useRowStyles";
import { columnLabel } from "./columnLabel";

const ROWS = 4;
const ROLES = ["customer", "date", "order", "amount", "quantity", "unitPrice"] as const;

const useStyles = makeStyles({
  table: {
    width: "100%",
    tableLayout: "fixed",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  caption: { textAlign: "start", paddingBottom: "4px" },
  cell: {
    padding: "3px 6px",
    textAlign: "start",
    fontWeight: "inherit",
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  head: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightSemibold },
  number: { textAlign: "end", fontVariantNumeric: "tabular-nums" },
  blank: { color: tokens.colorNeutralForeground3, fontStyle: "italic" },
});

const isBlank = (cell: RawCell): boolean => cell === null || cell === "";

/** The columns in use with their first rows, as Excel holds them. */
export function Preview({ source }: { source: ChosenSource }) {
  const { text, formats } = usePane();
  const styles = useStyles();
  const shared = useRowStyles();
  const { table } = source;
  const mapping = mappingInForce(source);
  const columns = ROLES.flatMap((role) => mapping[role] ?? []);
  const { first } = tableLayout(table);
  const rows = Array.from({ length: Math.min(ROWS, table.rowCount - first) }, (_, i) => first + i);
  if (columns.length === 0 || rows.length === 0) return null;
  const shown = (column: number, cell: RawCell): string => {
    if (isBlank(cell)) return text.data.blank;
    if (typeof cell !== "number") return String(cell);
    return table.dateColumns[column] ? formats.day(cell) : formats.number(cell);
  };
  const look = (column: number, cell: RawCell): string => {
    if (isBlank(cell)) return `${styles.cell} ${styles.blank}`;
    const isNumber = typeof cell === "number" && !table.dateColumns[column];
    return isNumber ? `${styles.cell} ${styles.number}` : styles.cell;
  };
  return (
    <table className={styles.table}>
      <caption className={`${shared.title} ${styles.caption}`}>{text.data.preview}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th
              key={column}
              scope="col"
              className={`${look(column, table.columns[column]?.[first] ?? "-")} ${styles.head}`}
            >
              {columnLabel(source, column, text)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row}>
            {columns.map((column) => {
              const cell = table.columns[column]?.[row] ?? null;
              return (
                <td key={column} className={look(column, cell)} title={shown(column, cell)}>
                  {shown(column, cell)}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
