import type { Comparator, IndicatorKind, Recurrence } from "../programme/vocabulary.ts";

/** What a task's wording demands, read as one indicator. */
export interface Target {
  readonly name: string;
  readonly kind: IndicatorKind;
  readonly comparator: Comparator;
  /** Percentages as 100 for 100%; null where the notice gives no quantity. */
  readonly target: number | null;
  /** The measure word of the notice; payments as 元/人·月. */
  readonly unitOfMeasure: string | null;
  /** 约 or 余 stands beside the figure. */
  readonly approximate: boolean;
  readonly recurrence: Recurrence | null;
  /** Of the task's progress, relative to its other indicators; a payment standard weighs nothing. */
  readonly weight: number;
  /** A quantity is needed that the notice does not give: all of how many? */
  readonly baseMissing: boolean;
  /** The words of the wording that say so. */
  readonly quote: string;
}

/** A target and its place: `wording.slice(wordingStart, wordingEnd)` is its quote. */
export interface LocatedTarget extends Target {
  readonly wordingStart: number;
  readonly wordingEnd: number;
}

/** A target whose quote begins there in its wording. */
export const placedAt = (wordingStart: number, target: Target): LocatedTarget => ({
  ...target,
  wordingStart,
  wordingEnd: wordingStart + target.quote.length,
});

/** The targets do not belong to the wording: their words do not stand in it, or stand in it more than once. */
export class TargetError extends Error {
  override readonly name = "TargetError";
}

/**
 * Finds each target's words in the wording.
 * @throws TargetError naming every quote that does not occur exactly once.
 */
export function locateTargets(wording: string, targets: readonly Target[]): LocatedTarget[] {
  const located = targets.map((target) => placedAt(wording.indexOf(target.quote), target));
  const faults = located.flatMap(({ quote, wordingStart }) => {
    if (wordingStart === -1) return [`“${quote}” does not occur`];
    return wording.includes(quote, wordingStart + 1) ? [`“${quote}” occurs more than once`] : [];
  });
  if (faults.length > 0) throw new TargetError(`${faults.join("; ")} in “${wording}”`);
  return located;
}
