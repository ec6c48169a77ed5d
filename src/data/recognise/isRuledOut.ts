import { isPlausible } from "../../calc/dates/plausible";
import { readDateNumber } from "../dates/readDateNumber";
import { readDateText } from "../dates/readDateText";
import { easeMeaning, recommendMeaning, satisfactionMeaning } from "../dictionary/answerWords";
import { numberMeaning } from "../amounts/numberMeaning";
import type { ColumnContent } from "../recognition";
import type { RawCell, Role } from "../table";
import type { ColumnSample } from "./sampleColumn";

/** Contents that rule a role out, whatever the header says. */
const IMPOSSIBLE: Readonly<Partial<Record<Role, readonly ColumnContent[]>>> = {
  customer: ["date"],
  order: ["date"],
  amount: ["date"],
  quantity: ["date"],
  unitPrice: ["date"],
  deal: ["date"],
  lead: ["date"],
  ticket: ["date"],
  stage: ["date"],
  status: ["date"],
  probability: ["date"],
  reason: ["date"],
  contacts: ["date"],
  mrr: ["date"],
  newCustomers: ["date"],
};

/** A day, plausible or not; a number has to be a plausible one, or hours until a response would be days. */
function isDay(cell: RawCell): boolean {
  if (typeof cell === "number") return isPlausible(readDateNumber(cell));
  if (typeof cell !== "string") return false;
  const { dayFirst, monthFirst } = readDateText(cell);
  const days = [dayFirst, monthFirst];
  return /^\d*\.?\d*$/.test(cell) ? days.some(isPlausible) : days.some((day) => !Number.isNaN(day));
}

const isNumber = (cell: RawCell): boolean =>
  (typeof cell === "number" || typeof cell === "string") && !Number.isNaN(numberMeaning(cell));

/** True for a column without values, or with one that passes. */
const holds =
  (test: (cell: RawCell) => boolean) =>
  ({ content, values }: ColumnSample): boolean =>
    content === "empty" || [...values].some(test);

/** Share of the different values that have to be answers: reasons and remarks are worded like their questions. */
const MOST_ANSWERS = 0.5;

const areAnswers =
  (meaning: (cell: string | number) => number) =>
  ({ values }: ColumnSample): boolean => {
    const isAnswer = (cell: RawCell): boolean =>
      (typeof cell === "string" || typeof cell === "number") && !Number.isNaN(meaning(cell));
    return [...values].filter(isAnswer).length >= values.size * MOST_ANSWERS;
  };

/** What the values have to be for a role. */
const SUITS: Readonly<Partial<Record<Role, (sample: ColumnSample) => boolean>>> = {
  responded: holds(isDay),
  closed: holds(isDay),
  end: holds(isDay),
  probability: holds(isNumber),
  contacts: holds(isNumber),
  mrr: holds(isNumber),
  newCustomers: holds(isNumber),
  recommend: areAnswers(recommendMeaning),
  satisfaction: areAnswers(satisfactionMeaning),
  effort: areAnswers(easeMeaning),
};

/** True when what a column holds cannot play the role. */
export const isRuledOut = (role: Role, sample: ColumnSample): boolean =>
  IMPOSSIBLE[role]?.includes(sample.content) === true || SUITS[role]?.(sample) === false;
