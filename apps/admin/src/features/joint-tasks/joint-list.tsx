import { Link } from "react-router";
import { DueDate } from "../../shared/programme/due-date.tsx";
import { taskPath } from "../../shared/programme/task-path.ts";
import { JointPart } from "./joint-part.tsx";
import type { JointTask } from "./joint-task.ts";

/** The matrix in the hand: each task with its parts below it. */
export function JointList({ tasks }: { tasks: readonly JointTask[] }) {
  return (
    <ul className="joint-list">
      {tasks.map((task) => (
        <li key={task.id}>
          <Link to={taskPath(task)}>
            {task.number}. {task.title}
          </Link>
          <p className="meta">
            <DueDate task={task} />
          </p>
          <ul>
            {task.assignments.map((part) => (
              <li key={part.id}>
                <span>{part.unit.name}</span>
                <JointPart part={part} />
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
