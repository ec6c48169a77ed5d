import { scanFormula } from "./scanFormula";
import { escapeColumn } from "./structuredReference";

const same = (left: string, right: string): boolean => left.toLowerCase() === right.toLowerCase();

/** A formula after a table, or a column of it, got another name. */
export function renameInFormula(
  formula: string,
  from: { table: string; column?: string },
  to: { table?: string; column?: string }
): string {
  return scanFormula(formula)
    .map((piece) => {
      if (piece.kind === "text")
        return to.table === undefined
          ? piece.text
          : renameBareTable(piece.text, from.table, to.table);
      if (piece.kind === "string" || !piece.reference || !same(piece.reference.table, from.table))
        return piece.text;
      const brackets = piece.text.slice(piece.reference.table.length);
      const renamed =
        from.column === undefined || to.column === undefined
          ? brackets
          : renameColumn(brackets, from.column, to.column);
      return (to.table ?? piece.reference.table) + renamed;
    })
    .join("");
}

/** Column names stand between brackets or behind an @, with ' before special characters. */
function renameColumn(brackets: string, from: string, to: string): string {
  return brackets.replace(
    /(\[@?)((?:'.|[^[\]'@#])+)(?=\])/gs,
    (whole, open: string, name: string) =>
      same(name.replace(/'(.)/gs, "$1"), from) ? open + escapeColumn(to) : whole
  );
}

/** A table's name alone means its data. */
function renameBareTable(text: string, from: string, to: string): string {
  return text.replace(/[\p{L}_\\][\p{L}\p{N}_.\\]*(?![\p{L}\p{N}_.\\]*[!(])/gu, (word) =>
    same(word, from) ? to : word
  );
}
