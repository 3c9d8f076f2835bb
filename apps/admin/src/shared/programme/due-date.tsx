import { useTranslation } from "react-i18next";
import { type FragmentType, getFragmentData } from "../../gql/fragment-masking.ts";
import { graphql } from "../../gql/gql.ts";
import { Provisional } from "./provisional.tsx";

export const dueDateFragment = graphql(`
  fragment DueDate_task on Task {
    dueOn
    dueConfirmed
  }
`);

/** When a task is due; provisional while the notice's open date is not settled. */
export function DueDate({ task }: { task: FragmentType<typeof dueDateFragment> }) {
  const { t } = useTranslation();
  const { dueOn, dueConfirmed } = getFragmentData(dueDateFragment, task);
  return (
    <span style={{ whiteSpace: "nowrap" }}>
      <time dateTime={dueOn}>{dueOn}</time>{" "}
      {!dueConfirmed && <Provisional hint={t("programme.dueProvisional")} />}
    </span>
  );
}
