import { cleanText } from "../cells/cleanText";
import { withoutQuestionNumber } from "./withoutQuestionNumber";

/** Lowest and highest answer of a scale. */
export interface Scale {
  readonly low: number;
  readonly high: number;
}

const FROM_TO = /(?<![\d.])([01])\s*(?:分|points?)?\s*(?:[-–—~至到]|to)\s*(\d{1,2})(?!\d)/;
const HIGHEST = /(?<!\d)(\d{1,2})\s*(?:分制|[- ]?point)|out of (\d{1,2})(?!\d)/;

/**
 * The scale that a survey question names, or null.
 * @example scaleInWording("4、容易吗？（1-7分，7为非常容易）") // => { low: 1, high: 7 }
 */
export function scaleInWording(header: string): Scale | null {
  const text = withoutQuestionNumber(cleanText(header).toLowerCase());
  const [, low, high] = FROM_TO.exec(text) ?? [];
  if (low !== undefined && high !== undefined && Number(high) > 1)
    return { low: Number(low), high: Number(high) };
  const [, points, outOf] = HIGHEST.exec(text) ?? [];
  const highest = Number(points ?? outOf);
  return highest > 1 ? { low: 1, high: highest } : null;
}
