import { build } from "../../src/excel";
import type { SheetData } from "../../src/standin/book/workbookData";
import { businessTables } from "../support/businessTables";
import { businessRequest, businessWorkbook } from "../support/businessWorkbook";
import { openWorkbook } from "./support/openWorkbook";
import { quiet } from "./support/requests";

const TABLES = businessTables({
  ...{ orders: 600, deals: 200, leads: 150, tickets: 150 },
  ...{ survey: 200, subscriptions: 100, spend: 60 },
});

/** Everything of a sheet that is read. */
const textsOf = ({ name, cells, charts }: SheetData): string[] => [
  name,
  ...cells.map(({ value }) => value).filter((value) => typeof value === "string"),
  ...charts.flatMap(({ title, categoryAxis, valueAxis, series }) =>
    [title, categoryAxis.title, valueAxis.title, ...series.map((one) => one.name)].filter(
      (text) => text !== undefined
    )
  ),
];

const HALF_WIDTH =
  /[\p{Script=Han}”」）][:,;!?]|[:,;!?] ?[\p{Script=Han}“「（]|\p{Script=Han}\.(?!\d)|\.\p{Script=Han}/u;

test.each(["zh-CN", "zh-TW"] as const)(
  "in %s no half-width punctuation stands beside Chinese letters",
  async (language) => {
    const { book } = await openWorkbook(businessWorkbook(TABLES));
    const targets = [
      { id: "REVENUE", target: "soon", green_from: 0.8 },
      { id: "NPS", target: 30, active: "maybe" },
      { id: "SHARE", KPI: "Share", source: "Nowhere!A1" },
    ];
    await build({ ...businessRequest(TABLES), language, targets }, quiet);
    const ours = book.toData().sheets.filter(({ name }) => name.startsWith("KPI "));
    const texts = ours.flatMap(textsOf);
    expect(texts.length).toBeGreaterThan(300);
    expect(texts.filter((text) => HALF_WIDTH.test(text))).toEqual([]);
  },
  60_000
);
