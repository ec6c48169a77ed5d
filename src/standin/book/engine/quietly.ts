/** Runs work without the timings that the engine prints with console.debug: on Node they would end up in stdout. */
export function quietly<Result>(work: () => Result): Result {
  const debug = console.debug;
  console.debug = () => undefined;
  try {
    return work();
  } finally {
    console.debug = debug;
  }
}
