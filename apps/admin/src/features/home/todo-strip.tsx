import { useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { graphql } from "../../gql/gql.ts";
import { LightSign } from "../../shared/programme/light-sign.tsx";
import { useCanCall, useViewer } from "../../shared/session/viewer.ts";
import { ErrorState } from "../../shared/ui/error-state.tsx";
import { Figure } from "./figure.tsx";

const TodoStripQuery = graphql(`
  query TodoStrip($year: Int!) {
    rollup(year: $year, groupBy: []) {
      total {
        tasks
        jointTasks
        leadsAssumed
        chainsMissing
        red
        yellow
      }
    }
    programme(year: $year) {
      id
      openQuestions(filter: { open: true, mine: true }) {
        id
      }
    }
  }
`);

/** The programme, as far as this person sees it, in a few figures; each leads to what it counts. */
export function TodoStrip() {
  const { t } = useTranslation();
  const { year, roles } = useViewer();
  const canCall = useCanCall();
  const { data, error, refetch } = useQuery(TodoStripQuery, { variables: { year } });
  if (data === undefined && error !== undefined) return <ErrorState error={error} onRetry={refetch} />;
  const total = data?.rollup.total;
  return (
    <ul className="todo-strip" aria-busy={data === undefined}>
      {canCall("answerQuestion") && (
        <Figure
          label={t("home.questionsForMe")}
          value={data?.programme?.openQuestions.length}
          to="/questions?mine=true"
          waiting
        />
      )}
      {(canCall("confirmLeads") || roles.includes("LEADER")) && (
        <Figure
          label={t("home.leadsToConfirm")}
          value={total?.leadsAssumed}
          to="/tasks?leadAssumed=true"
          waiting
        />
      )}
      <Figure
        label={t("home.chainsMissing")}
        value={total?.chainsMissing}
        to="/tasks?chainMissing=true"
        waiting
      />
      <Figure label={<LightSign color="RED" />} value={total?.red} to="/tasks?lights=RED" />
      <Figure label={<LightSign color="YELLOW" />} value={total?.yellow} to="/tasks?lights=YELLOW" />
      <Figure label={t("home.tasks")} value={total?.tasks} to="/tasks" />
      <Figure label={t("home.jointTasks")} value={total?.jointTasks} to="/joint-tasks" />
    </ul>
  );
}
