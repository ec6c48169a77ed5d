import { strFromU8, unzipSync } from "fflate";
import type { PageData } from "../../../src/standin/book/workbookData";
import { readXlsx } from "../../../src/standin/files/readXlsx";
import { writeXlsx } from "../../../src/standin/files/writeXlsx";
import { emptySheet } from "./sampleBook";

const fileOf = (page: PageData): Promise<Uint8Array> =>
  writeXlsx({
    sheets: [{ ...emptySheet("Sheet", "{SHEET-1}"), page }],
    names: [],
    settings: {},
    activeSheet: "Sheet",
  });

const sheetXml = async (page: PageData): Promise<string> =>
  strFromU8(unzipSync(await fileOf(page))["xl/worksheets/sheet1.xml"]!);

const PAGE: PageData = {
  orientation: "Landscape",
  scale: 54,
  margins: { left: 18, right: 18, top: 28.8, bottom: 28.8 },
  rowBreaks: [30, 61],
};

test("files keep scale, margins and page breaks", async () => {
  expect((await readXlsx(await fileOf(PAGE))).sheets[0]?.page).toEqual(PAGE);
});

test("a break is stored behind the page's setup, under the number of rows above it", async () => {
  const text = await sheetXml(PAGE);
  expect(text).toContain(
    '<rowBreaks count="2" manualBreakCount="2"><brk id="30" max="16383" man="1"/><brk id="61" max="16383" man="1"/></rowBreaks>'
  );
  expect(text).toMatch(/<pageMargins [^>]*\/><pageSetup [^>]*scale="54"[^>]*\/><rowBreaks/);
});

test("a page without them has neither breaks nor a scale nor margins of its own", async () => {
  const page = { orientation: "Landscape", fitToWidth: 1 } as const;
  expect(await sheetXml(page)).not.toMatch(/rowBreaks|scale=/);
  expect((await readXlsx(await fileOf(page))).sheets[0]?.page).toEqual(page);
});
