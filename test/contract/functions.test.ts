import { existsSync } from "node:fs";
import { join } from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { functionFiles } from "../../src/build/functionFiles";
import { EXAMPLES } from "../../src/build/help/examples";
import { FUNCTION_GROUPS } from "../../src/build/help/functionGroups";
import { helpPages } from "../../src/build/help/helpPages";
import { localiseMetadata, type FunctionMetadata } from "../../src/build/localiseMetadata";
import { helpTexts } from "../../src/i18n/help";

const root = join(__dirname, "../..");
const ADDRESS = "https://kpis.example.com/";
let metadata: FunctionMetadata;

beforeAll(async () => {
  const generated = await generateCustomFunctionsMetadata(
    functionFiles(join(root, "src/functions")),
    true
  );
  expect(generated.errors).toEqual([]);
  metadata = JSON.parse(generated.metadataJson) as FunctionMetadata;
});

const ids = (): string[] => metadata.functions.map(({ id }) => id).sort();

test("every function has worked answers, an example and a place in the help index", () => {
  expect(ids().filter((id) => !existsSync(join(root, "test/golden", `${id}.json`)))).toEqual([]);
  expect(Object.keys(EXAMPLES).sort()).toEqual(ids());
  expect(FUNCTION_GROUPS.flatMap((group) => group.ids).sort()).toEqual(ids());
});

test("the help of every language covers exactly the functions and their arguments", () => {
  for (const text of Object.values(helpTexts)) {
    expect(Object.keys(text.functions).sort()).toEqual(ids());
    for (const { id, parameters } of metadata.functions) {
      const { units } = text.functions[id as keyof typeof text.functions];
      expect([id, Object.keys(units).sort()]).toEqual([
        id,
        parameters.map(({ name }) => name).sort(),
      ]);
    }
  }
});

test("ids, names and parameter names are the same in every language; texts and help links are not", () => {
  const files = Object.values(localiseMetadata(metadata, ADDRESS)).map(
    (text) => JSON.parse(text) as FunctionMetadata
  );
  const shape = ({ functions }: FunctionMetadata) =>
    functions.map(({ id, name, parameters }) => [
      id,
      name,
      ...parameters.map((parameter) => parameter.name),
    ]);
  expect(files.map(shape)).toEqual([shape(metadata), shape(metadata), shape(metadata)]);
  const [english, simplified, traditional] = files.map(({ functions }) =>
    functions.find(({ id }) => id === "RETENTION")
  );
  expect(new Set([english, simplified, traditional].map((entry) => entry?.description)).size).toBe(
    3
  );
  expect([english, simplified, traditional].map((entry) => entry?.helpUrl)).toEqual([
    `${ADDRESS}help/RETENTION.html`,
    `${ADDRESS}help/zh-CN/RETENTION.html`,
    `${ADDRESS}help/zh-TW/RETENTION.html`,
  ]);
});

test("every help page exists, and every link on it leads to one", () => {
  const pages = helpPages(metadata);
  expect(Object.keys(pages).length).toBe(3 * (ids().length + 1));
  for (const [path, html] of Object.entries(pages)) {
    const links = [...html.matchAll(/href="([^"]+)"/g)].map((match) =>
      new URL(match[1] ?? "", new URL(path, ADDRESS)).pathname.slice(1)
    );
    expect(links.filter((link) => !(link in pages))).toEqual([]);
  }
});

test("ids suit Excel: three letters or more, no cell address, letters, digits, dots", () => {
  expect(
    ids().filter((id) => !/^[A-Z][A-Z0-9._]{2,}$/.test(id) || /^[A-Z]{1,3}\d+$/.test(id))
  ).toEqual([]);
});
