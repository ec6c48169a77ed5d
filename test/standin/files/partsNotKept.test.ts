import { strToU8, unzipSync, zipSync } from "fflate";
import { partsNotKept } from "../../../src/standin/files/partsNotKept";
import { writeXlsx } from "../../../src/standin/files/writeXlsx";
import { sampleBook } from "./sampleBook";

describe("what reading and writing a file again would lose", () => {
  test("is nothing of a file of ours", async () => {
    expect(partsNotKept(await writeXlsx(sampleBook))).toEqual([]);
  });

  test.each([
    ["xl/comments1.xml", "comment"],
    ["xl/media/image1.png", "drawing"],
    ["xl/pivotTables/pivotTable1.xml", "pivot"],
    ["xl/vbaProject.bin", "macro"],
    ["xl/externalLinks/externalLink1.xml", "external"],
    ["xl/something/new.xml", "other"],
  ])("names %s as %s", async (path, kind) => {
    const parts = unzipSync(await writeXlsx(sampleBook));
    expect(partsNotKept(zipSync({ ...parts, [path]: strToU8("<x/>") }))).toEqual([kind]);
  });

  test("names charts of kinds that are not handled", async () => {
    const parts = unzipSync(await writeXlsx(sampleBook));
    const pie =
      "<c:chartSpace><c:chart><c:plotArea><c:pieChart/></c:plotArea></c:chart></c:chartSpace>";
    expect(partsNotKept(zipSync({ ...parts, "xl/charts/chart9.xml": strToU8(pie) }))).toEqual([
      "chart",
    ]);
  });
});
