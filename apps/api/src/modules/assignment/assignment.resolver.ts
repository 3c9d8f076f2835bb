import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from "type-graphql";
import type { SignedInContext } from "../../platform/graphql/context.ts";
import { type Selection, selectionOf } from "../../platform/graphql/selection.ts";
import { loadUnits, unitOf } from "../organisation/unit.queries.ts";
import { UnitType } from "../organisation/unit.types.ts";
import { findAssignment, tasksById } from "../programme/task.queries.ts";
import { TaskType } from "../programme/task.types.ts";
import { AcknowledgeTaskInput, acknowledgeTask } from "./acknowledge-task.command.ts";
import { AddAssistUnitInput, addAssistUnit } from "./add-assist-unit.command.ts";
import { AssignmentType } from "./assignment.types.ts";
import { ChangeLeadInput, changeLead } from "./change-lead.command.ts";
import { ConfirmLeadsInput, confirmLeads } from "./confirm-leads.command.ts";
import { RemoveAssistUnitInput, removeAssistUnit } from "./remove-assist-unit.command.ts";
import { SetResponsibilityChainInput, setResponsibilityChain } from "./set-responsibility-chain.command.ts";
import { UpdateAssignmentInput, updateAssignment } from "./update-assignment.command.ts";

@Resolver(() => AssignmentType)
export class AssignmentResolver {
  @FieldResolver(() => UnitType, {
    nullable: true,
    description: "The group through which a member is responsible.",
  })
  async viaGroup(@Root() part: AssignmentType, @Ctx() context: SignedInContext): Promise<UnitType | null> {
    return part.viaGroupId === null ? null : unitOf(await loadUnits(context), part.viaGroupId);
  }

  @Mutation(() => [TaskType], { description: "督查办 confirms leads: all of the tasks, or none." })
  async confirmLeads(
    @Arg("input", () => ConfirmLeadsInput) input: ConfirmLeadsInput,
    @Ctx() context: SignedInContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<TaskType[]> {
    const ids = await context.inTransaction((tx) => confirmLeads(tx, context.actor, input));
    return tasksById(context, ids, selectionOf(info));
  }

  @Mutation(() => TaskType, { description: "Another unit leads; the former lead assists." })
  async changeLead(
    @Arg("input", () => ChangeLeadInput) input: ChangeLeadInput,
    @Ctx() context: SignedInContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<TaskType> {
    await context.inTransaction((tx) => changeLead(tx, context.actor, input));
    return theTask(context, input.taskId, selectionOf(info));
  }

  @Mutation(() => TaskType)
  async addAssistUnit(
    @Arg("input", () => AddAssistUnitInput) input: AddAssistUnitInput,
    @Ctx() context: SignedInContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<TaskType> {
    await context.inTransaction((tx) => addAssistUnit(tx, context.actor, input));
    return theTask(context, input.taskId, selectionOf(info));
  }

  @Mutation(() => TaskType)
  async removeAssistUnit(
    @Arg("input", () => RemoveAssistUnitInput) input: RemoveAssistUnitInput,
    @Ctx() context: SignedInContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<TaskType> {
    await context.inTransaction((tx) => removeAssistUnit(tx, context.actor, input));
    return theTask(context, input.taskId, selectionOf(info));
  }

  @Mutation(() => AssignmentType, { description: "签收: a unit takes its part over." })
  async acknowledgeTask(
    @Arg("input", () => AcknowledgeTaskInput) input: AcknowledgeTaskInput,
    @Ctx() context: SignedInContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<AssignmentType> {
    const id = await context.inTransaction((tx) => acknowledgeTask(tx, context.actor, input));
    return theAssignment(context, id, selectionOf(info));
  }

  @Mutation(() => AssignmentType)
  async updateAssignment(
    @Arg("input", () => UpdateAssignmentInput) input: UpdateAssignmentInput,
    @Ctx() context: SignedInContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<AssignmentType> {
    const id = await context.inTransaction((tx) => updateAssignment(tx, context.actor, input));
    return theAssignment(context, id, selectionOf(info));
  }

  @Mutation(() => AssignmentType, { description: "责任链: names who answers for the task." })
  async setResponsibilityChain(
    @Arg("input", () => SetResponsibilityChainInput) input: SetResponsibilityChainInput,
    @Ctx() context: SignedInContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<AssignmentType> {
    const id = await context.inTransaction((tx) => setResponsibilityChain(tx, context.actor, input));
    return theAssignment(context, id, selectionOf(info));
  }
}

async function theTask(context: SignedInContext, id: string, wants: Selection): Promise<TaskType> {
  const [task] = await tasksById(context, [id], wants);
  if (task === undefined) throw new Error(`Task ${id} was changed and cannot be read.`);
  return task;
}

async function theAssignment(
  context: SignedInContext,
  id: string,
  wants: Selection,
): Promise<AssignmentType> {
  const found = await findAssignment(context, id, wants);
  if (found === null) throw new Error(`Assignment ${id} was changed and cannot be read.`);
  return found;
}
