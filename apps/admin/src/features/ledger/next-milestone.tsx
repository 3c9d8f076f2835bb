import { useTranslation } from "react-i18next";
import type { TaskCell_TaskFragment } from "../../gql/graphql.ts";

/** What is to be reached next, and how much already should have been. */
export function NextMilestone({ standing }: { standing: TaskCell_TaskFragment["standing"] }) {
  const { t } = useTranslation();
  const { nextMilestone: next, overdueMilestones: overdue } = standing;
  return (
    <span>
      {next && (
        <span className="next-milestone__name" title={next.name}>
          {next.name}
        </span>
      )}
      <span className="meta">
        {next && <time dateTime={next.plannedOn}> {next.plannedOn}</time>}
        {overdue > 0 && (
          <span className="next-milestone__overdue"> {t("ledger.overdue", { count: overdue })}</span>
        )}
      </span>
    </span>
  );
}
