import { BookObject } from "./BookObject";
import type { Chart } from "./Chart";
import { oneOf, truth } from "./checks";

export class ChartLegend extends BookObject {
  readonly apiName = "ChartLegend";

  constructor(private readonly chart: Chart) {
    super(chart.book);
  }

  get Visible(): boolean {
    return this.chart.parts.legend !== undefined;
  }

  set Visible(value: unknown) {
    const visible = truth(value);
    this.chart.change(({ legend, ...parts }) =>
      visible ? { ...parts, legend: legend ?? "Right" } : parts
    );
  }

  get Position(): string {
    return this.chart.parts.legend ?? "Right";
  }

  set Position(value: unknown) {
    const legend = oneOf(value, ["Top", "Bottom", "Left", "Right"]);
    this.chart.change((parts) => ({ ...parts, legend }));
  }
}
