import { Link } from "react-router";
import { type FragmentType, getFragmentData } from "../../gql/fragment-masking.ts";
import { graphql } from "../../gql/gql.ts";
import { useAuditWords } from "../../shared/audit/use-audit-words.ts";
import { taskPath } from "../../shared/programme/task-path.ts";

const auditObjectFragment = graphql(`
  fragment AuditObject_entry on AuditEntry {
    objectType
    objectLabel
    task
    taskYear
    unit
  }
`);

/** What an act was about, leading to the task that it belongs to. */
export function AuditObject({ entry }: { entry: FragmentType<typeof auditObjectFragment> }) {
  const words = useAuditWords();
  const { objectType, objectLabel, task, taskYear, unit } = getFragmentData(auditObjectFragment, entry);
  return (
    <>
      <p>
        {task === null || taskYear === null ? (
          objectLabel
        ) : (
          <Link to={taskPath({ year: taskYear, number: task })}>{objectLabel}</Link>
        )}
      </p>
      <p className="meta">
        {words.objectType(objectType)}
        {unit !== null && unit !== objectLabel && ` · ${unit}`}
      </p>
    </>
  );
}
