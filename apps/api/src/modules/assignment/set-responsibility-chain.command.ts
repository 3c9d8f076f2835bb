import type { ChainPosition } from "@minsheng/domain/organisation/vocabulary";
import { ValidateNested } from "class-validator";
import { Field, ID, InputType, Int } from "type-graphql";
import { newId } from "../../platform/database/ids.ts";
import { updateVersioned } from "../../platform/database/versioned.ts";
import type { Transaction } from "../../platform/database/write-door.ts";
import { badInput } from "../../platform/errors.ts";
import type { SignedInActor } from "../../platform/graphql/context.ts";
import { OptionalPhone, OptionalText, RequiredText } from "../../platform/graphql/rules.ts";
import { LocalDateScalar } from "../../platform/graphql/scalars.ts";
import { say } from "../../platform/language/messages.ts";
import { taskLabel } from "../programme/audited-task.ts";
import { Assignment, ResponsiblePerson } from "./assignment.entities.ts";
import { ChainPositionEnum } from "./assignment.types.ts";
import { editableAssignment } from "./assignment-in-scope.ts";

@InputType()
export class ResponsiblePersonInput {
  @Field(() => ID, { nullable: true, description: "Of a person who is in the chain already." })
  id?: string | null;
  @Field(() => ChainPositionEnum) position: ChainPosition;
  @RequiredText(50) @Field(() => String) name: string;
  @OptionalText(100) @Field(() => String, { nullable: true }) title?: string | null;
  @OptionalPhone() @Field(() => String, { nullable: true }) phone?: string | null;
  @Field(() => LocalDateScalar) validFrom: string;
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: "Inclusive; until further notice where left out.",
  })
  validTo?: string | null;
}

@InputType()
export class SetResponsibilityChainInput {
  @Field(() => ID) assignmentId: string;
  @ValidateNested({ each: true })
  @Field(() => [ResponsiblePersonInput], { description: "The whole chain; who is missing is taken out." })
  people: ResponsiblePersonInput[];
  @Field(() => Int, { description: "The assignment's." }) expectedVersion: number;
}

const MOST_PEOPLE = 40;

/** 责任链: names who in the unit answers for the task, from when to when. Replaces the chain as a whole. */
export async function setResponsibilityChain(
  tx: Transaction,
  actor: SignedInActor,
  input: SetResponsibilityChainInput,
): Promise<string> {
  const { assignment, task, unit } = await editableAssignment(tx, actor, input.assignmentId);
  checkPeople(input.people);
  await updateVersioned(tx, Assignment, assignment, input.expectedVersion, {});
  const before = await tx.manager.find(ResponsiblePerson, {
    where: { assignmentId: assignment.id },
    order: { ordinal: "ASC" },
  });
  const kept = new Set(before.map((person) => person.id));
  const after = input.people.map(
    (person, ordinal): ResponsiblePerson => ({
      id: person.id && kept.delete(person.id) ? person.id : newId("person"),
      assignmentId: assignment.id,
      chainPosition: person.position,
      ordinal,
      name: person.name.trim(),
      title: person.title?.trim() || null,
      phone: person.phone?.trim() || null,
      validFrom: person.validFrom,
      validTo: person.validTo ?? null,
    }),
  );
  await tx.manager.delete(ResponsiblePerson, { assignmentId: assignment.id });
  await tx.manager.insert(ResponsiblePerson, after);
  tx.record({
    by: actor,
    operation: "setResponsibilityChain",
    object: { type: "Assignment", id: assignment.id, label: taskLabel(task) },
    taskId: task.id,
    unitId: unit.id,
    changes: [{ field: "assignment.chain", before: inWords(before), after: inWords(after) }],
  });
  return assignment.id;
}

function checkPeople(people: readonly ResponsiblePersonInput[]): void {
  if (people.length > MOST_PEOPLE) {
    throw badInput({ field: "people", message: "field.outOfRange", params: { min: 0, max: MOST_PEOPLE } });
  }
  const faults = people.flatMap(({ validFrom, validTo }, index) =>
    validTo && validTo < validFrom
      ? [{ field: `people.${index}.validTo`, message: "field.endsBeforeStart" } as const]
      : [],
  );
  if (faults.length > 0) throw badInput(...faults);
}

/** `责任人 张三（科长）13800000000 2026-01-01 起` per person; what an auditor reads. */
function inWords(people: readonly ResponsiblePerson[]): string | null {
  if (people.length === 0) return null;
  return people
    .map(({ chainPosition, name, title, phone, validFrom, validTo }) =>
      [
        say("zh-CN", `chainPosition.${chainPosition}`),
        title === null ? name : `${name}（${title}）`,
        phone,
        validTo === null ? `${validFrom} 起` : `${validFrom} 至 ${validTo}`,
      ]
        .filter((word) => word !== null)
        .join(" "),
    )
    .join("；");
}
