import { without } from "../book/without";
import type { AxisData } from "../book/workbookData";
import { HostGap } from "../host/apiObject";
import { BookObject } from "./BookObject";
import type { Chart } from "./Chart";
import { TICK_LABEL_POSITIONS } from "./chartTypes";
import { number, oneOf, text, truth } from "./checks";

type Which = "categoryAxis" | "valueAxis";

export class ChartAxes extends BookObject {
  readonly apiName = "ChartAxes";

  constructor(private readonly chart: Chart) {
    super(chart.book);
  }

  get CategoryAxis(): ChartAxis {
    return new ChartAxis(this.chart, "categoryAxis");
  }

  get ValueAxis(): ChartAxis {
    return new ChartAxis(this.chart, "valueAxis");
  }
}

export class ChartAxis extends BookObject {
  readonly apiName = "ChartAxis";

  constructor(
    private readonly chart: Chart,
    private readonly which: Which
  ) {
    super(chart.book);
  }

  get data(): AxisData {
    return this.chart.parts[this.which];
  }

  change(change: (axis: AxisData) => AxisData): void {
    this.chart.change((parts) => ({ ...parts, [this.which]: change(parts[this.which]) }));
  }

  get Title(): ChartAxisTitle {
    return new ChartAxisTitle(this);
  }

  get MajorGridlines(): ChartGridlines {
    return new ChartGridlines(this);
  }

  get Visible(): boolean {
    return this.data.visible ?? true;
  }

  set Visible(value: unknown) {
    const visible = truth(value);
    this.change((axis) => ({ ...axis, visible }));
  }

  get NumberFormat(): string {
    return this.data.numberFormat ?? "General";
  }

  set NumberFormat(value: unknown) {
    const numberFormat = text(value);
    this.change((axis) => ({ ...axis, numberFormat }));
  }

  /** "" while Excel chooses. */
  get Minimum(): number | "" {
    return this.data.minimum ?? "";
  }

  set Minimum(value: unknown) {
    this.change((axis) =>
      value === "" ? without(axis, "minimum") : { ...axis, minimum: number(value) }
    );
  }

  get Maximum(): number | "" {
    return this.data.maximum ?? "";
  }

  set Maximum(value: unknown) {
    this.change((axis) =>
      value === "" ? without(axis, "maximum") : { ...axis, maximum: number(value) }
    );
  }

  get TickLabelPosition(): string {
    return this.data.labelPosition ?? "NextToAxis";
  }

  set TickLabelPosition(value: unknown) {
    const labelPosition = oneOf(value, TICK_LABEL_POSITIONS);
    this.change((axis) => ({ ...axis, labelPosition }));
  }

  /** Excel tells the number that it has chosen; here it is known only when it was given. */
  get TickLabelSpacing(): number {
    const { labelSpacing } = this.data;
    if (labelSpacing === undefined)
      throw new HostGap("ChartAxis.tickLabelSpacing, chosen by Excel");
    return labelSpacing;
  }

  set TickLabelSpacing(value: unknown) {
    this.change((axis) =>
      value === "" ? without(axis, "labelSpacing") : { ...axis, labelSpacing: number(value, 1) }
    );
  }

  get ReversePlotOrder(): boolean {
    return this.data.reversed ?? false;
  }

  set ReversePlotOrder(value: unknown) {
    const reversed = truth(value);
    this.change((axis) => ({ ...axis, reversed }));
  }
}

export class ChartAxisTitle extends BookObject {
  readonly apiName = "ChartAxisTitle";

  constructor(private readonly axis: ChartAxis) {
    super(axis.book);
  }

  get Text(): string {
    return this.axis.data.title ?? "";
  }

  set Text(value: unknown) {
    const title = text(value);
    this.axis.change((axis) => ({ ...axis, title }));
  }

  get Visible(): boolean {
    return this.axis.data.title !== undefined;
  }

  set Visible(value: unknown) {
    const visible = truth(value);
    this.axis.change(({ title, ...axis }) =>
      visible ? { ...axis, title: title ?? "Axis Title" } : axis
    );
  }
}

export class ChartGridlines extends BookObject {
  readonly apiName = "ChartGridlines";

  constructor(private readonly axis: ChartAxis) {
    super(axis.book);
  }

  get Visible(): boolean {
    return this.axis.data.majorGridlines ?? false;
  }

  set Visible(value: unknown) {
    const majorGridlines = truth(value);
    this.axis.change((axis) => ({ ...axis, majorGridlines }));
  }
}
