/**
 * A node:test reporter that writes the counts run-tests.ts adds up, as one line of JSON.
 * JavaScript, since Node loads reporters before it can read TypeScript.
 * @param {AsyncIterable<import('node:test/reporters').TestEvent>} events
 */
export default async function* countReporter(events) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for await (const { type, data } of events) {
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    // A describe() passes or fails with its tests, which are counted one by one.
    if (data.details.type === 'suite' && !isOwnFailure(data)) continue;
    // A file that registers no test is reported as one passing test of the file's name.
    const empty = data.nesting === 0 && /\.test\.ts$/.test(data.name);
    if (data.skip !== undefined && data.skip !== false) counts.skipped++;
    else if (type === 'test:fail' || empty) counts.failed++;
    else counts.passed++;
  }
  yield JSON.stringify(counts);
}

/** Whether a describe() failed by itself (its body or a hook threw), not because a test in it did. */
function isOwnFailure({ details }) {
  return details.error !== undefined && details.error.failureType !== 'subtestsFailed';
}
