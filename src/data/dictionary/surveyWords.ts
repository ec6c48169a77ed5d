import { words } from "./words";

const SKIPPED: ReadonlySet<string> = new Set(
  words("skipped | (skipped) | skip | 跳过 | 跳過 | 未作答 | 未回答 | not answered | no answer")
);

/** True for text, clean, that says a question was not answered. */
export const isSkipped = (text: string): boolean => SKIPPED.has(text.toLowerCase());
