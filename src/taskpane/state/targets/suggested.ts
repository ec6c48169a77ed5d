import type { Failure } from "../../failure/failure";

/** Which of the two suggestions: what is usual, or what the best quarter of the periods reached. */
export type SuggestionLevel = "usual" | "stretch";

/** How asking for targets from the history ended. */
export type Suggested =
  | {
      readonly kind: "filled";
      readonly level: SuggestionLevel;
      /** KPIs whose target was filled, kept because the analyst gave it, or not known from six periods. */
      readonly filled: number;
      readonly kept: number;
      readonly unknown: number;
    }
  | { readonly kind: "failed"; readonly failure: Failure };
