import {
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { failureSentence } from "../../src/workbench/kpi/failureSentence";
import { checkOutputs } from "../../src/workbench/kpi/outputs";
import { parseOptions } from "../../src/workbench/kpi/parseOptions";
import { TEXTS, type KpiLanguage } from "../../src/workbench/kpi/texts";
import { writeFiles } from "../../src/workbench/kpi/writeFiles";

describe("the places where results go", () => {
  let folder: string;
  const at = (name: string): string => join(folder, name);
  const check = (orders: string, out: string, json = "r.json") =>
    checkOutputs(parseOptions(["--orders", at(orders), "--out", at(out), "--json", at(json)]));
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "kpi-"));
    writeFileSync(at("book.xlsx"), "old");
    mkdirSync(at("folder.xlsx"));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  test("may be new files and files that are there", async () => {
    await expect(check("o.csv", "k.xlsx")).resolves.toBeUndefined();
    await expect(check("o.csv", "book.xlsx")).resolves.toBeUndefined();
  });

  test("are not a file of the call under another name", async () => {
    symlinkSync(at("book.xlsx"), at("symbolic.xlsx"));
    linkSync(at("book.xlsx"), at("hard.xlsx"));
    for (const name of ["book.xlsx", "symbolic.xlsx", "hard.xlsx"])
      await expect(check(name, "book.xlsx")).rejects.toMatchObject({
        ...{ exitCode: 2, key: "sameFile" },
      });
    await expect(check("o.csv", "new.xlsx", "new.xlsx")).rejects.toMatchObject({ key: "sameFile" });
  });

  test.each([
    ["noFolder", "missing/k.xlsx", "r.json"],
    ["noFolder", "book.xlsx/k.xlsx", "r.json"],
    ["outIsFolder", "folder.xlsx", "r.json"],
    ["outIsFolder", "k.xlsx", "folder.xlsx"],
  ])("are refused before the work as %s: %s, %s", async (key, out, json) => {
    await expect(check("o.csv", out, json)).rejects.toMatchObject({ exitCode: 2, key });
  });

  // A device that is always full; systems without it have nothing to stand in for one.
  if (existsSync("/dev/full"))
    test("are named when the disk is full", async () => {
      await expect(writeFiles([["/dev/full", new Uint8Array(9)]])).rejects.toMatchObject({
        ...{ exitCode: 1, key: "diskFull", facts: { file: "/dev/full" } },
      });
    });
});

describe("a message of the add-in", () => {
  const LANGUAGES = Object.keys(TEXTS) as KpiLanguage[];

  test.each(LANGUAGES)("says in %s how its choice is written in a call", (language) => {
    const said = (key: string, facts: object = {}) =>
      failureSentence({ key, message: "It says.", facts }, language);
    expect(said("ambiguousDateOrder")).toMatch(/^It says\..*--date-order dmy/);
    expect(said("missingColumn", { kind: "deals", role: "stage" })).toContain("--map deals.stage=");
    expect(said("emptyTable")).toBe("It says.");
  });
});
