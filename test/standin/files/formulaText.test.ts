import { shownFormula, storedFormula } from "../../../src/standin/files/xlsx/formulaText";
import { shiftFormula } from "../../../src/standin/files/xlsx/sharedFormula";

describe("formula text in a file", () => {
  test.each([
    ["=CRM.CLV(100,12,3,40%,200)", "_xldudf_CRM_CLV(100,12,3,40%,200)"],
    ["=CRM.RETENTION.ACTIVE(A:A,B:B)", "_xldudf_CRM_RETENTION.ACTIVE(A:A,B:B)"],
    ["=IFERROR(CRM.NPS(A1:A9),0)", "IFERROR(_xldudf_CRM_NPS(A1:A9),0)"],
    ["=NORM.DIST(1,2,3,TRUE)", "_xlfn.NORM.DIST(1,2,3,TRUE)"],
    ["=ERROR.TYPE(A1)", "ERROR.TYPE(A1)"],
    ["=SORT(UNIQUE(A1:A9))", "_xlfn._xlws.SORT(_xlfn.UNIQUE(A1:A9))"],
    ["=\"CRM.CLV(\"&'CRM.X('!A1", "\"CRM.CLV(\"&'CRM.X('!A1"],
    ["=SUM(Orders[amount])", "SUM(Orders[amount])"],
  ])("stores %s as %s and shows it again", (shown, stored) => {
    expect(storedFormula(shown)).toBe(stored);
    expect(shownFormula(stored)).toBe(shown);
  });

  test("shows names of add-in functions in capitals, however another program stored them", () => {
    expect(shownFormula("_xldudf_crm_clv(1,2)")).toBe("=CRM.CLV(1,2)");
  });

  test("moves the relative references of a shared formula, nothing else", () => {
    const formula = "A1+$B$2+$C3+D$4+'A1'!E5+Orders[A1]+LOG10(A1)+\"A1\"+AB12:AC13";
    expect(shiftFormula(formula, 2, 1)).toBe(
      "B3+$B$2+$C5+E$4+'A1'!F7+Orders[A1]+LOG10(B3)+\"A1\"+AC14:AD15"
    );
  });

  test("turns a reference that would leave the sheet into #REF!", () => {
    expect(shiftFormula("A1+B2", -1, 0)).toBe("#REF!+B1");
  });
});
