import {
  catalogueFile,
  type CatalogueFunction,
  type CatalogueParameter,
  type FunctionCatalogue,
} from "../../catalog/functions/functionCatalogue";
import type { ResultKinds } from "../../catalog/functions/resultKinds";
import { RESULTS } from "../../catalog/functions/results";
import { helpTexts, type HelpText } from "../../i18n/help";
import { METADATA_LANGUAGES, metadataFile, type MetadataLanguage } from "../fileNames";
import { EXAMPLES } from "../help/examples";
import { FUNCTION_GROUPS } from "../help/functionGroups";
import { searchTerms } from "../help/searchTerms";
import {
  localiseMetadata,
  type FunctionEntry,
  type FunctionMetadata,
  type ParameterMetadata,
} from "../localiseMetadata";

type Id = keyof HelpText["functions"];
type Entries = Readonly<Record<MetadataLanguage, ReadonlyMap<string, FunctionEntry>>>;

/**
 * The catalogue of functions for the pane, by file name: what the help pages say, as data, so that the pane loads one
 * language when its page of functions is opened.
 * @throws Error naming a function without metadata or without a kind of result
 */
export function catalogueFiles(metadata: FunctionMetadata): Record<string, string> {
  const entries = entriesOf(metadata);
  return Object.fromEntries(
    METADATA_LANGUAGES.map((language) => [
      catalogueFile(language),
      JSON.stringify(catalogueOf({ entries, metadata, language })),
    ])
  );
}

function entriesOf(metadata: FunctionMetadata): Entries {
  const files = localiseMetadata(metadata, "");
  const read = (language: MetadataLanguage): ReadonlyMap<string, FunctionEntry> => {
    const { functions } = JSON.parse(files[metadataFile(language)] ?? "") as FunctionMetadata;
    return new Map(functions.map((entry) => [entry.id, entry]));
  };
  return { en: read("en"), "zh-CN": read("zh-CN"), "zh-TW": read("zh-TW") };
}

/** What a catalogue in the making draws on. */
interface Sources {
  readonly entries: Entries;
  readonly metadata: FunctionMetadata;
  readonly language: MetadataLanguage;
}

function catalogueOf(sources: Sources): FunctionCatalogue {
  const groups = FUNCTION_GROUPS.map(({ key, ids }) => ({
    key,
    title: helpTexts[sources.language].groups[key],
    functions: ids.map((id) => functionOf(sources, id, key)),
  }));
  return { groups: groups.filter(({ functions }) => functions.length > 0) };
}

function functionOf(
  { entries, metadata, language }: Sources,
  id: Id,
  group: keyof HelpText["groups"]
): CatalogueFunction {
  const entry = entries[language].get(id);
  const kinds = (RESULTS as Readonly<Record<string, ResultKinds>>)[id];
  if (entry === undefined || kinds === undefined)
    throw new Error(`The catalogue requires metadata and a kind of result for ${id}`);
  const { units, ...help } = helpTexts[language].functions[id];
  return {
    id,
    description: entry.description,
    ...help,
    parameters: entry.parameters.map((parameter) => parameterOf(parameter, units, id)),
    example: EXAMPLES[id],
    kinds,
    terms: searchTerms(id, group, metadata),
  };
}

function parameterOf(
  { name, description, optional = false, dimensionality }: ParameterMetadata,
  units: Readonly<Record<string, string>>,
  id: Id
): CatalogueParameter {
  const english: Readonly<Record<string, string>> = helpTexts.en.functions[id].units;
  return {
    name,
    description,
    unit: units[name] ?? "",
    optional,
    range: dimensionality === "matrix",
    // Option words are the same in every language; the help quotes them.
    words: [...(english[name] ?? "").matchAll(/"([^"]+)"/g)].map(([, word]) => word!),
  };
}
