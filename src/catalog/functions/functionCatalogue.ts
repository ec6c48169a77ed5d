import type { ResultKinds } from "./resultKinds";

export type SampleCell = string | number;
export type SampleRows = readonly (readonly SampleCell[])[];

/** An argument as the analyst meets it. */
export interface CatalogueParameter {
  readonly name: string;
  readonly description: string;
  readonly unit: string;
  readonly optional: boolean;
  /** True when cells of a column or row are expected, false for a single value. */
  readonly range: boolean;
  /** Words that it understands. */
  readonly words: readonly string[];
}

/** Everything the pane shows of one function, in one language. */
export interface CatalogueFunction {
  readonly id: string;
  readonly description: string;
  readonly meaning: string;
  readonly formula: string;
  readonly result: string;
  readonly errors: readonly string[];
  readonly notes: readonly string[];
  readonly parameters: readonly CatalogueParameter[];
  readonly example: {
    readonly cells?: SampleRows;
    readonly call: string;
    readonly result: SampleCell | SampleRows;
  };
  readonly kinds: ResultKinds;
  /** What it is called and means in every language, for the search. */
  readonly terms: string;
}

export interface CatalogueGroup {
  readonly key: string;
  readonly title: string;
  readonly functions: readonly CatalogueFunction[];
}

/** All functions by group, everyday ones first: written by the build, one file for each language. */
export interface FunctionCatalogue {
  readonly groups: readonly CatalogueGroup[];
}

/** Name of the file beside the add-in's page. */
export const catalogueFile = (language: string): string => `catalogue.${language}.json`;
