import dayjs from "dayjs";
import { useTranslation } from "react-i18next";
import { useCanCall, useViewer } from "../../shared/session/viewer.ts";
import { PageHeader } from "../../shared/ui/page-header.tsx";
import { InboxPanel } from "../inbox/inbox-panel.tsx";
import { AcknowledgePanel } from "../plan/acknowledge-panel.tsx";
import { AccountsPanel } from "./accounts-panel.tsx";
import { ByProjectPanel } from "./by-project-panel.tsx";
import { ByUnitPanel } from "./by-unit-panel.tsx";
import { JointMissingPanel } from "./joint-missing-panel.tsx";
import { LatestChangesPanel } from "./latest-changes-panel.tsx";
import { LeadsPanel } from "./leads-panel.tsx";
import { MyQuestionsPanel } from "./my-questions-panel.tsx";
import { MyTasksPanel } from "./my-tasks-panel.tsx";
import { PublishPanel } from "./publish-panel.tsx";
import { TodoStrip } from "./todo-strip.tsx";
import { UnitPeoplePanel } from "./unit-people-panel.tsx";
import "./home.css";

/** 我的工作台: what awaits this person. Which panels, the person's roles decide; what they hold, the server. */
export function HomePage() {
  const { t } = useTranslation();
  const { today, roles, memberships } = useViewer();
  const canCall = useCanCall();
  const is = (...some: readonly string[]) => roles.some((role) => some.includes(role));
  const mine = memberships.filter(({ current }) => current);
  return (
    <>
      <PageHeader
        title={t("shell.nav.home")}
        meta={
          <>
            <time dateTime={today}>{dayjs(today).format("YYYY-MM-DD dddd")}</time>
            {mine.map(({ id, unit, role }) => (
              <span key={id}>
                {unit.name} · {t(`terms.role.${role}`)}
              </span>
            ))}
          </>
        }
      />
      {canCall("publishProgramme") && <PublishPanel />}
      {canCall("rollup") && <TodoStrip />}
      {is("SYSTEM_ADMIN") && <AccountsPanel />}
      <div className="home">
        {is("UNIT_ADMIN", "REPORTER", "SUPERVISOR", "COORDINATOR") && <InboxPanel />}
        {canCall("acknowledgeTask") && <AcknowledgePanel />}
        {is("UNIT_ADMIN", "REPORTER") && <MyTasksPanel />}
        {is("COORDINATOR") && <JointMissingPanel />}
        {canCall("answerQuestion") && <MyQuestionsPanel />}
        {canCall("confirmLeads") && <LeadsPanel />}
        {is("LEADER") && <ByProjectPanel />}
        {is("LEADER", "SUPERVISOR") && <ByUnitPanel />}
        {canCall("auditEntries") && <LatestChangesPanel />}
        {is("SYSTEM_ADMIN") && <UnitPeoplePanel />}
      </div>
    </>
  );
}
