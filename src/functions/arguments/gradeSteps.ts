import { CalcError } from "../../calc/errors";
import { inGradeOrder, type GradeStep } from "../../calc/scorecard/gradeOf";
import { optionalBlock, type Block } from "./blockParameter";
import { numbers, texts, type CellType } from "./cellTypes";

/** A grade keeps its type: 5 stars stay a number. */
const grades: CellType<string | number> = {
  ...texts,
  zeroIsMissing: false,
  read: (cell, place) => (typeof cell === "number" ? cell : texts.read(cell, place)),
};

/** The table of thresholds and grades that an analyst may give. */
export const gradeTable = optionalBlock<CellType<string | number>>([numbers(), grades], {
  header: true,
  blanks: "keep",
});

/**
 * The rows of such a table from the highest threshold down; blank ones are skipped.
 * @throws CalcError value for half a row.
 */
export function gradeSteps({ rows, placeOf }: Block<string | number>): readonly GradeStep[] {
  const steps = rows.flatMap((cells, row): GradeStep[] => {
    const [threshold = null, grade = null] = cells;
    if (threshold === null && grade === null) return [];
    if (typeof threshold === "number" && grade !== null) return [{ threshold, grade }];
    const place = placeOf(row, grade === null ? 1 : 0);
    throw new CalcError("value", "blankCell", { ...place });
  });
  return inGradeOrder(steps);
}
