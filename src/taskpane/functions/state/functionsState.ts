import type {
  CatalogueFunction,
  FunctionCatalogue,
} from "../../../catalog/functions/functionCatalogue";
import type { Failure } from "../../failure/failure";
import type { ActiveCell, Insertion } from "../../host";
import type { ArgumentTexts } from "../formula/callFormula";

/** How the last attempt to insert ended. */
export type InsertState =
  | { readonly kind: "idle" }
  | { readonly kind: "running" }
  | { readonly kind: "failed"; readonly failure: Failure }
  | Insertion;

export interface FunctionsState {
  /** null while it is loaded. */
  readonly catalogue: FunctionCatalogue | null;
  readonly isUnreachable: boolean;
  readonly query: string;
  /** The function whose form is shown; null for the list. */
  readonly chosen: string | null;
  /** The function that was shown last: where the keyboard returns to in the list. */
  readonly left: string | null;
  readonly texts: ArgumentTexts;
  /** True once Insert was pressed with arguments missing: from then on fields say so. */
  readonly isChecked: boolean;
  /** How the analyst's Excel writes 1.5. */
  readonly decimal: string;
  /** The sheet that the analyst works on, as far as it is known. */
  readonly sheet: string | null;
  /** Why the selection could not be taken, and for which argument. */
  readonly selectionFailure: { readonly name: string; readonly failure: Failure } | null;
  readonly insert: InsertState;
  /** The cell that was asked about. */
  readonly cell: ActiveCell | Failure | null;
}

export const INITIAL_FUNCTIONS: FunctionsState = {
  catalogue: null,
  isUnreachable: false,
  query: "",
  chosen: null,
  left: null,
  texts: {},
  isChecked: false,
  decimal: ".",
  sheet: null,
  selectionFailure: null,
  insert: { kind: "idle" },
  cell: null,
};

/** The function whose form is shown. */
export const chosenFunction = ({
  catalogue,
  chosen,
}: FunctionsState): CatalogueFunction | undefined =>
  catalogue?.groups.flatMap(({ functions }) => functions).find(({ id }) => id === chosen);
