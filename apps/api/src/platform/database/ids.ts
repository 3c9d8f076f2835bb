import { uuidv7 } from "uuidv7";

/** Kinds of things that have an id; the id begins with its kind, so `node(id)` needs no look-up to know it. */
export type IdKind =
  | "programme"
  | "project"
  | "task"
  | "indicator"
  | "assignment"
  | "person"
  | "answer"
  | "unit"
  | "line"
  | "user"
  | "membership"
  | "session"
  | "attempt"
  | "audit"
  | "step"
  | "plan"
  | "milestone"
  | "completion"
  | "target"
  | "part"
  | "remark"
  | "report"
  | "event"
  | "reading"
  | "evidence"
  | "policy"
  | "override"
  | "standing";

/** A new opaque id `task_0192…`: time-ordered, so that indexes grow at their end; made by the process, not the database. */
export const newId = (kind: IdKind): string => `${kind}_${uuidv7().replaceAll("-", "")}`;

/** The kind that an id claims, or null for what is no id of ours. */
export function kindOfId(id: string): string | null {
  return /^([a-z]+)_[0-9a-f]{32}$/.exec(id)?.[1] ?? null;
}
