const output = globalThis.console;

/** Runs work without the timings that the engine prints for debugging: on Node they would end up in stdout. */
export function quietly<Result>(work: () => Result): Result {
  const { debug } = output;
  output.debug = () => undefined;
  try {
    return work();
  } finally {
    output.debug = debug;
  }
}
