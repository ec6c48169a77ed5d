import { readAmountText } from "../../data/amounts/readAmountText";

/** The three inputs of lifetime value that data cannot give. */
export const CLV_INPUTS = ["margin", "cac", "lifespan"] as const;
export type ClvInput = (typeof CLV_INPUTS)[number];

/** The fields as typed; empty means that the analyst has not said. */
export type ClvTexts = Readonly<Record<ClvInput, string>>;

export const NO_CLV_TEXTS: ClvTexts = { margin: "", cac: "", lifespan: "" };

/** A margin is typed as 40 or 40%; 0.4 could mean either and is refused. */
function margin(text: string): number | null {
  const value = readAmountText(text).point;
  const rate = /[%％]/.test(text) ? value : value / 100;
  const doubtful = rate !== value && value !== 0 && Math.abs(value) < 1;
  return Number.isNaN(value) || doubtful || Math.abs(rate) > 1 ? null : rate;
}

const from = (text: string, isAllowed: (value: number) => boolean): number | null => {
  const value = readAmountText(text).point;
  return !Number.isNaN(value) && isAllowed(value) ? value : null;
};

const READERS: Readonly<Record<ClvInput, (text: string) => number | null>> = {
  margin,
  cac: (text) => from(text, (value) => value >= 0),
  lifespan: (text) => from(text, (value) => value > 0),
};

/** Inputs whose text is no value of theirs. */
export const unreadableInputs = (texts: ClvTexts): ClvInput[] =>
  CLV_INPUTS.filter((input) => texts[input].trim() !== "" && READERS[input](texts[input]) === null);

/** Values of the inputs that are given, as `CRM_Settings` keeps them. */
export function clvSettings(texts: ClvTexts): Partial<Record<ClvInput, number>> {
  const settings: Partial<Record<ClvInput, number>> = {};
  for (const input of CLV_INPUTS) {
    const value = texts[input].trim() === "" ? null : READERS[input](texts[input]);
    if (value !== null) settings[input] = value;
  }
  return settings;
}
