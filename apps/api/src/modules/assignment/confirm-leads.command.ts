import { Field, ID, InputType, Int } from "type-graphql";
import { authorize } from "../../platform/authorize.ts";
import { updateVersioned } from "../../platform/database/versioned.ts";
import type { Transaction } from "../../platform/database/write-door.ts";
import type { SignedInActor } from "../../platform/graphql/context.ts";
import { Unit } from "../organisation/unit.entities.ts";
import { auditedTask } from "../programme/audited-task.ts";
import { Task } from "../programme/programme.entities.ts";
import { Assignment } from "./assignment.entities.ts";
import { taskInScope } from "./task-in-scope.ts";

@InputType()
export class TaskVersionInput {
  @Field(() => ID) taskId: string;
  @Field(() => Int) expectedVersion: number;
}

@InputType()
export class ConfirmLeadsInput {
  @Field(() => [TaskVersionInput]) tasks: TaskVersionInput[];
}

/** 督查办 confirms the leads that the notice's order suggests: all of the tasks, or none. Answers with their ids. */
export async function confirmLeads(
  tx: Transaction,
  actor: SignedInActor,
  input: ConfirmLeadsInput,
): Promise<string[]> {
  for (const { taskId, expectedVersion } of input.tasks) {
    const { task, assignments, facts } = await taskInScope(tx, actor, { id: taskId });
    authorize(actor, "confirmLead", facts);
    await updateVersioned(tx, Task, task, expectedVersion, {});
    for (const lead of assignments.filter((assignment) => assignment.role === "LEAD")) {
      await updateVersioned(tx, Assignment, lead, lead.version, { assumed: false });
      const unit = await tx.manager.findOneByOrFail(Unit, { id: lead.unitId });
      tx.record({
        by: actor,
        operation: "confirmLeads",
        ...auditedTask(task),
        unitId: unit.id,
        changes: [{ field: "assignment.assumed", before: unit.name, after: unit.name }],
      });
    }
  }
  return input.tasks.map((one) => one.taskId);
}
