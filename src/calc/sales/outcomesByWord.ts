import type { IdColumn } from "../columns";
import { dealOutcome } from "./dealOutcome";
import type { DealOutcome } from "./stageWords";

/** `ambiguous` is closed without saying how, null a word that nobody knows. */
export type WordOutcome = DealOutcome | "ambiguous" | null;

/** Words of an analyst's own for deals won and lost, coded as the stages are; null leaves it to the dictionary. */
export interface OutcomeLists {
  readonly won: IdColumn | null;
  readonly lost: IdColumn | null;
}

const byDictionary = (label: string | number): WordOutcome =>
  typeof label === "string" ? dealOutcome(label) : null;

/**
 * What each label of a status column says. With a list every word that is on none is open; a list that is left out is
 * filled from the dictionary, for which a bare "closed" stays ambiguous.
 * @example outcomesByWord(["Signed", "Closed lost"], { won: { codes: Int32Array.of(0), labels }, lost: null }) // => ["won", "lost"]
 */
export function outcomesByWord(
  labels: IdColumn["labels"],
  { won, lost }: OutcomeLists
): readonly WordOutcome[] {
  if (won === null && lost === null) return labels.map(byDictionary);
  const [wonCodes, lostCodes] = [won, lost].map((list) => list && new Set(list.codes));
  const dictionarySays = new Set<WordOutcome>([
    ...(won === null ? (["won", "ambiguous"] as const) : []),
    ...(lost === null ? (["lost", "ambiguous"] as const) : []),
  ]);
  return labels.map((label, code) => {
    if (wonCodes?.has(code)) return "won";
    if (lostCodes?.has(code)) return "lost";
    const known = byDictionary(label);
    return dictionarySays.has(known) ? known : "open";
  });
}
