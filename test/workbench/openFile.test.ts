import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openFile } from "../../src/workbench/page/openFile";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe("a file opened in the workbench", () => {
  test("is a sheet of its own when it is text, at the rows it has in the file", async () => {
    const { workbook } = await openFile("orders [1].csv", bytes("\nid,amount\nA,1\n,2\n"));
    expect(workbook.activeSheet).toBe("orders  1 ");
    expect(workbook.sheets[0]?.cells).toEqual([
      { row: 1, column: 0, value: "id" },
      { row: 2, column: 0, value: "A" },
      { row: 1, column: 1, value: "amount" },
      { row: 2, column: 1, value: 1 },
      { row: 3, column: 1, value: 2 },
    ]);
  });

  test("is the workbook it holds when it is .xlsx", async () => {
    const sample = readFileSync(join(__dirname, "../../assets/sample.xlsx"));
    const { workbook, isPartial } = await openFile("Sample.XLSX", sample);
    expect(workbook.sheets.map(({ name }) => name)).toEqual(
      "Orders Deals Leads Tickets Survey Subscriptions Spend".split(" ")
    );
    expect(isPartial).toBe(false);
  });

  test.each(["picture.png", "old.xls", "orders"])(
    "is refused when it is neither: %s",
    async (name) => {
      await expect(openFile(name, bytes("x,y\n1,2"))).rejects.toMatchObject({
        key: "unknownFormat",
      });
    }
  );
});
