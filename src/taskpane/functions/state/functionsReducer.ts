import type { FunctionCatalogue } from "../../../catalog/functions/functionCatalogue";
import type { Failure } from "../../failure/failure";
import type { ActiveCell, SelectedCells } from "../../host";
import type { FunctionsState, InsertState } from "./functionsState";

interface Happenings {
  loadStarted: object;
  loaded: { readonly catalogue: FunctionCatalogue };
  loadFailed: object;
  decimalRead: { readonly decimal: string };
  searched: { readonly query: string };
  functionChosen: { readonly id: string | null };
  argumentTyped: { readonly name: string; readonly text: string };
  selectionTaken: { readonly name: string; readonly selected: SelectedCells };
  selectionFailed: { readonly name: string; readonly failure: Failure };
  checked: object;
  insertChanged: { readonly insert: InsertState };
  cellRead: { readonly cell: ActiveCell | Failure | null };
}

export type FunctionsAction = {
  [Type in keyof Happenings]: { readonly type: Type } & Happenings[Type];
}[keyof Happenings];

export type FunctionsDispatch = (action: FunctionsAction) => void;

type Reducers = {
  readonly [Type in keyof Happenings]: (
    state: FunctionsState,
    action: Happenings[Type]
  ) => FunctionsState;
};

const IDLE: InsertState = { kind: "idle" };

/** An argument with another text: what was said of the formula before is about another one. */
const withText = (state: FunctionsState, name: string, text: string): FunctionsState => ({
  ...state,
  texts: { ...state.texts, [name]: text },
  selectionFailure: null,
  insert: IDLE,
});

const REDUCERS: Reducers = {
  loadStarted: (state) => ({ ...state, catalogue: null, isUnreachable: false }),
  loaded: (state, { catalogue }) => ({ ...state, catalogue, isUnreachable: false }),
  loadFailed: (state) => ({ ...state, isUnreachable: true }),
  decimalRead: (state, { decimal }) => ({ ...state, decimal }),
  searched: (state, { query }) => ({ ...state, query }),
  functionChosen: (state, { id }) => ({
    ...state,
    chosen: id,
    left: state.chosen,
    // The form of the function shown before is still filled when the analyst returns to it.
    ...(id === null || id === state.left ? {} : { texts: {}, isChecked: false }),
    selectionFailure: null,
    insert: IDLE,
    cell: null,
  }),
  argumentTyped: (state, { name, text }) => withText(state, name, text),
  selectionTaken: (state, { name, selected }) => ({
    ...withText(state, name, selected.reference),
    sheet: selected.sheet,
  }),
  selectionFailed: (state, { name, failure }) => ({
    ...state,
    selectionFailure: { name, failure },
  }),
  checked: (state) => ({ ...state, isChecked: true }),
  insertChanged: (state, { insert }) => ({
    ...state,
    insert,
    sheet: insert.kind === "inserted" ? insert.sheet : state.sheet,
  }),
  cellRead: (state, { cell }) => ({ ...state, cell }),
};

/** The next state: what happened is all that decides it. */
export function reduceFunctions(state: FunctionsState, action: FunctionsAction): FunctionsState {
  // The union and the table come from one list, so the reducer of a type takes the action of that type.
  const reducer = REDUCERS[action.type] as (
    state: FunctionsState,
    action: FunctionsAction
  ) => FunctionsState;
  return reducer(state, action);
}
