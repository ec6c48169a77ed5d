/** Closes a run with one plain line, for readers and tools that look at the end of a log. */
module.exports = class SummaryReporter {
  onRunComplete(
    _contexts,
    { numPassedTests, numFailedTests, numPendingTests, numRuntimeErrorTestSuites }
  ) {
    const failed = numFailedTests + numRuntimeErrorTestSuites;
    const skipped = numPendingTests ? `, ${numPendingTests} skipped` : "";
    // A suite that could not run has no failed tests of its own, and must not look like a success.
    setImmediate(() =>
      process.stdout.write(`${numPassedTests} passed, ${failed} failed${skipped}\n`)
    );
  }
};
