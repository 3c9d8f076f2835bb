import type { LocalDate } from "../local-date.ts";
import type { TaskState } from "../programme/task-states.ts";

/** From this day on (inclusive) the task is in this state, until the next change. */
export interface DatedState {
  readonly state: TaskState;
  readonly on: LocalDate;
}

/** The state at the end of a day, out of changes in ascending order; DRAFT before the first. */
export const stateOn = (states: readonly DatedState[], date: LocalDate): TaskState =>
  states.findLast(({ on }) => on <= date)?.state ?? "DRAFT";
