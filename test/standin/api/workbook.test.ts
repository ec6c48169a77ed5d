import { Workbook } from "../../../src/standin/api/Workbook";
import type { Worksheet } from "../../../src/standin/api/Worksheet";
import { Book } from "../../../src/standin/book/Book";

function open(): { book: Book; workbook: Workbook; sheet: Worksheet } {
  const book = Book.create();
  const workbook = new Workbook(book);
  return { book, workbook, sheet: workbook.Worksheets.GetActiveWorksheet() };
}

const refused = (code: string): Error => expect.objectContaining({ code }) as Error;

test.each(["", "a/b", "x".repeat(32), "'quoted", "History", "q?"])(
  "a sheet cannot be called %p",
  (name) => {
    expect(() => open().workbook.Worksheets.Add(name)).toThrow(refused("InvalidArgument"));
  }
);

test("names of sheets differ by more than their case", () => {
  const { workbook } = open();
  expect(() => workbook.Worksheets.Add("SHEET1")).toThrow(refused("ItemAlreadyExists"));
  expect(workbook.Worksheets.Add().Name).toBe("Sheet2");
});

test("formulas follow a sheet that gets another name", () => {
  const { workbook, sheet } = open();
  const other = workbook.Worksheets.Add("Data");
  sheet.GetRange("A1").Formulas = [["=Data!B1"]];
  other.Name = "My data";
  expect(sheet.GetRange("A1").Formulas).toEqual([["='My data'!B1"]]);
  expect(other.GetRange("A1").Address).toBe("'My data'!A1");
});

test("the last visible sheet can be neither hidden nor deleted", () => {
  const { workbook, sheet } = open();
  const hidden = workbook.Worksheets.Add("Hidden");
  hidden.Visibility = "Hidden";
  expect(() => (sheet.Visibility = "Hidden")).toThrow(refused("InvalidOperation"));
  expect(() => sheet.Delete()).toThrow(refused("InvalidOperation"));
  expect(() => hidden.Activate()).toThrow(refused("InvalidOperation"));
  hidden.Delete();
  expect(workbook.Worksheets.GetCount()).toBe(1);
});

test("sheets keep their look and their page", () => {
  const { book, workbook } = open();
  const sheet = workbook.Worksheets.Add("KPI");
  sheet.ShowGridlines = false;
  sheet.TabColor = "#1F4E79";
  sheet.FreezePanes.FreezeRows(3);
  sheet.PageLayout.Orientation = "Landscape";
  const edges = sheet.PageLayout.HeadersFooters.DefaultForAllPages;
  expect(edges.CenterFooter).toBe("");
  edges.LeftFooter = "&A";
  edges.RightHeader = "&D";
  expect([edges.LeftFooter, edges.RightHeader]).toEqual(["&A", "&D"]);
  sheet.PageLayout.Zoom = { horizontalFitToPages: 1 };
  sheet.PageLayout.SetPrintArea("A1:T40");
  sheet.PageLayout.SetPrintTitleRows("$2:$2");
  sheet.Position = 0;
  sheet.GetRange("3:4").Insert("Down");
  expect(book.toData().sheets[0]).toMatchObject({
    name: "KPI",
    showGridlines: false,
    tabColor: "#1F4E79",
    freezeRows: 5,
    page: { orientation: "Landscape", fitToWidth: 1, printArea: "A1:T42", titleRows: "$2:$2" },
  });
});

test("a protected sheet refuses writing and protecting it again", () => {
  const { sheet } = open();
  sheet.Protection.Protect();
  expect(() => (sheet.GetRange("A1").Values = [[1]])).toThrow(refused("AccessDenied"));
  expect(() => sheet.GetRange("A1").Clear()).toThrow(refused("AccessDenied"));
  expect(() => sheet.Protection.Protect()).toThrow(refused("AccessDenied"));
  sheet.Protection.Unprotect();
  sheet.GetRange("A1").Values = [[1]];
  expect(sheet.GetRange("A1").Values).toEqual([[1]]);
});

test("names stand for ranges that move with their cells", () => {
  const { book, workbook, sheet } = open();
  sheet.GetRange("B3").Values = [[40]];
  const score = workbook.Names.Add("CRM_Score", sheet.GetRange("B3"));
  sheet.GetRange("D1").Formulas = [["=CRM_Score/2"]];
  expect([score.Type, score.Formula, score.GetRange().Address]).toEqual([
    "Range",
    "=Sheet1!$B$3",
    "Sheet1!B3",
  ]);
  sheet.GetRange("B1:B2").Insert("Down");
  expect(score.Formula).toBe("=Sheet1!$B$5");
  expect(sheet.GetRange("D1").Values).toEqual([[20]]);
  score.Formula = "=Sheet1!$D$1:$D$2";
  expect(score.GetRange().Address).toBe("Sheet1!D1:D2");
  expect(() => workbook.Names.Add("crm_score", sheet.GetRange("A1"))).toThrow(
    refused("ItemAlreadyExists")
  );
  expect(() => workbook.Names.Add("my name", sheet.GetRange("A1"))).toThrow(
    refused("InvalidArgument")
  );
  score.Delete();
  expect(book.toData().names).toEqual([]);
});

test("settings are set or overwritten", () => {
  const { book, workbook } = open();
  workbook.Settings.Add("crm", { version: 1 });
  workbook.Settings.Add("crm", { version: 2 });
  workbook.Settings.Add("gone", 1).Delete();
  expect(book.toData().settings).toEqual({ crm: { version: 2 } });
  expect(workbook.Settings.GetItemOrNullObject("nope")).toBeNull();
  expect(() => workbook.Settings.GetItem("nope")).toThrow(refused("ItemNotFound"));
});

test("a selection of several areas is none that can be given", () => {
  const { workbook, sheet } = open();
  sheet.GetRange("B2:C4").Select();
  expect(workbook.GetSelectedRange().Address).toBe("Sheet1!B2:C4");
  expect(workbook.GetActiveCell().Address).toBe("Sheet1!B2");
});

test("with calculation suspended results stay as they were until the batch ends", () => {
  const { book, workbook, sheet } = open();
  sheet.GetRange("A1:B1").Formulas = [[1, "=A1+1"]];
  const inside = book.together(() => {
    workbook.Application.SuspendApiCalculationUntilNextSync();
    sheet.GetRange("A1").Values = [[10]];
    return sheet.GetRange("B1").Values;
  });
  expect(inside).toEqual([[2]]);
  expect(sheet.GetRange("B1").Values).toEqual([[11]]);
});

test("conditional formats and lists follow their cells and can be cleared in part", () => {
  const { book, sheet } = open();
  const { Custom } = sheet.GetRange("B2:B10").ConditionalFormats.Add("Custom");
  Custom.Rule.Formula = '=$A2="off"';
  Custom.Format.Font.Color = "#C00000";
  sheet.GetRange("B2:B10").ConditionalFormats.Add("ColorScale").ColorScale.Criteria = {
    minimum: { type: "LowestValue", color: "#FFFFFF" },
    maximum: { type: "HighestValue", color: "#1F4E79" },
  };
  sheet.GetRange("C2:C10").DataValidation.Rule = {
    list: { inCellDropDown: true, source: "=Sheet1!$H$1:$H$3" },
  };
  sheet.GetRange("A4:Z5").Insert("Down");
  sheet.GetRange("B3:C3").Clear("Formats");
  sheet.GetRange("C4").DataValidation.Clear();
  const [data] = book.toData().sheets;
  expect(data?.conditionalFormats.map(({ range, rule }) => ({ range, rule }))).toEqual([
    {
      range: "B2 B4:B12",
      rule: {
        type: "ColorScale",
        points: [
          { kind: "min", color: "#FFFFFF" },
          { kind: "max", color: "#1F4E79" },
        ],
      },
    },
    {
      range: "B2 B4:B12",
      rule: { type: "Custom", formula: '=$A2="off"', style: { fontColor: "#C00000" } },
    },
  ]);
  expect(data?.validations).toEqual([
    { range: "C2:C3 C5:C12", listSource: "=Sheet1!$H$1:$H$3", inCellDropDown: true },
  ]);
});

test("a drop-down reads back as it was asked for", () => {
  const { sheet } = open();
  sheet.GetRange("A1:A3").DataValidation.Rule = {
    list: { inCellDropDown: true, source: "up,down" },
  };
  expect(sheet.GetRange("A1:A3").DataValidation.Rule).toEqual({
    list: { inCellDropDown: true, source: "up,down" },
  });
  expect(sheet.GetRange("A2").DataValidation.Type).toBe("List");
  expect(sheet.GetRange("B2").DataValidation.Type).toBe("None");
});
