import type { SheetText } from "../../i18n/sheet";

/** A template as a number format: its words in quotation marks, the number in its place. */
const worded = (template: string, number: string): string =>
  template
    .split("{n}")
    .map((words) => (words === "" ? "" : `"${words}"`))
    .join(number);

/**
 * Number format that says better or worse in words, so that the sign needs no direction to be read.
 * @example effectFormat("0.0", false, text) // => "\"better by \"0.0;\"worse by \"0.0;0.0"
 */
export function effectFormat(valueFormat: string, isRate: boolean, text: SheetText): string {
  const number = isRate ? `0.0" ${text.pointUnit}"` : valueFormat;
  const { better, worse } = text.actions;
  return [worded(better, number), worded(worse, number), number].join(";");
}
