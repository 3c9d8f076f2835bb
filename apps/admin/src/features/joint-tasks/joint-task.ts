import { type FragmentType, getFragmentData } from "../../gql/fragment-masking.ts";
import { graphql } from "../../gql/gql.ts";
import type { JointTask_TaskFragment } from "../../gql/graphql.ts";

const jointTaskFragment = graphql(`
  fragment JointTask_task on Task {
    id
    number
    year
    title
    assignments {
      id
      role
      line
      unit {
        id
        name
      }
      chain {
        id
        current
      }
      ...JointPart_assignment
    }
    ...DueDate_task
  }
`);
export type JointTask = JointTask_TaskFragment;
type Part = JointTask["assignments"][number];

export const jointTasks = (tasks: readonly FragmentType<typeof jointTaskFragment>[]): readonly JointTask[] =>
  getFragmentData(jointTaskFragment, tasks);

/** A part for which nobody is named today. */
export const isMissing = (part: Part): boolean => !part.chain.some(({ current }) => current);

/** The units that have a part in any of the tasks, in the order in which they first appear. */
export const unitsOf = (tasks: readonly JointTask[]): readonly Part["unit"][] => [
  ...new Map(tasks.flatMap((task) => task.assignments.map(({ unit }) => [unit.id, unit] as const))).values(),
];
