import { fixedText, referenceText, sourceReference } from "../../../src/sheet/own/sourceReference";

describe("the source of an own KPI", () => {
  test.each([
    ["Market!B4", { type: "cell", sheet: "Market", cell: "B4" }, "'Market'!B4"],
    [" = 'My market'!$B$4 ", { type: "cell", sheet: "My market", cell: "B4" }, "'My market'!B4"],
    [
      "='Kim''s'!xfd1048576",
      { type: "cell", sheet: "Kim's", cell: "XFD1048576" },
      "'Kim''s'!XFD1048576",
    ],
    ["市場!C2", { type: "cell", sheet: "市場", cell: "C2" }, "'市場'!C2"],
    ["=MarketShare", { type: "name", name: "MarketShare" }, "MarketShare"],
  ])("%s names one cell", (text, reference, written) => {
    const found = sourceReference(text);
    expect(found).toEqual(reference);
    expect(found && referenceText(found)).toBe(written);
  });

  test.each([
    ["B4", "does not say of which sheet"],
    ["R2C4", "is an address of the other notation"],
    ["Market!B4:B9", "is several cells"],
    ["Market!B0", "has no such row"],
    ["Market!XFE1", "has no such column"],
    ["Market!B1048577", "has no such row"],
    ["'[Other.xlsx]Market'!B4", "is in another workbook"],
    ["=Market!B4*2", "is a calculation"],
    ["from the annual report", "is a remark"],
    ["", "is nothing"],
  ])("%j names no cell: it %s", (text) => {
    expect(sourceReference(text)).toBeNull();
  });
});

test("stays where its cell is when the rows of its table are sorted", () => {
  expect(fixedText({ type: "cell", sheet: "My market", cell: "AB12" })).toBe("'My market'!$AB$12");
  expect(fixedText({ type: "name", name: "RiskCell" })).toBe("RiskCell");
});
