import type { TaskState } from "@minsheng/domain/programme/task-states";
import { Field, Float, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { enumOf } from "../../platform/graphql/enums.ts";
import { TaskStateEnum } from "../programme/task.types.ts";

const rollupDimensions = ["PROJECT", "UNIT", "LINE", "STATE", "LIGHT", "MONTH"] as const;
export type RollupDimension = (typeof rollupDimensions)[number];
export const RollupDimensionEnum = enumOf(rollupDimensions);
registerEnumType(RollupDimensionEnum, {
  name: "RollupDimension",
  description: "LIGHT: 红黄绿灯. MONTH: that of the due date.",
});

@ObjectType({ simpleResolvers: true })
export class RollupKey {
  @Field(() => RollupDimensionEnum) dimension: RollupDimension;
  @Field(() => ID) id: string;
  @Field(() => String) label: string;
}

@ObjectType({ simpleResolvers: true })
export class StateCount {
  @Field(() => TaskStateEnum) state: TaskState;
  @Field(() => Int) tasks: number;
}

@ObjectType({ simpleResolvers: true })
export class RollupRow {
  @Field(() => [RollupKey]) keys: RollupKey[];
  @Field(() => Int) tasks: number;
  @Field(() => Int) jointTasks: number;
  @Field(() => Int, { description: "Tasks that the row's unit leads; in other rows, all." }) asLead: number;
  @Field(() => Int) leadsAssumed: number;
  @Field(() => Int, { description: "Tasks in which some unit has named nobody in its 责任链." })
  chainsMissing: number;
  @Field(() => [StateCount]) states: StateCount[];
  @Field(() => Int) green: number;
  @Field(() => Int) yellow: number;
  @Field(() => Int) red: number;
  @Field(() => Int) blue: number;
  @Field(() => Float, { description: "The tasks' mean, a share 0..1." }) progress: number;
  @Field(() => Float, { description: "The tasks' mean, a share 0..1." }) plannedPace: number;
  @Field(() => Int) overdueMilestones: number;
  @Field(() => Int, { description: "Reports owed for months that have ended." }) reportsDue: number;
  @Field(() => Int) reportsIn: number;
}

@ObjectType({
  simpleResolvers: true,
  description: "A joint task counts once in the total and once under each of its units.",
})
export class Rollup {
  @Field(() => [RollupRow]) rows: RollupRow[];
  @Field(() => RollupRow) total: RollupRow;
}
