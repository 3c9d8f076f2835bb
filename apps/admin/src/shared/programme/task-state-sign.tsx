import type { TaskState } from "@minsheng/domain/programme/task-states";
import { useTranslation } from "react-i18next";
import "./task-state-sign.css";

type Phase = "waiting" | "moving" | "review" | "done" | "stopped";

/** How far along: an empty, half and full disc, a tick, a bar. */
const phaseOf: Record<TaskState, Phase> = {
  DRAFT: "waiting",
  ASSIGNED: "waiting",
  ACKNOWLEDGED: "waiting",
  PLAN_REVIEW: "review",
  IN_PROGRESS: "moving",
  CLOSE_OUT_REVIEW: "review",
  PUBLIC_NOTICE: "review",
  CLOSED: "done",
  REOPENED: "moving",
  SUSPENDED: "stopped",
  TERMINATED: "stopped",
};
const glyphs: Record<Phase, string> = { waiting: "○", moving: "◐", review: "◎", done: "✓", stopped: "■" };

export function TaskStateSign({ state }: { state: TaskState }) {
  const { t } = useTranslation();
  const phase = phaseOf[state];
  return (
    <span className={`task-state-sign task-state-sign--${phase}`}>
      <span aria-hidden="true">{glyphs[phase]}</span>
      {t(`terms.taskState.${state}`)}
    </span>
  );
}
