/** What a suite reports of its tests. */
export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

export const sum = (a: Counts, b: Counts): Counts => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  skipped: a.skipped + b.skipped,
});

export const total = ({ passed, failed, skipped }: Counts): number => passed + failed + skipped;
