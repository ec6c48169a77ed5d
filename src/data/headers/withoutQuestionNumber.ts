const NUMBER = /^(?:q|第)?\s*\d{1,3}\s*(?:[题題问問]\s*)?[.、:)\s]\s*/i;

/**
 * The wording of a survey question without the number before it.
 * @example withoutQuestionNumber("Q12. How easy was it?") // => "How easy was it?"
 */
export const withoutQuestionNumber = (header: string): string => header.replace(NUMBER, "");
