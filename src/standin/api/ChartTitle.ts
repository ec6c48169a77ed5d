import { BookObject } from "./BookObject";
import type { Chart } from "./Chart";
import { text, truth } from "./checks";

export class ChartTitle extends BookObject {
  readonly apiName = "ChartTitle";

  constructor(private readonly chart: Chart) {
    super(chart.book);
  }

  get Text(): string {
    return this.chart.parts.title ?? "";
  }

  set Text(value: unknown) {
    const title = text(value);
    this.chart.change((parts) => ({ ...parts, title }));
  }

  get Visible(): boolean {
    return this.chart.parts.title !== undefined;
  }

  set Visible(value: unknown) {
    const visible = truth(value);
    this.chart.change(({ title, ...parts }) =>
      visible ? { ...parts, title: title ?? "Chart Title" } : parts
    );
  }
}
