import { useTranslation } from "react-i18next";
import type { TaskGroup } from "./group-tasks.ts";
import type { Grouping } from "./ledger-params.ts";

interface GroupHeadingProps {
  readonly group: TaskGroup<{ readonly joint: boolean }>;
  readonly grouping: Grouping;
}

export function GroupHeading({ group, grouping }: GroupHeadingProps) {
  const { t } = useTranslation();
  const { name, ordinal, tasks, led } = group;
  const joint = tasks.filter((task) => task.joint).length;
  return (
    <>
      {ordinal !== null && <span className="ledger__ordinal">{t("ledger.projectOrdinal", { ordinal })}</span>}
      {name}
      <span className="meta">
        {grouping === "unit" && led !== null
          ? t("ledger.unitCounts", { tasks: tasks.length, led, assisted: tasks.length - led })
          : t("programme.tasks", { count: tasks.length })}
        {joint > 0 && ` · ${t("ledger.countJoint", { count: joint })}`}
      </span>
    </>
  );
}
