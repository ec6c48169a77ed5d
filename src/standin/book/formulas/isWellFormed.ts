import { parse } from "../engine/ospreadsheet";
import { scanFormula } from "./scanFormula";

/** True when a formula can be read at all, whatever its functions and names mean. */
export function isWellFormed(formula: string): boolean {
  const plain = scanFormula(formula)
    .map((piece) =>
      piece.kind === "text"
        ? piece.text.replaceAll("#REF!", "#REF")
        : piece.kind === "string"
          ? '""'
          : "__ref"
    )
    .join("");
  try {
    parse(plain);
    return true;
  } catch {
    return false;
  }
}
