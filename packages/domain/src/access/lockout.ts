/** Failed sign-ins counted against one account from one address. */
const FAILURES_BEFORE_LOCK = 5;
/** How long a failure counts, in milliseconds. */
export const LOCK_WINDOW_MS = 15 * 60 * 1000;

/**
 * Until when sign-in is locked, or null. `failedAt`: epoch milliseconds of failed attempts since the last
 * success, any order. Locked until fewer than five of them lie within the window; counted per account *and*
 * address, so that a stranger cannot lock the owner out of the own desk.
 */
export function lockedUntil(failedAt: readonly number[], now: number): number | null {
  const recent = failedAt.filter((at) => at > now - LOCK_WINDOW_MS).sort((a, b) => a - b);
  const fifthLast = recent.at(-FAILURES_BEFORE_LOCK);
  return fifthLast === undefined ? null : fifthLast + LOCK_WINDOW_MS;
}
