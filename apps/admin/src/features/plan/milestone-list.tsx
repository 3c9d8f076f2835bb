import type { LocalDate } from "@minsheng/domain/local-date";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { type FragmentType, getFragmentData } from "../../gql/fragment-masking.ts";
import { graphql } from "../../gql/gql.ts";
import { EvidenceList } from "../../shared/evidence/evidence-list.tsx";
import { useViewer } from "../../shared/session/viewer.ts";
import { CompleteMilestone } from "./complete-milestone.tsx";
import { MilestoneBar } from "./milestone-bar.tsx";
import { MilestoneDates } from "./milestone-dates.tsx";
import { milestonePlace } from "./plan-places.ts";
import { RemarkList } from "./remark-list.tsx";
import { TimeAxis } from "./time-axis.tsx";
import { timeSpanOf } from "./time-span.ts";
import "./milestone-list.css";

const milestoneListFragment = graphql(`
  fragment MilestoneList_plan on DeliveryPlan {
    startsOn
    dueOn
    milestones {
      id
      lineageId
      name
      criterion
      evidenceKind
      unit {
        id
        name
      }
      plannedOn
      weight
      doneOn
      remark
      overdueDays
      evidence {
        ...EvidenceList_evidence
      }
      ...CompleteMilestone_milestone
    }
    ...Remarks_plan
  }
`);
const milestoneTaskFragment = graphql(`
  fragment MilestoneList_task on Task {
    id
    baselines {
      id
      baseline
      milestones {
        id
        lineageId
        plannedOn
      }
    }
  }
`);

interface MilestoneListProps {
  readonly task: FragmentType<typeof milestoneTaskFragment>;
  readonly plan: FragmentType<typeof milestoneListFragment>;
  /** What a reviewer may do at each milestone. */
  readonly remarkOn?: (place: string, about: string) => ReactNode;
}

/** The milestones as a list and as a timetable at once: facts, dates, and the row of bars beside them. */
export function MilestoneList({ task: maskedTask, plan: masked, remarkOn }: MilestoneListProps) {
  const { t } = useTranslation();
  const { today } = useViewer();
  const task = getFragmentData(milestoneTaskFragment, maskedTask);
  const plan = getFragmentData(milestoneListFragment, masked);
  const { startsOn, dueOn, milestones } = plan;
  const first = task.baselines.toSorted((a, b) => a.baseline - b.baseline)[0]?.milestones ?? [];
  const firstDayOf = (lineageId: string, plannedOn: LocalDate): LocalDate | null => {
    const day = first.find((one) => one.lineageId === lineageId)?.plannedOn ?? plannedOn;
    return day === plannedOn ? null : day;
  };
  const span = timeSpanOf([
    startsOn,
    dueOn,
    ...milestones.flatMap(({ plannedOn, doneOn }) => (doneOn === null ? [plannedOn] : [plannedOn, doneOn])),
  ]);
  const begun = (plannedOn: LocalDate): LocalDate =>
    milestones.reduce(
      (latest, one) => (one.plannedOn < plannedOn && one.plannedOn > latest ? one.plannedOn : latest),
      startsOn,
    );
  return (
    <div className="milestones">
      <div className="milestones__head">
        <span>{t("plan.name")}</span>
        <span>{t("plan.plannedOn")}</span>
        <TimeAxis span={span} today={today} />
      </div>
      <ol>
        {milestones.map((milestone) => {
          const { id, lineageId, name, criterion, evidenceKind, unit, plannedOn, doneOn } = milestone;
          const firstPlannedOn = firstDayOf(lineageId, plannedOn);
          return (
            <li key={id} className="milestone">
              <div>
                <h3>{name}</h3>
                <p className="meta">
                  {unit.name} · {t("plan.weight")} {milestone.weight}
                </p>
                <p className="milestone__criterion">{criterion}</p>
                <p className="meta">
                  {t("plan.evidenceKind")} {evidenceKind}
                </p>
                {milestone.remark !== null && <p>{milestone.remark}</p>}
                <EvidenceList evidence={milestone.evidence} />
                <RemarkList plan={plan} place={milestonePlace(lineageId)} />
                {remarkOn?.(milestonePlace(lineageId), name)}
                <CompleteMilestone taskId={task.id} milestone={milestone} />
              </div>
              <MilestoneDates
                plannedOn={plannedOn}
                doneOn={doneOn}
                overdueDays={milestone.overdueDays}
                firstPlannedOn={firstPlannedOn}
              />
              <MilestoneBar
                span={span}
                today={today}
                from={begun(plannedOn)}
                plannedOn={plannedOn}
                doneOn={doneOn}
                overdue={milestone.overdueDays > 0}
                firstPlannedOn={firstPlannedOn}
              />
            </li>
          );
        })}
      </ol>
      <p className="milestones__legend meta">{t("plan.legend", { day: today })}</p>
    </div>
  );
}
