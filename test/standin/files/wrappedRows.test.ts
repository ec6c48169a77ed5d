import { unzipSync, strFromU8 } from "fflate";
import { readXlsx } from "../../../src/standin/files/readXlsx";
import { writeXlsx } from "../../../src/standin/files/writeXlsx";
import { sampleBook } from "./sampleBook";

const LONG = "A sentence that is far too long for the width of one column. ".repeat(3);

const book = (text: string, height?: number) => {
  const [first, ...others] = sampleBook.sheets;
  const wrapped = { row: 40, column: 1, value: text, style: { wrap: true } };
  return {
    ...sampleBook,
    sheets: [
      {
        ...first!,
        cells: [...first!.cells, wrapped],
        columns: [{ index: 1, width: 105 }],
        rows: height === undefined ? [] : [{ index: 40, height }],
      },
      ...others,
    ],
  };
};

async function rowTag(data: Parameters<typeof writeXlsx>[0]): Promise<string> {
  const parts = unzipSync(await writeXlsx(data));
  return /<row r="41"[^>]*>/.exec(strFromU8(parts["xl/worksheets/sheet1.xml"]!))?.[0] ?? "";
}

test("a row is as high as its wrapped text, and stays Excel's to change", async () => {
  const tag = await rowTag(book(LONG));
  expect(Number(/ht="(\d+)"/.exec(tag)?.[1])).toBeGreaterThanOrEqual(15 * 10);
  expect(tag).not.toContain("customHeight");
  expect(await rowTag(book("Short"))).not.toContain("ht=");
});

test("letters of East Asia take two characters", async () => {
  const height = async (text: string): Promise<number> =>
    Number(/ht="(\d+)"/.exec(await rowTag(book(text)))?.[1] ?? 15);
  expect(await height("字".repeat(30))).toBe(await height("ab".repeat(30)));
});

test("a height of its own stays, and none comes back from the file where there was none", async () => {
  expect(await rowTag(book(LONG, 33))).toContain('ht="33"');
  const again = await readXlsx(await writeXlsx(book(LONG)));
  expect(again.sheets[0]?.rows.find(({ index }) => index === 40)?.height).toBeUndefined();
});
