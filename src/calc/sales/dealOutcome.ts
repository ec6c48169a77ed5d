import { AMBIGUOUS_WORDS, STAGE_WORDS, type DealOutcome } from "./stageWords";

const PIPELINE_NAME = /\([^()]*\)$/;
const SEPARATORS = /[\s\-–—_/·.]+/g;

/** Writings of one stage that mean the same: "Closed Won (Sales Pipeline)", "closed-won", "closedwon". */
const stageKey = (word: string): string =>
  word.normalize("NFKC").trim().toLowerCase().replace(PIPELINE_NAME, "").replace(SEPARATORS, "");

const OUTCOME_OF: ReadonlyMap<string, DealOutcome | "ambiguous"> = new Map(
  Object.entries({ ...STAGE_WORDS, ambiguous: AMBIGUOUS_WORDS }).flatMap(([outcome, words]) =>
    words.map((word) => [stageKey(word), outcome as DealOutcome | "ambiguous"] as const)
  )
);

/**
 * What a stage word says about its deal: `ambiguous` for a bare "closed", null for a word that nobody knows.
 * @example dealOutcome("Closed Won (Sales Pipeline)") // => "won"
 */
export function dealOutcome(word: string): DealOutcome | "ambiguous" | null {
  return OUTCOME_OF.get(stageKey(word)) ?? null;
}
