import { describeCharts } from "../../src/workbench/describeCharts";
import { sampleBook, emptySheet } from "../standin/files/sampleBook";

const chart = sampleBook.sheets[1]?.charts[0];
if (!chart) throw new Error("the sample requires a chart");

/** A sheet of default rows, 15 points high, and columns, 48 wide, with a chart over B2:E11. */
const sheetWith = (row: number, column: number, value: string | number) => ({
  ...emptySheet("S", "1"),
  cells: [{ row, column, value }],
  charts: [{ ...chart, left: 48, top: 15, width: 192, height: 150, altText: "as before" }],
});
const altText = (sheet: ReturnType<typeof sheetWith>): string | undefined =>
  describeCharts({ ...sampleBook, sheets: [sheet] }).sheets[0]?.charts[0]?.altText;

describe("the alternative text of a chart", () => {
  test("is what the cell under its left corner says, also when the corner is inside the row above", () => {
    expect(altText(sheetWith(11, 1, "Revenue rose."))).toBe("Revenue rose.");
    expect(altText(sheetWith(12, 1, "Revenue rose."))).toBe("Revenue rose.");
  });

  test("stays when nothing is written there", () => {
    expect(altText(sheetWith(14, 1, "too far below"))).toBe("as before");
    expect(altText(sheetWith(11, 3, "not at the corner"))).toBe("as before");
    expect(altText(sheetWith(11, 1, 42))).toBe("as before");
  });
});
