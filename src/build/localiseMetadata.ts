import { functionTexts, type FunctionText } from "../i18n/functions";
import { helpPath, METADATA_LANGUAGES, metadataFile, type MetadataLanguage } from "./fileNames";

export interface ParameterMetadata {
  readonly name: string;
  readonly description: string;
  readonly optional?: boolean;
  readonly dimensionality?: "matrix" | "scalar";
  readonly repeating?: boolean;
  readonly type?: string;
}

export interface FunctionEntry {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl?: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly result: Readonly<Record<string, unknown>>;
}

export interface FunctionMetadata {
  readonly functions: readonly FunctionEntry[];
}

/**
 * The metadata files of every language. Names, ids and parameter names stay English everywhere, because workbooks
 * depend on them; descriptions and help links follow the language. Data types are switched off: a formatted cell
 * must arrive as its plain value.
 * @throws Error naming the function or parameter whose text is missing in a language.
 */
export function localiseMetadata(
  metadata: FunctionMetadata,
  address: string
): Record<string, string> {
  return Object.fromEntries(
    METADATA_LANGUAGES.map((language) => {
      const functions = metadata.functions.map((entry) => localise(entry, language, address));
      return [
        metadataFile(language),
        JSON.stringify({ allowCustomDataForDataTypeAny: false, functions }, null, 1),
      ];
    })
  );
}

function localise(
  entry: FunctionEntry,
  language: MetadataLanguage,
  address: string
): FunctionEntry {
  const linked = { ...entry, helpUrl: `${address}${helpPath(language, entry.id)}` };
  if (language === "en") return linked;
  const text = required(functionTexts[language][entry.id], `${language}: ${entry.id}`);
  return {
    ...linked,
    description: text.description,
    parameters: entry.parameters.map((parameter) => ({
      ...parameter,
      description: required(
        text.parameters[parameter.name],
        `${language}: ${entry.id} ${parameter.name}`
      ),
    })),
  };
}

function required<T extends string | FunctionText>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`A function text is missing for ${what}`);
  return value;
}
