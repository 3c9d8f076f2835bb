import { type Figure, findFigures } from "./figures.ts";
import type { LocatedTarget } from "./target.ts";

/** The figures of a wording that stand in no target's words: what a reading of it may have missed. */
export const uncoveredFigures = (
  wording: string,
  located: readonly Pick<LocatedTarget, "wordingStart" | "wordingEnd">[],
): Figure[] =>
  findFigures(wording).filter(
    ({ start, end }) => !located.some((target) => target.wordingStart <= start && end <= target.wordingEnd),
  );
