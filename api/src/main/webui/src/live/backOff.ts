const LONGEST_MS = 30_000;

/** How long to wait before the next attempt: doubling from `base`, with jitter so that clients do not come back together. */
export function backOff(attempt: number, base: number, random = Math.random): number {
  const ceiling = Math.min(LONGEST_MS, base * 2 ** attempt);
  return ceiling / 2 + (random() * ceiling) / 2;
}
