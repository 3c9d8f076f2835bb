import { Field, ID, InputType, Int } from "type-graphql";
import { changesBetween } from "../../platform/audit/changes-between.ts";
import { updateVersioned } from "../../platform/database/versioned.ts";
import type { Transaction } from "../../platform/database/write-door.ts";
import type { SignedInActor } from "../../platform/graphql/context.ts";
import { OptionalText } from "../../platform/graphql/rules.ts";
import { taskLabel } from "../programme/audited-task.ts";
import { Assignment } from "./assignment.entities.ts";
import { editableAssignment } from "./assignment-in-scope.ts";
import { lineOfUnit } from "./responsible-unit.ts";

@InputType()
export class UpdateAssignmentInput {
  @Field(() => ID) assignmentId: string;
  @OptionalText(50)
  @Field(() => String, { nullable: true, description: "One of the unit's lines; none where left out." })
  line?: string | null;
  @OptionalText(500)
  @Field(() => String, { nullable: true, description: "What of the task is this unit's to do." })
  duty?: string | null;
  @Field(() => Int) expectedVersion: number;
}

/** Says in which line and for what part of the task a unit is responsible. */
export async function updateAssignment(
  tx: Transaction,
  actor: SignedInActor,
  input: UpdateAssignmentInput,
): Promise<string> {
  const { assignment, task, unit } = await editableAssignment(tx, actor, input.assignmentId);
  const after = {
    line: await lineOfUnit(tx, unit.id, input.line),
    duty: input.duty?.trim() || null,
  };
  await updateVersioned(tx, Assignment, assignment, input.expectedVersion, after);
  tx.record({
    by: actor,
    operation: "updateAssignment",
    object: { type: "Assignment", id: assignment.id, label: taskLabel(task) },
    taskId: task.id,
    unitId: unit.id,
    changes: changesBetween("assignment", assignment, after),
  });
  return assignment.id;
}
