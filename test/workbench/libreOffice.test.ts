import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { CellScalar, WorkbookData } from "../../src/standin/book/workbookData";
import { readXlsx } from "../../src/standin/files/readXlsx";
import { generatedOrders } from "../support/generatedOrders";
import { convert, libreOffice, withoutResults } from "../support/libreOffice";

const root = join(__dirname, "../..");
const require_ = createRequire(__filename);

/** A workbook written by the command line: orders of two years, with targets, so that every formula has work to do. */
async function writtenByCommandLine(): Promise<Uint8Array> {
  const { runKpi } = require_(join(root, ".workbench/kpi.cjs"));
  const folder = await mkdtemp(join(tmpdir(), "kpi-"));
  try {
    const [orders, targets, settings, out] = [
      "orders.csv",
      "targets.csv",
      "settings.csv",
      "kpi.xlsx",
    ].map((name) => join(folder, name));
    await writeFile(orders!, generatedOrders());
    await writeFile(
      targets!,
      "id,target,direction,weight\nREVENUE,9000,up,0.4\nAOV,140,up,0.3\nREPEAT,0.25,up,0.2\nORDERS,500,down,0.1\n"
    );
    await writeFile(settings!, "key,value\nmargin,0.4\ncac,20\nlifespan,3\ncurrency,EUR\n");
    const errors: string[] = [];
    const stream = { write: (text: string) => errors.push(text) > 0 };
    const client = dirname(require_.resolve("@microsoft/office-js/dist/office.js"));
    const code = await runKpi(
      ["--orders", orders, "--targets", targets, "--settings", settings, "--out", out],
      { root, client },
      { stdout: stream, stderr: stream }
    );
    expect([code, code === 0 ? "" : errors.join("")]).toEqual([0, ""]);
    return new Uint8Array(await readFile(out!));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Results of the formulas by sheet and cell; functions of the add-in aside, which LibreOffice does not have. */
function results({ sheets }: WorkbookData): Map<string, CellScalar> {
  return new Map(
    sheets.flatMap(({ name, cells }) =>
      cells
        .filter(({ formula }) => formula !== undefined && !/\bCRM\.[A-Z]/.test(formula))
        .map(({ row, column, value }) => [`${name} ${row} ${column}`, value] as const)
    )
  );
}

const isSame = (a: CellScalar | undefined, b: CellScalar | undefined): boolean => {
  if (typeof a === "number" && typeof b === "number")
    return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a));
  return (a ?? "") === (b ?? "");
};

test("continuous integration has LibreOffice; elsewhere its absence is said", () => {
  if (!libreOffice)
    process.stderr.write(
      "LibreOffice was not found: the written workbook is not recalculated by it\n"
    );
  expect(libreOffice !== null || process.env["CI"] === undefined).toBe(true);
});

test("LibreOffice, given no results, calculates every formula of the KPI sheets to what the stand-in shows", async () => {
  const bytes = await writtenByCommandLine();
  const ours = results(await readXlsx(bytes));
  expect(ours.size).toBeGreaterThan(80);
  const scores = [...ours.values()].filter((value) => typeof value === "number");
  expect(scores.length).toBeGreaterThan(20);
  if (!libreOffice) return;
  const stripped = withoutResults(bytes);
  expect(
    [...results(await readXlsx(stripped)).values()].every((value) => value === null || value === "")
  ).toBe(true);
  const theirs = results(await readXlsx(await convert(stripped, "xlsx")));
  const different = [...ours].filter(([place, value]) => !isSame(value, theirs.get(place)));
  expect(different.map(([place, value]) => [place, value, theirs.get(place)])).toEqual([]);
});
