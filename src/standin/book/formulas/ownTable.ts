import { scanFormula } from "./scanFormula";

/** Inside a table Excel lets a formula leave out its name: [@amount]. The engine needs it spelled out. */
export function expandOwnTable(formula: string, table: string): string {
  if (!formula.includes("[")) return formula;
  return scanFormula(formula)
    .map((piece) =>
      piece.kind === "reference" && piece.reference?.table === "" ? table + piece.text : piece.text
    )
    .join("");
}

/** Excel shows references to the own row without the table's name. */
export function collapseOwnTable(formula: string, table: string): string {
  if (!formula.includes("[")) return formula;
  return scanFormula(formula)
    .map((piece) => {
      const own =
        piece.kind === "reference" &&
        piece.reference?.areas.includes("thisRow") &&
        sameName(piece.reference.table, table);
      return own ? piece.text.slice(table.length) : piece.text;
    })
    .join("");
}

const sameName = (left: string, right: string): boolean =>
  left.toLowerCase() === right.toLowerCase();
