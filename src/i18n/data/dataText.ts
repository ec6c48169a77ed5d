import type { DataErrorFacts } from "../../data/dataError";
import type { DataNoteFacts } from "../../data/dataNotes";
import type { DateOrder } from "../../data/table";

/** Sentence for every key, from the facts of that key. */
type Sentences<Facts> = { readonly [Key in keyof Facts]: (facts: Facts[Key]) => string };

/** What a reader of the data notes sees: a short name of the issue, and a sentence. */
export interface DataText {
  readonly orders: Readonly<Record<DateOrder, string>>;
  readonly issues: Readonly<Record<keyof DataNoteFacts, string>>;
  readonly errors: Sentences<DataErrorFacts>;
  readonly notes: Sentences<DataNoteFacts>;
}
