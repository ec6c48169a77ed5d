import type { Book } from "../book/Book";
import { seriesId } from "../book/charts/chartParts";
import { seriesFromRange } from "../book/charts/seriesFromRange";
import { addChart, chartIds } from "../book/edit/charts";
import { raise } from "../host/apiObject";
import { BookCollection } from "./BookObject";
import { Chart } from "./Chart";
import { CHART_TYPES } from "./chartTypes";
import { oneOf } from "./checks";
import { checkUnprotected } from "./protection";
import { zoneOf } from "./zoneOf";

/** Excel's size of a new chart, in points. */
const NEW_CHART = { left: 150, top: 75, width: 360, height: 216 } as const;

export class ChartCollection extends BookCollection<Chart> {
  readonly apiName = "ChartCollection";

  constructor(
    book: Book,
    private readonly sheetId: string
  ) {
    super(book);
  }

  items(): Chart[] {
    return chartIds(this.engine, this.sheetId).map((id) => new Chart(this.book, this.sheetId, id));
  }

  /** By name, or by id. */
  item(key: string | number): Chart | null {
    return (
      this.items().find(
        ({ Id, Name }) => Id === key || Name.toLowerCase() === String(key).toLowerCase()
      ) ?? null
    );
  }

  Add(type: unknown, source: unknown, seriesBy: unknown = "Auto"): Chart {
    const kind = oneOf(type, CHART_TYPES);
    const by = oneOf(seriesBy, ["Auto", "Columns", "Rows"]);
    if (typeof source !== "object") raise("InvalidArgument");
    checkUnprotected(this.engine, this.sheetId);
    const id = this.book.newId("CHART");
    const found = seriesFromRange(this.engine, zoneOf(this.book, source, this.sheetId), by);
    const parts = {
      name: `Chart ${this.items().length + 1}`,
      type: kind,
      ...(found.length === 1 && found[0] ? { title: found[0].name } : {}),
      legend: "Bottom" as const,
      series: found.map((series, index) => ({ ...series, id: seriesId(id, index) })),
      categoryAxis: {},
      valueAxis: { majorGridlines: true },
    };
    addChart(this.engine, this.sheetId, id, parts, NEW_CHART);
    return new Chart(this.book, this.sheetId, id);
  }
}
