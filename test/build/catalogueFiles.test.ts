import { join } from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { catalogueFiles } from "../../src/build/catalogue/catalogueFiles";
import { functionFiles } from "../../src/build/functionFiles";
import type { FunctionMetadata } from "../../src/build/localiseMetadata";
import { foldTerms } from "../../src/catalog/functions/foldTerms";
import type { FunctionCatalogue } from "../../src/catalog/functions/functionCatalogue";
import { helpTexts } from "../../src/i18n/help";

const LANGUAGES = ["en", "zh-CN", "zh-TW"] as const;
let metadata: FunctionMetadata;
let files: Record<string, string>;

const catalogue = (language: string): FunctionCatalogue =>
  JSON.parse(files[`catalogue.${language}.json`]!) as FunctionCatalogue;
const functionsIn = (language: string) =>
  catalogue(language).groups.flatMap(({ functions }) => functions);

beforeAll(async () => {
  const generated = await generateCustomFunctionsMetadata(
    functionFiles(join(__dirname, "../../src/functions")),
    true
  );
  metadata = JSON.parse(generated.metadataJson) as FunctionMetadata;
  files = catalogueFiles(metadata);
});

test.each(LANGUAGES)("the catalogue in %s lists every function once, with its help", (language) => {
  const ids = metadata.functions.map(({ id }) => id).sort();
  const listed = functionsIn(language);
  expect(listed.map(({ id }) => id).sort()).toEqual(ids);
  for (const { id, meaning, errors } of listed) {
    const help = helpTexts[language].functions[id as keyof typeof helpTexts.en.functions];
    expect({ meaning, errors }).toEqual({ meaning: help.meaning, errors: help.errors });
  }
});

test("groups without a function are left out, and the others keep the order of the help", () => {
  const order = Object.values(helpTexts.en.groups);
  const titles = catalogue("en").groups.map(({ title }) => title);
  expect(titles).toEqual(order.filter((title) => titles.includes(title)));
  expect(catalogue("en").groups.every(({ functions }) => functions.length > 0)).toBe(true);
});

test("arguments say whether they take cells, and which words they understand in any language", () => {
  for (const language of LANGUAGES) {
    const cohort = functionsIn(language).find(({ id }) => id === "COHORT")!;
    expect(cohort.parameters.map(({ name, range, optional }) => [name, range, optional])).toEqual([
      ["customer", true, false],
      ["date", true, false],
      ["amount", true, true],
      ["period", false, true],
      ["mode", false, true],
      ["as_of", false, true],
    ]);
    expect(cohort.parameters[3]!.words).toEqual(["D", "W", "M", "Q", "Y"]);
    expect(cohort.parameters[4]!.words).toEqual(["rate", "count", "revenue"]);
  }
});

test("the terms of a function are those of all three languages", () => {
  const { terms } = functionsIn("zh-TW").find(({ id }) => id === "CHURN")!;
  for (const language of LANGUAGES)
    expect(terms).toContain(foldTerms(helpTexts[language].functions.CHURN.meaning));
});

test("a function that nobody gave a kind of result stops the build with its name", () => {
  const [first] = metadata.functions;
  const renamed = { functions: metadata.functions.filter(({ id }) => id !== first!.id) };
  expect(() => catalogueFiles(renamed)).toThrow(first!.id);
});
