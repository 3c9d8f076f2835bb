import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { DueDate } from "../../shared/programme/due-date.tsx";
import { taskPath } from "../../shared/programme/task-path.ts";
import { JointPart } from "./joint-part.tsx";
import { isMissing, type JointTask, unitsOf } from "./joint-task.ts";

/** Task by unit: whose part is whose, and where nobody is named. */
export function JointMatrix({ tasks }: { tasks: readonly JointTask[] }) {
  const { t } = useTranslation();
  const units = unitsOf(tasks);
  const partsOf = (task: JointTask, unitId: string) =>
    task.assignments.filter(({ unit }) => unit.id === unitId);
  const missingOf = (unitId: string) =>
    tasks.flatMap((task) => partsOf(task, unitId)).filter(isMissing).length;
  return (
    <table className="joint-matrix">
      <thead>
        <tr>
          <th scope="col" className="joint-matrix__task">
            {t("terms.ledgerColumn.title")}
          </th>
          {units.map(({ id, name }) => (
            <th key={id} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {tasks.map((task) => (
          <tr key={task.id}>
            <th scope="row" className="joint-matrix__task">
              <Link to={taskPath(task)}>
                {task.number}. {task.title}
              </Link>
              <span className="meta">
                <DueDate task={task} />
              </span>
            </th>
            {units.map(({ id }) => (
              <td key={id}>
                {partsOf(task, id).map((part) => (
                  <JointPart key={part.id} part={part} />
                ))}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" className="joint-matrix__task">
            {t("jointTasks.missingParts")}
          </th>
          {units.map(({ id }) => (
            <td key={id}>{missingOf(id)}</td>
          ))}
        </tr>
      </tfoot>
    </table>
  );
}
