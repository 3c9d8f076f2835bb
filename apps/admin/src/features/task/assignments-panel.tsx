import { useTranslation } from "react-i18next";
import { type FragmentType, getFragmentData } from "../../gql/fragment-masking.ts";
import { graphql } from "../../gql/gql.ts";
import { Panel } from "../../shared/ui/panel.tsx";
import { AssignmentCard } from "./assignment-card.tsx";
import { LeadActions } from "./lead-actions.tsx";

const assignmentsPanelFragment = graphql(`
  fragment AssignmentsPanel_task on Task {
    id
    number
    year
    assignments {
      id
      ...AssignmentCard_assignment
    }
    ...AssignmentCard_task
    ...LeadActions_task
  }
`);

export function AssignmentsPanel({ task: masked }: { task: FragmentType<typeof assignmentsPanelFragment> }) {
  const { t } = useTranslation();
  const task = getFragmentData(assignmentsPanelFragment, masked);
  return (
    <Panel id="assignments" title={t("task.assignments")} extra={<LeadActions task={task} />} flush>
      {task.assignments.map((assignment) => (
        <AssignmentCard key={assignment.id} task={task} assignment={assignment} />
      ))}
    </Panel>
  );
}
