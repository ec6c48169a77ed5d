import { CalcError } from "../../calc/errors";
import type { Answer, AnswerCell } from "./answer";

/** Larger results freeze Excel on the web. */
const MOST_CELLS = 100_000;

function checkCell<T extends AnswerCell>(cell: T): T | 0 {
  if (typeof cell === "number" && !Number.isFinite(cell)) throw new CalcError("number", "overflow");
  // Excel would show a negative zero as -0 in some number formats.
  return cell === 0 ? 0 : cell;
}

/**
 * An answer fit to leave: NaN would become a silent 0 inside an array, and Infinity has no cell.
 * @throws CalcError number when a calculation overflowed, notAvailable when the result is too large to spill.
 */
export function checkAnswer(answer: Answer, narrowedBy = ""): Answer {
  if (typeof answer === "number") return checkCell(answer);
  const cells = answer.length * (answer[0]?.length ?? 0);
  if (cells > MOST_CELLS) {
    const key = narrowedBy === "" ? "tooManyCells" : "tooManyCellsFor";
    throw new CalcError("notAvailable", key, {
      argument: narrowedBy,
      found: cells,
      most: MOST_CELLS,
    });
  }
  return answer.map((row) => row.map((cell) => checkCell(cell)));
}
