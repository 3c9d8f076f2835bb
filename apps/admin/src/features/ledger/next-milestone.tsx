import { useTranslation } from "react-i18next";
import type { TaskCell_TaskFragment } from "../../gql/graphql.ts";

/** What is to be reached next, and how much already should have been. */
export function NextMilestone({ standing }: { standing: TaskCell_TaskFragment["standing"] }) {
  const { t } = useTranslation();
  const { nextMilestone: next, overdueMilestones } = standing;
  return (
    <>
      {next && (
        <span className="next-milestone" title={next.name}>
          {next.name} <time dateTime={next.plannedOn}>{next.plannedOn}</time>
        </span>
      )}
      {overdueMilestones > 0 && (
        <span className="next-milestone__overdue">{t("ledger.overdue", { count: overdueMilestones })}</span>
      )}
    </>
  );
}
