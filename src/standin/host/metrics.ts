/** What travelled between the add-in and the workbook: counts and sizes for budgets. Sizes are bytes of JSON. */
export interface Metrics {
  readonly syncs: number;
  readonly actions: number;
  readonly largestRequest: number;
  readonly largestResponse: number;
  readonly bytesSent: number;
  readonly bytesReceived: number;
  /** Time in which the workbook answered, in milliseconds: Excel would need its own for that, beside the add-in. */
  readonly answering: number;
}

const NOTHING: Metrics = {
  syncs: 0,
  actions: 0,
  largestRequest: 0,
  largestResponse: 0,
  bytesSent: 0,
  bytesReceived: 0,
  answering: 0,
};

/** Counts batches as they pass. */
export class Meter {
  private total: Metrics = NOTHING;

  read(): Metrics {
    return this.total;
  }

  reset(): void {
    this.total = NOTHING;
  }

  took(milliseconds: number): void {
    this.total = { ...this.total, answering: this.total.answering + milliseconds };
  }

  count(sent: number, actions: number, received: number): void {
    const { total } = this;
    this.total = {
      ...total,
      syncs: total.syncs + 1,
      actions: total.actions + actions,
      largestRequest: Math.max(total.largestRequest, sent),
      largestResponse: Math.max(total.largestResponse, received),
      bytesSent: total.bytesSent + sent,
      bytesReceived: total.bytesReceived + received,
    };
  }
}
