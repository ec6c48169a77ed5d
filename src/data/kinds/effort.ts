import { NO_ROWS } from "../cells/rowCount";
import { cleanText } from "../cells/cleanText";
import { type Scores, scaleScores } from "./scores";
import type { UsedRows } from "./usedRows";

const EASE = /容易|轻松|輕鬆|\beas(?:y|e|ier)\b/;
const EFFORT = /费力|費力|\beffort\b/;
/** Short headers name the measure, whose scale is one of ease; a longer one is the question as it was asked. */
const LONGEST_NAME = 24;

/** Which end of the scale is easy: as the wording says, or unsaid. */
function directionOf(header: string): "ease" | "effort" | "unsaid" {
  const text = cleanText(header).toLowerCase();
  if (EASE.test(text)) return "ease";
  return EFFORT.test(text) && (text.length > LONGEST_NAME || /[?]|多少|多大|how much/.test(text))
    ? "effort"
    : "unsaid";
}

/** Ease of getting help, higher is easier; answers to a question of effort are turned round. */
export function easeScores(used: UsedRows): Scores | null {
  const scores = scaleScores(used, "effort");
  if (scores === null) return null;
  const column = used.header("effort");
  const direction = directionOf(column);
  const all = { rows: used.rows.length, first: -1 };
  const { values, scale, notes } = scores;
  return {
    scale,
    values: direction === "effort" ? values.map((value) => scale + 1 - value) : values,
    notes: [
      ...notes,
      ...used.note("effortReversed", direction === "effort" ? all : NO_ROWS, { column }),
      ...used.note("effortAsEase", direction === "unsaid" ? all : NO_ROWS, { column }),
    ],
  };
}
