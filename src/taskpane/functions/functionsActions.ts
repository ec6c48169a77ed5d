import type { CatalogueFunction } from "../../catalog/functions/functionCatalogue";
import { columnKinds } from "../../catalog/functions/columnKinds";
import type { Language } from "../../i18n/language";
import { failureOf } from "../failure/failure";
import type { FormulaEntry, Host } from "../host";
import { type ArgumentTexts, callFormula, givenArguments, onSheet } from "./formula/callFormula";
import { NUMBER_FORMAT } from "./results/numberFormatOf";
import type { FunctionsDispatch } from "./state/functionsReducer";

/** A filled form. */
export interface FilledForm {
  readonly form: CatalogueFunction;
  readonly texts: ArgumentTexts;
  readonly decimal: string;
}

/** What the views may ask for: each asks the host and reports to the reducer what came of it. */
export interface FunctionsActions {
  load(language: Language): Promise<void>;
  readDecimal(): Promise<void>;
  takeSelection(name: string): Promise<void>;
  insert(filled: FilledForm, overwrite: boolean): Promise<void>;
  explain(): Promise<void>;
}

function entryOf({ form, texts, decimal }: FilledForm, overwrite: boolean): FormulaEntry {
  const formula = callFormula(form, texts, decimal);
  const given = givenArguments(form, texts, decimal);
  return {
    formulaOn: (sheet) => onSheet(formula, sheet),
    format: {
      columns: (width) => columnKinds(form.kinds, given, width).map((kind) => NUMBER_FORMAT[kind]),
      header: form.kinds.header ?? false,
    },
    overwrite,
  };
}

export function functionsActions(host: Host, dispatch: FunctionsDispatch): FunctionsActions {
  return {
    load: async (language) => {
      dispatch({ type: "loadStarted" });
      try {
        dispatch({ type: "loaded", catalogue: await host.catalogue(language) });
      } catch {
        dispatch({ type: "loadFailed" });
      }
    },
    readDecimal: async () => {
      try {
        dispatch({ type: "decimalRead", decimal: await host.decimalSeparator() });
      } catch {
        // A cell is being edited, for instance: the decimal point stays, and the form works.
      }
    },
    takeSelection: async (name) => {
      try {
        dispatch({ type: "selectionTaken", name, selected: await host.selectedCells() });
      } catch (thrown) {
        dispatch({ type: "selectionFailed", name, failure: failureOf(thrown) });
      }
    },
    insert: async (filled, overwrite) => {
      dispatch({ type: "insertChanged", insert: { kind: "running" } });
      try {
        const insert = await host.insertFormula(entryOf(filled, overwrite));
        dispatch({ type: "insertChanged", insert });
      } catch (thrown) {
        dispatch({ type: "insertChanged", insert: { kind: "failed", failure: failureOf(thrown) } });
      }
    },
    explain: async () => {
      try {
        dispatch({ type: "cellRead", cell: await host.activeCell() });
      } catch (thrown) {
        dispatch({ type: "cellRead", cell: failureOf(thrown) });
      }
    },
  };
}
