import { localDateOf } from "@minsheng/domain/local-date";
import { Field, ID, InputType, Int } from "type-graphql";
import { In } from "typeorm";
import { authorize } from "../../platform/authorize.ts";
import { updateVersioned } from "../../platform/database/versioned.ts";
import type { Transaction } from "../../platform/database/write-door.ts";
import { notFound } from "../../platform/errors.ts";
import type { SignedInActor } from "../../platform/graphql/context.ts";
import { Assignment } from "../assignment/assignment.entities.ts";
import { refreshStanding } from "../standing/refresh-standing.ts";
import { Programme, Task } from "./programme.entities.ts";
import { takeStep } from "./take-step.ts";

@InputType()
export class PublishProgrammeInput {
  @Field(() => ID) programmeId: string;
  @Field(() => Int) expectedVersion: number;
}

/** Hands the year's tasks to their units. */
export async function publishProgramme(
  tx: Transaction,
  actor: SignedInActor,
  input: PublishProgrammeInput,
): Promise<void> {
  const programme = await tx.manager.findOneBy(Programme, { id: input.programmeId });
  if (programme === null) throw notFound();
  authorize(actor, "publishProgramme", programme);
  await updateVersioned(tx, Programme, programme, input.expectedVersion, { state: "PUBLISHED" });
  const tasks = await tx.manager.findBy(Task, { programmeId: programme.id, state: "DRAFT" });
  for (const task of tasks) await takeStep(tx, actor, task, "publish");
  await tx.manager.update(
    Assignment,
    { taskId: In(tasks.map((task) => task.id)) },
    { assignedOn: localDateOf(tx.now) },
  );
  await refreshStanding(
    tx,
    tasks.map((task) => task.id),
  );
  tx.record({
    by: actor,
    operation: "publishProgramme",
    object: { type: "Programme", id: programme.id, label: programme.title },
    changes: [{ field: "programme.state", before: programme.state, after: "PUBLISHED" }],
  });
}
