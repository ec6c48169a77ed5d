import type { CalcError } from "../../calc/errors";

/** A cell of an answer: "" is no answer, an error stays in its cell. */
export type AnswerCell = number | string | CalcError;

/** What a function answers: one value, or rows that spill. */
export type Answer = number | readonly (readonly AnswerCell[])[];
