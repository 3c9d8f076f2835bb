/** Failed sign-ins counted against one account from one address. */
const FAILURES_BEFORE_LOCK = 5;
/** How long failures count, and how long the lock lasts, in milliseconds. */
export const LOCK_WINDOW_MS = 15 * 60 * 1000;

/**
 * Until when sign-in is locked, or null. `failedAt`: epoch milliseconds of failed attempts since the last
 * success, any order. Locked for a window from the fifth failure within a window; counted per account *and*
 * address, so that a stranger cannot lock the owner out of the own desk.
 */
export function lockedUntil(failedAt: readonly number[], now: number): number | null {
  const recent = failedAt.filter((at) => at > now - LOCK_WINDOW_MS).sort((a, b) => a - b);
  if (recent.length < FAILURES_BEFORE_LOCK) return null;
  return (recent.at(-1) ?? now) + LOCK_WINDOW_MS;
}
