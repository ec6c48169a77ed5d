import { NO_ROWS, type RowCount } from "../cells/rowCount";
import type { SourceNote } from "../dataNotes";
import { ANSWER_POINTS } from "../dictionary/answerWords";
import { type Scale, scaleInWording } from "../headers/scaleInWording";
import type { RoleOf } from "../table";
import type { WordCells } from "./kindColumns";
import type { UsedRows } from "./usedRows";
import { wordNotes } from "./wordNotes";

type Question = Extract<RoleOf<"survey">, "recommend" | "satisfaction" | "effort">;

/** Answers to one question on a scale from 1, or from 0 to 10; NaN is no answer. */
export interface Scores {
  readonly values: Float64Array;
  /** Highest point of the scale. */
  readonly scale: number;
  readonly notes: readonly SourceNote[];
}

/** Scales that are asked on, the shortest first. */
const SCALES = [ANSWER_POINTS, 7, 10];
const RECOMMEND: Scale = { low: 0, high: 10 };

const isInWords = ({ labels, meanings }: WordCells): boolean =>
  labels.some((label, i) => !/\d/.test(String(label)) && !Number.isNaN(meanings[i]!));

/** The shortest usual scale that holds the answers; 0 to 2 is that of HubSpot. */
function scaleOfValues(values: Float64Array): Scale {
  const given = values.filter((value) => !Number.isNaN(value));
  const highest = given.reduce((a, b) => Math.max(a, b), 0);
  if (highest <= 2 && given.includes(0)) return { low: 0, high: 2 };
  return { low: 1, high: SCALES.find((scale) => highest <= scale) ?? 10 };
}

const fits = (value: number, { low, high }: Scale): boolean =>
  Number.isInteger(value) && value >= low && value <= high;

/** What was said, and what of it was not understood or does not lie on the scale. */
function answerNotes(used: UsedRows, role: Question, words: WordCells, scale: Scale): SourceNote[] {
  const column = words.header;
  const meaning = used.columns.meanings(role);
  const outside = used.count((row) => !Number.isNaN(meaning(row)) && !fits(meaning(row), scale));
  const { low, high } = scale;
  return [
    ...wordNotes(used, "unknownAnswer", role, (code) => Number.isNaN(words.meanings[code]!)),
    ...used.note("scoreOutOfRange", outside, { column, low, high }),
    ...used.note(
      "blankAnswer",
      used.count((row) => words.codes[row]! < 0),
      { column }
    ),
  ];
}

/** A note about all answers to a question, or none. */
const all = (used: UsedRows, says: boolean): RowCount =>
  says ? { rows: used.rows.length, first: -1 } : NO_ROWS;

/**
 * Likelihood to recommend, from 0 to 10; null without a column. On another scale there are no promoters, and no answer
 * is used.
 */
export function recommendScores(used: UsedRows): Scores | null {
  const words = used.columns.words.get("recommend");
  if (words === undefined) return null;
  const { high } = scaleInWording(words.header) ?? RECOMMEND;
  const isOther = high !== RECOMMEND.high;
  return {
    values: used
      .meanings("recommend")
      .map((value) => (!isOther && fits(value, RECOMMEND) ? value : NaN)),
    scale: RECOMMEND.high,
    notes: isOther
      ? used.note("otherScale", all(used, true), { column: words.header, high })
      : answerNotes(used, "recommend", words, RECOMMEND),
  };
}

/**
 * Answers on a scale from 1, null without a column. The scale is the one the question names, else that of answers in
 * words, else the shortest usual one that holds the answers; one from 0 is raised by 1.
 */
export function scaleScores(used: UsedRows, role: "satisfaction" | "effort"): Scores | null {
  const words = used.columns.words.get(role);
  if (words === undefined) return null;
  const given = used.meanings(role);
  const named = isInWords(words) ? { low: 1, high: ANSWER_POINTS } : scaleInWording(words.header);
  const scale = named ?? scaleOfValues(given);
  const { low, high } = scale;
  const raise = 1 - low;
  const column = words.header;
  return {
    values: given.map((value) => (fits(value, scale) ? value + raise : NaN)),
    scale: high + raise,
    notes: [
      ...answerNotes(used, role, words, scale),
      ...used.note("scaleFromValues", all(used, named === null && low === 1), {
        column,
        scale: high,
      }),
      ...used.note("scaleFromZero", all(used, low === 0), { column, high }),
    ],
  };
}
