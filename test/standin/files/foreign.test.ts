import { readXlsx } from "../../../src/standin/files/readXlsx";
import { writeXlsx } from "../../../src/standin/files/writeXlsx";
import { changeParts } from "../../../src/standin/files/xlsx/parts";
import { emptySheet } from "./sampleBook";

/** A sheet as another program writes it: the parts of ours, edited. */
async function edited(sheetData: string, edit: (parts: Map<string, string>) => void = () => {}) {
  const sheets = [
    {
      ...emptySheet("S", "{SHEET-1}"),
      cells: [{ row: 0, column: 0, value: 1 }],
      conditionalFormats: [
        {
          id: "1",
          range: "A1",
          rule: { type: "Custom", formula: "=A1>0", style: { fill: "#C6EFCE" } },
        } as const,
      ],
    },
  ];
  const bytes = await writeXlsx({ sheets, names: [], settings: {}, activeSheet: "S" });
  const path = "xl/worksheets/sheet1.xml";
  const changed = changeParts(bytes, (parts) => {
    const text = parts.get(path) ?? "";
    parts.set(
      path,
      text.replace(/<sheetData>.*<\/sheetData>/s, `<sheetData>${sheetData}</sheetData>`)
    );
    edit(parts);
  });
  return (await readXlsx(changed)).sheets[0];
}

describe("files of other programs", () => {
  test("formulas that share one text come with their own", async () => {
    const sheet = await edited(
      '<row r="1"><c r="A1"><v>2</v></c><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$C$1</f><v>6</v></c></row>' +
        '<row r="2"><c r="A2"><v>3</v></c><c r="B2"><f t="shared" si="0"/><v>9</v></c></row>' +
        '<row r="3"><c r="A3"><v>4</v></c><c r="B3"><f t="shared" si="0"/><v>12</v></c></row>'
    );
    const formulas = sheet?.cells.filter(({ column }) => column === 1);
    expect(formulas?.map(({ formula, value }) => [formula, value])).toEqual([
      ["=A1*$C$1", 6],
      ["=A2*$C$1", 9],
      ["=A3*$C$1", 12],
    ]);
  });

  test("errors of formulas and of constants are errors, text that looks like one is text", async () => {
    const sheet = await edited(
      '<row r="1"><c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="B1" t="e"><v>#N/A</v></c>' +
        '<c r="C1" t="str"><f>"#N"&amp;"/A"</f><v>#N/A</v></c></row>'
    );
    expect(sheet?.cells.map(({ value }) => value)).toEqual([
      { error: "#DIV/0!" },
      { error: "#N/A" },
      "#N/A",
    ]);
  });

  test("the fill of a conditional format needs no pattern, as Excel writes it", async () => {
    const sheet = await edited('<row r="1"><c r="A1"><v>1</v></c></row>', (parts) => {
      const styles = parts.get("xl/styles.xml") ?? "";
      const dxf = '<dxf><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf>';
      parts.set("xl/styles.xml", styles.replace(/<dxf>.*<\/dxf>/s, dxf));
    });
    expect(sheet?.conditionalFormats[0]?.rule).toMatchObject({ style: { fill: "#FFC7CE" } });
  });

  test("a page that is not fitted has no numbers of pages, whatever its setup says", async () => {
    const sheet = await edited('<row r="1"><c r="A1"><v>1</v></c></row>', (parts) => {
      const text = parts.get("xl/worksheets/sheet1.xml") ?? "";
      const setup = '<pageSetup orientation="landscape" fitToWidth="1" fitToHeight="1"/>';
      parts.set(
        "xl/worksheets/sheet1.xml",
        text.replace(
          /(<pageMargins[^>]*\/>)?(<pageSetup[^>]*\/>)?<\/worksheet>/,
          `${setup}</worksheet>`
        )
      );
    });
    expect(sheet?.page).toEqual({ orientation: "Landscape" });
  });
});
