import { useQuery } from "@apollo/client/react";
import { Checkbox, Select } from "antd";
import { useTranslation } from "react-i18next";
import { graphql } from "../../gql/gql.ts";
import { useIsPhone } from "../../shared/device/use-media.ts";
import { EmptyState } from "../../shared/ui/empty-state.tsx";
import { ErrorState } from "../../shared/ui/error-state.tsx";
import { PageHeader } from "../../shared/ui/page-header.tsx";
import { Skeleton } from "../../shared/ui/skeleton.tsx";
import { useUrlState } from "../../shared/url-state/use-url-state.ts";
import { JointList } from "./joint-list.tsx";
import { JointMatrix } from "./joint-matrix.tsx";
import { jointParams } from "./joint-params.ts";
import { isMissing, jointTasks, unitsOf } from "./joint-task.ts";
import "./joint-tasks.css";

const JointTasksQuery = graphql(`
  query JointTasks {
    tasks(filter: { joint: true }, sort: { field: NUMBER, direction: ASC }, first: 100) {
      edges {
        cursor
        node {
          ...JointTask_task
        }
      }
    }
  }
`);

export function JointTasksPage() {
  const { t } = useTranslation();
  const phone = useIsPhone();
  const [state, change] = useUrlState(jointParams);
  const { data, error, refetch } = useQuery(JointTasksQuery);
  const all = jointTasks((data?.tasks.edges ?? []).map(({ node }) => node));
  const parts = all.flatMap((task) => task.assignments);
  const shown = all.filter(
    (task) =>
      (state.unit === "" || task.assignments.some(({ unit }) => unit.id === state.unit)) &&
      (state.missing !== true || task.assignments.some(isMissing)),
  );

  const content = () => {
    if (data === undefined) {
      if (error !== undefined) return <ErrorState error={error} onRetry={refetch} />;
      return <Skeleton rows={6} label={t("common.loading")} />;
    }
    if (all.length === 0)
      return <EmptyState title={t("jointTasks.empty")} hint={t("jointTasks.emptyHint")} />;
    if (shown.length === 0) {
      const clear = { label: t("ledger.clearFilters"), onClick: () => change({ unit: "", missing: null }) };
      return <EmptyState title={t("ledger.nothingFound")} action={clear} />;
    }
    return phone ? <JointList tasks={shown} /> : <JointMatrix tasks={shown} />;
  };

  return (
    <>
      <PageHeader
        title={t("shell.nav.jointTasks")}
        meta={
          data && (
            <>
              <span>{t("jointTasks.count", { count: all.length })}</span>
              <span>
                {t("jointTasks.parts", { total: parts.length, missing: parts.filter(isMissing).length })}
              </span>
            </>
          )
        }
        actions={
          <>
            <Select
              allowClear
              className="joint__unit"
              aria-label={t("jointTasks.unit")}
              placeholder={t("jointTasks.unit")}
              value={state.unit || null}
              onChange={(unit: string | null | undefined) => change({ unit: unit ?? "" })}
              options={unitsOf(all).map(({ id, name }) => ({ value: id, label: name }))}
            />
            <Checkbox
              checked={state.missing === true}
              onChange={(event) => change({ missing: event.target.checked ? true : null })}
            >
              {t("jointTasks.onlyMissing")}
            </Checkbox>
          </>
        }
      />
      <section className="joint">{content()}</section>
    </>
  );
}
