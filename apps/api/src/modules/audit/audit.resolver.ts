import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from "type-graphql";
import type { SignedInContext } from "../../platform/graphql/context.ts";
import { readPage } from "../../platform/graphql/page.ts";
import { TaskType } from "../programme/task.types.ts";
import { AUDIT_CURSOR_LENGTH, findAuditEntries, historyOfTask } from "./audit.queries.ts";
import { AuditEntryConnection, AuditFilter } from "./audit.types.ts";

@Resolver()
export class AuditResolver {
  @Query(() => AuditEntryConnection, { description: "The log, newest first." })
  auditEntries(
    @Arg("filter", () => AuditFilter, { nullable: true }) filter: AuditFilter | null,
    @Arg("first", () => Int, { defaultValue: 50 }) first: number,
    @Arg("after", () => String, { nullable: true }) after: string | null,
    @Ctx() context: SignedInContext,
  ): Promise<AuditEntryConnection> {
    return findAuditEntries(context, filter ?? {}, readPage(first, after, AUDIT_CURSOR_LENGTH));
  }
}

@Resolver(() => TaskType)
export class TaskHistoryResolver {
  @FieldResolver(() => AuditEntryConnection, { description: "What was changed, newest first." })
  history(
    @Root() task: TaskType,
    @Arg("first", () => Int, { defaultValue: 20 }) first: number,
    @Arg("after", () => String, { nullable: true }) after: string | null,
    @Ctx() context: SignedInContext,
  ): Promise<AuditEntryConnection> {
    return historyOfTask(context, task.id, readPage(first, after, AUDIT_CURSOR_LENGTH));
  }
}
