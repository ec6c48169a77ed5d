import { cleanText } from "../cells/cleanText";

/** Answers to a question of satisfaction in points from 1 to 5, normalised. */
const SATISFACTION: Readonly<Record<string, number>> = {
  "very dissatisfied": 1,
  "extremely dissatisfied": 1,
  "very unsatisfied": 1,
  dissatisfied: 2,
  unsatisfied: 2,
  "somewhat dissatisfied": 2,
  neutral: 3,
  "neither satisfied nor dissatisfied": 3,
  satisfied: 4,
  "somewhat satisfied": 4,
  "very satisfied": 5,
  "extremely satisfied": 5,
  非常不满意: 1,
  很不满意: 1,
  不满意: 2,
  不太满意: 2,
  一般: 3,
  普通: 3,
  满意: 4,
  比较满意: 4,
  很满意: 5,
  非常满意: 5,
  非常不滿意: 1,
  很不滿意: 1,
  不滿意: 2,
  不太滿意: 2,
  尚可: 3,
  滿意: 4,
  很滿意: 5,
  非常滿意: 5,
};

/** Answers to a question of ease in points from 1 to 5, normalised. */
const EASE: Readonly<Record<string, number>> = {
  "very difficult": 1,
  difficult: 2,
  neutral: 3,
  neither: 3,
  easy: 4,
  "very easy": 5,
  非常困难: 1,
  困难: 2,
  一般: 3,
  容易: 4,
  非常容易: 5,
  非常困難: 1,
  困難: 2,
  普通: 3,
};

/** Points of an answer in words; all scales in words have five of them. */
export const ANSWER_POINTS = 5;

const BEGINS_WITH_NUMBER =
  /^(\d{1,2}(?:\.\d+)?)(?!\d)\s*(?:[分点點星]|points?\b|stars?\b|[-–:(/].*|$)/;
const ENDS_WITH_NUMBER = /\((\d{1,2})\s*(?:[分点點星]|points?)?\)$/;

/** A score as it is written: 9, "9分", "4 - Satisfied" or "满意(4分)". */
function numberIn(text: string): number {
  const match = BEGINS_WITH_NUMBER.exec(text) ?? ENDS_WITH_NUMBER.exec(text);
  return match === null ? NaN : Number(match[1]);
}

const scoreMeaning =
  (answers: Readonly<Record<string, number>>) =>
  (cell: string | number): number => {
    if (typeof cell === "number") return cell;
    const text = cleanText(cell).toLowerCase();
    return Object.hasOwn(answers, text) ? answers[text]! : numberIn(text);
  };

/** Likelihood to recommend; there is no usual wording of eleven answers. */
export const recommendMeaning = scoreMeaning({});
export const satisfactionMeaning = scoreMeaning(SATISFACTION);
export const easeMeaning = scoreMeaning(EASE);
