import { taskScope } from "@minsheng/domain/policy/scope";
import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, FieldResolver, Info, Int, Query, Resolver, Root } from "type-graphql";
import { allOf } from "../../platform/database/conditions.ts";
import type { SignedInContext } from "../../platform/graphql/context.ts";
import { readPage } from "../../platform/graphql/page.ts";
import { LocalDateScalar } from "../../platform/graphql/scalars.ts";
import { selectionOf } from "../../platform/graphql/selection.ts";
import { readAsOf } from "../standing/standing.queries.ts";
import { tasksOfProgramme } from "./programme.queries.ts";
import { allTasks, findTasks, TASK_CURSOR_LENGTH } from "./task.queries.ts";
import { ProjectType, TaskConnection, TaskFilter, TaskSort, TaskType } from "./task.types.ts";
import { filterConditions } from "./task-conditions.ts";

@Resolver(() => TaskType)
export class TaskResolver {
  @Query(() => TaskConnection, { description: "任务台账: the tasks that the reader may see." })
  tasks(
    @Arg("filter", () => TaskFilter, { nullable: true }) filter: TaskFilter | null,
    @Arg("sort", () => TaskSort, { nullable: true }) sort: TaskSort | null,
    @Arg("first", () => Int, { defaultValue: 50 }) first: number,
    @Arg("after", () => String, { nullable: true }) after: string | null,
    @Arg("asOf", () => LocalDateScalar, {
      nullable: true,
      description: "How it stood at the end of that day.",
    })
    asOf: string | null,
    @Ctx() context: SignedInContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<TaskConnection> {
    return findTasks(
      context,
      filter ?? {},
      sort,
      readPage(first, after, TASK_CURSOR_LENGTH),
      selectionOf(info),
      readAsOf(asOf, context.today),
    );
  }

  @Query(() => TaskType, { nullable: true, description: "A task by its number in the notice." })
  async task(
    @Arg("number", () => Int) number: number,
    @Arg("year", () => Int, { nullable: true }) year: number | null,
    @Arg("asOf", () => LocalDateScalar, {
      nullable: true,
      description: "How it stood at the end of that day.",
    })
    asOf: string | null,
    @Ctx() context: SignedInContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<TaskType | null> {
    const conditions = allOf([
      ...filterConditions(taskScope(context.actor), { year }, context.today),
      { sql: "t.number = ?", params: [number] },
    ]);
    const [task] = await allTasks(
      context,
      conditions,
      selectionOf(info),
      undefined,
      readAsOf(asOf, context.today),
    );
    return task ?? null;
  }
}

@Resolver(() => ProjectType)
export class ProjectResolver {
  @FieldResolver(() => [TaskType], { description: "Those that the reader may see." })
  async tasks(
    @Root() project: ProjectType,
    @Ctx() context: SignedInContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<TaskType[]> {
    const tasks = await tasksOfProgramme(context, project.programmeId, selectionOf(info));
    return tasks.filter((task) => task.project.id === project.id);
  }
}
