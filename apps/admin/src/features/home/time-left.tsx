import { isSettled, type TaskState } from "@minsheng/domain/programme/task-states";
import dayjs from "dayjs";
import { useTranslation } from "react-i18next";
import { useViewer } from "../../shared/session/viewer.ts";

interface TimeLeftProps {
  readonly task: { readonly dueOn: string; readonly state: TaskState };
}

/** Days to or past the due date; nothing once the task is settled. */
export function TimeLeft({ task }: TimeLeftProps) {
  const { t } = useTranslation();
  const { today } = useViewer();
  if (isSettled(task.state)) return null;
  const days = dayjs(task.dueOn).diff(today, "day");
  if (days < 0) return <span className="home-list__late">■ {t("home.daysLate", { count: -days })}</span>;
  return <span>{t("home.daysLeft", { count: days })}</span>;
}
