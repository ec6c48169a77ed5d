import { CalcError } from "../../calc/errors";
import type { Answer, AnswerCell } from "./answer";

/** Larger results freeze Excel on the web. */
export const MOST_CELLS = 100_000;

function checkCell<T extends AnswerCell>(cell: T): T | 0 {
  if (typeof cell === "number" && !Number.isFinite(cell)) throw new CalcError("number", "overflow");
  // Excel would show a negative zero as -0 in some number formats.
  return cell === 0 ? 0 : cell;
}

/**
 * Keeps a result small enough to spill; for tables whose size is known, before they are built.
 * @throws CalcError notAvailable naming the argument that narrows it.
 */
export function checkSize(cells: number, narrowedBy = ""): void {
  if (cells <= MOST_CELLS) return;
  const key = narrowedBy === "" ? "tooManyCells" : "tooManyCellsFor";
  const facts = { argument: narrowedBy, found: cells, most: MOST_CELLS };
  throw new CalcError("notAvailable", key, facts);
}

/**
 * An answer fit to leave: NaN would become a silent 0 inside an array, and Infinity has no cell.
 * @throws CalcError number when a calculation overflowed, notAvailable when the result is too large to spill.
 */
export function checkAnswer(answer: Answer, narrowedBy?: string): Answer {
  if (typeof answer === "number") return checkCell(answer);
  checkSize(answer.length * (answer[0]?.length ?? 0), narrowedBy);
  return answer.map((row) => row.map((cell) => checkCell(cell)));
}
