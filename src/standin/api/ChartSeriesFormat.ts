import { without } from "../book/without";
import { BookObject } from "./BookObject";
import type { ChartSeries } from "./ChartSeries";
import { LINE_STYLES } from "./chartTypes";
import { color, number, oneOf } from "./checks";

export class ChartSeriesFormat extends BookObject {
  readonly apiName = "ChartSeriesFormat";

  constructor(private readonly series: ChartSeries) {
    super(series.book);
  }

  get Fill(): ChartFill {
    return new ChartFill(this.series);
  }

  get Line(): ChartLineFormat {
    return new ChartLineFormat(this.series);
  }
}

export class ChartFill extends BookObject {
  readonly apiName = "ChartFill";

  constructor(private readonly series: ChartSeries) {
    super(series.book);
  }

  SetSolidColor(value: unknown): void {
    const fillColor = color(value);
    this.series.change((series) => ({ ...without(series, "noFill"), fillColor }));
  }

  Clear(): void {
    this.series.change((series) => ({ ...without(series, "fillColor"), noFill: true }));
  }
}

export class ChartLineFormat extends BookObject {
  readonly apiName = "ChartLineFormat";

  constructor(private readonly series: ChartSeries) {
    super(series.book);
  }

  get Color(): string {
    return this.series.parts.lineColor ?? "";
  }

  set Color(value: unknown) {
    const lineColor = color(value);
    this.series.change((series) => ({ ...series, lineColor }));
  }

  get LineStyle(): string {
    return this.series.parts.lineStyle ?? "Automatic";
  }

  set LineStyle(value: unknown) {
    const lineStyle = oneOf(value, LINE_STYLES);
    this.series.change((series) => ({ ...series, lineStyle }));
  }

  get Weight(): number | null {
    return this.series.parts.lineWeight ?? null;
  }

  set Weight(value: unknown) {
    const lineWeight = number(value, 0);
    this.series.change((series) => ({ ...series, lineWeight }));
  }

  Clear(): void {
    this.series.change((series) => ({ ...without(series, "lineColor"), lineStyle: "None" }));
  }
}
