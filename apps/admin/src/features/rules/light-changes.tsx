import { useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { graphql } from "../../gql/gql.ts";
import type { LightPolicyInput } from "../../gql/graphql.ts";
import { LightSign } from "../../shared/programme/light-sign.tsx";
import { taskPath } from "../../shared/programme/task-path.ts";
import { ErrorState } from "../../shared/ui/error-state.tsx";
import { Skeleton } from "../../shared/ui/skeleton.tsx";

const PreviewLightPolicyQuery = graphql(`
  query PreviewLightPolicy($policy: LightPolicyInput!) {
    previewLightPolicy(policy: $policy) {
      task {
        id
        number
        year
        title
      }
      before
      after
      reason
    }
  }
`);

/** Which tasks would change colour under other rules. */
export function LightChanges({ policy }: { policy: LightPolicyInput }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(PreviewLightPolicyQuery, {
    variables: { policy },
    fetchPolicy: "network-only",
  });
  if (data === undefined) {
    if (error !== undefined) return <ErrorState error={error} onRetry={refetch} />;
    return <Skeleton rows={4} label={t("common.loading")} />;
  }
  const changes = data.previewLightPolicy;
  if (changes.length === 0) return <p className="light-changes__title">{t("rules.noChanges")}</p>;
  return (
    <>
      <h3 className="light-changes__title">{t("rules.changes", { count: changes.length })}</h3>
      <ul className="light-changes">
        {changes.map(({ task, before, after, reason }) => (
          <li key={task.id}>
            <Link to={taskPath(task)} target="_blank">
              {task.number}. {task.title}
            </Link>
            <span>
              <LightSign color={before} /> → <LightSign color={after} />
            </span>
            <p className="meta">{reason}</p>
          </li>
        ))}
      </ul>
    </>
  );
}
