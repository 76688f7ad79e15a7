/** How many requests had to wait for one another. */
export interface Fetched {
  /** milliseconds */
  start: number;
  end: number;
  bytes: number;
}

/** The longest chain in which each request starts once the one before it has ended. */
export function depthOf(requests: readonly Fetched[]): number {
  const deep: { end: number; depth: number }[] = [];
  for (const { start, end } of [...requests].sort((a, b) => a.start - b.start)) {
    const before = deep.filter((one) => one.end <= start).map(({ depth }) => depth);
    deep.push({ end, depth: Math.max(0, ...before) + 1 });
  }
  return Math.max(0, ...deep.map(({ depth }) => depth));
}
