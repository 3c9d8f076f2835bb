import type { ParsedTask } from "./parsed-notice.ts";
import { suggestTargets } from "./suggest-targets.ts";
import { type LocatedTarget, locateTargets, type Target } from "./target.ts";
import { targets2026 } from "./targets-2026.ts";

/** The notices that a person has read target by target, by document number. */
const reviewed: Readonly<Record<string, Readonly<Record<number, readonly Target[]>>>> = {
  "济高新管发〔2026〕1号": targets2026,
};

/**
 * The targets of a task: as reviewed, where its notice has been read, otherwise as proposed from its wording.
 * @throws TargetError where a notice of a reviewed number carries another wording than the one reviewed.
 */
export function targetsOf(
  documentNumber: string,
  task: Pick<ParsedTask, "number" | "wording">,
): LocatedTarget[] {
  const targets = reviewed[documentNumber]?.[task.number];
  return targets === undefined ? suggestTargets(task.wording) : locateTargets(task.wording, targets);
}
