/** What travelled between the add-in and the host: counts and sizes for budgets. */
export interface Metrics {
  readonly syncs: number;
  readonly actions: number;
  readonly largestRequest: number;
  readonly largestResponse: number;
  readonly bytesSent: number;
  readonly bytesReceived: number;
}

/** Counts batches as they pass. Sizes are characters of the JSON text. */
export class Meter {
  private state: Metrics = zero;

  read(): Metrics {
    return this.state;
  }

  reset(): void {
    this.state = zero;
  }

  count(request: string, actions: number, response: string): void {
    const {
      syncs,
      actions: before,
      largestRequest,
      largestResponse,
      bytesSent,
      bytesReceived,
    } = this.state;
    this.state = {
      syncs: syncs + 1,
      actions: before + actions,
      largestRequest: Math.max(largestRequest, request.length),
      largestResponse: Math.max(largestResponse, response.length),
      bytesSent: bytesSent + request.length,
      bytesReceived: bytesReceived + response.length,
    };
  }
}

const zero: Metrics = {
  syncs: 0,
  actions: 0,
  largestRequest: 0,
  largestResponse: 0,
  bytesSent: 0,
  bytesReceived: 0,
};
