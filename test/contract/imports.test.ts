import { readFileSync, readdirSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";

const src = join(__dirname, "../../src");

/** Who may import whom; the same table stands in src/README.md with its reasons. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  calc: [],
  catalog: ["calc"],
  data: ["calc", "catalog"],
  i18n: ["calc", "catalog", "data"],
  functions: ["calc", "catalog", "i18n"],
  sheet: ["calc", "catalog", "data", "i18n"],
  excel: ["sheet", "data", "i18n"],
  taskpane: ["catalog", "data", "i18n", "sheet", "excel"],
  standin: [],
  workbench: ["standin"],
  build: ["catalog", "i18n"],
};

/** Rooms of which another room may use types only. */
const TYPES_ONLY: Readonly<Record<string, readonly string[]>> = {
  i18n: ["calc", "catalog", "data"],
};

interface Import {
  readonly file: string;
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sources(path);
    return /\.tsx?$/.test(entry.name) ? [path] : [];
  });
}

function importsOf(file: string): Import[] {
  const room = (path: string): string => relative(src, path).split(sep)[0] ?? "";
  const pattern =
    /(?:^|\n)\s*(import|export)\s+(type\s)?[^;"']*?from\s+["'](\.[^"']*)["']|import\(\s*(?:\/\*.*?\*\/\s*)?["'](\.[^"']*)["']\s*\)/g;
  return [...readFileSync(file, "utf8").matchAll(pattern)].map((match) => ({
    file: relative(src, file),
    from: room(file),
    to: room(join(dirname(file), match[3] ?? match[4] ?? "")),
    typeOnly: Boolean(match[2]),
  }));
}

const files = sources(src);
const imports = files.flatMap(importsOf).filter(({ from, to }) => from !== to);

test("every room imports only the rooms that the import table allows", () => {
  const forbidden = imports.filter(({ from, to }) => !MAY_IMPORT[from]?.includes(to));
  expect(forbidden.map(({ file, to }) => `${file} imports ${to}`)).toEqual([]);
});

test("texts know other rooms by their types only", () => {
  const values = imports.filter(
    ({ from, to, typeOnly }) => TYPES_ONLY[from]?.includes(to) && !typeOnly
  );
  expect(values.map(({ file, to }) => `${file} imports values of ${to}`)).toEqual([]);
});

test("the table of rooms is the list of folders", () => {
  const rooms = readdirSync(src, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(rooms.map(({ name }) => name).sort()).toEqual(Object.keys(MAY_IMPORT).sort());
});

test("Office.js is spoken in excel only, and the functions runtime at one edge only", () => {
  const product = files.filter((file) => !/^(standin|workbench|build)/.test(relative(src, file)));
  const using = (pattern: RegExp): string[] =>
    product
      .filter((file) =>
        pattern.test(readFileSync(file, "utf8").replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, ""))
      )
      .map((file) => relative(src, file));
  expect(using(/\bExcel\.[a-zA-Z]/).filter((file) => !file.startsWith(`excel${sep}`))).toEqual([]);
  expect(using(/\bCustomFunctions\.[a-zA-Z]/)).toEqual([join("functions", "cells.ts")]);
});
