/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/**
 * @param {any} report of vitest's JSON reporter
 * @returns {Counts}
 */
export function vitestCounts(report) {
  // A file that could not even be loaded has failed, though it holds no test that did.
  const unloadable = report.testResults.filter(
    (/** @type {any} */ file) => file.status === "failed" && file.assertionResults.length === 0,
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloadable.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/**
 * @param {any} report of Playwright's JSON reporter
 * @returns {Counts}
 */
export function playwrightCounts({ stats, errors }) {
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
  };
}
