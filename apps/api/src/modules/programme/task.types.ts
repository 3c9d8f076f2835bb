import { type TaskState, taskStates } from "@minsheng/domain/programme/task-states";
import {
  type Comparator,
  comparators,
  type IndicatorKind,
  indicatorKinds,
  type Recurrence,
  recurrences,
} from "@minsheng/domain/programme/vocabulary";
import type { LightColor } from "@minsheng/domain/standing/policy";
import { Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from "type-graphql";
import { AllowedAction } from "../../platform/graphql/allowed-action.ts";
import { enumOf } from "../../platform/graphql/enums.ts";
import { Node } from "../../platform/graphql/node.types.ts";
import { PageInfo } from "../../platform/graphql/page.ts";
import { ListOfAtMost, OptionalText } from "../../platform/graphql/rules.ts";
import { LocalDateScalar } from "../../platform/graphql/scalars.ts";
import { AssignmentType } from "../assignment/assignment.types.ts";
import { UnitType } from "../organisation/unit.types.ts";
import { CurvePoint, LightColorEnum, LightStatus, StandingType } from "../standing/standing.types.ts";

export const TaskStateEnum = enumOf(taskStates);
registerEnumType(TaskStateEnum, { name: "TaskState" });
const IndicatorKindEnum = enumOf(indicatorKinds);
registerEnumType(IndicatorKindEnum, { name: "IndicatorKind" });
const ComparatorEnum = enumOf(comparators);
registerEnumType(ComparatorEnum, {
  name: "Comparator",
  description: "How a value is held against the target.",
});
const RecurrenceEnum = enumOf(recurrences);
registerEnumType(RecurrenceEnum, { name: "Recurrence" });

@ObjectType("Indicator", {
  implements: Node,
  simpleResolvers: true,
  description: "量化指标: one target of a task.",
})
export class IndicatorType extends Node {
  @Field(() => String) name: string;
  @Field(() => IndicatorKindEnum) kind: IndicatorKind;
  @Field(() => ComparatorEnum) comparator: Comparator;
  @Field(() => Float, { nullable: true }) target: number | null;
  @Field(() => String, { nullable: true }) unitOfMeasure: string | null;
  @Field(() => Boolean, { description: "约, 余: the notice gives no exact figure." }) approximate: boolean;
  @Field(() => Boolean, { description: "The notice names no quantity where one is needed." })
  baseMissing: boolean;
  @Field(() => RecurrenceEnum, { nullable: true }) recurrence: Recurrence | null;
  @Field(() => Float, { description: "Share in the task's progress; 0 moves no progress bar." })
  weight: number;
  @Field(() => Int, { description: "First character of the wording that it comes from, counted from 0." })
  wordingStart: number;
  @Field(() => Int, { description: "The character behind the last one." }) wordingEnd: number;
  @Field(() => Float, { nullable: true, description: "The plan's target where the notice gives none." })
  effectiveTarget: number | null;
  @Field(() => Float, { nullable: true, description: "By accepted readings." }) value: number | null;
  @Field(() => Float, { nullable: true, description: "Once everything submitted is accepted." })
  pendingValue: number | null;
  @Field(() => Float, { nullable: true, description: "What pace asks for on the day." })
  plannedValue: number | null;
  @Field(() => Float, { nullable: true, description: "A share 0..1; null where no target is known." })
  achievement: number | null;
  @Field(() => Float, { nullable: true, description: "A share 0..1." }) pace: number | null;
  @Field(() => Float, { nullable: true, description: "At the present pace, on the due date." })
  forecast: number | null;
  @Field(() => Float, { nullable: true, description: "What the forecast falls short of the target." })
  shortfall: number | null;
  @Field(() => [CurvePoint], { description: "Month by month, planned and reached." }) curve: CurvePoint[];
}

@ObjectType("Project", { simpleResolvers: true })
export class ProjectType {
  @Field(() => ID) id: string;
  @Field(() => Int) ordinal: number;
  @Field(() => String) name: string;
  /** For the field `tasks`; not part of the schema. */
  programmeId: string;
}

@ObjectType("Task", { implements: Node, simpleResolvers: true, description: "工作任务" })
export class TaskType extends Node {
  @Field(() => Int) number: number;
  @Field(() => String) title: string;
  @Field(() => String, { description: "The notice's sentence, to the character." }) wording: string;
  @Field(() => Int) year: number;
  @Field(() => ProjectType) project: ProjectType;
  @Field(() => Int) version: number;
  @Field(() => UnitType) leadUnit: UnitType;
  @Field(() => [UnitType]) assistUnits: UnitType[];
  @Field(() => Boolean, { description: "More than one unit of the notice is responsible." }) joint: boolean;
  @Field(() => [AssignmentType]) assignments: AssignmentType[];
  @Field(() => [IndicatorType]) indicators: IndicatorType[];
  @Field(() => TaskStateEnum) state: TaskState;
  @Field(() => LocalDateScalar) dueOn: string;
  @Field(() => Boolean, { description: "False while the due date is the year's end for want of a better." })
  dueConfirmed: boolean;
  @Field(() => LightStatus) light: LightStatus;
  @Field(() => Float, { description: "A share 0..1, by accepted readings." }) progress: number;
  @Field(() => Float, { description: "序时进度: where the task should be, a share 0..1." })
  plannedPace: number;
  @Field(() => StandingType) standing: StandingType;
  @Field(() => [AllowedAction]) allowedActions: AllowedAction[];
}

@ObjectType({ simpleResolvers: true })
export class TaskEdge {
  @Field(() => String) cursor: string;
  @Field(() => TaskType) node: TaskType;
}

@ObjectType({ simpleResolvers: true })
export class TaskConnection {
  @Field(() => [TaskEdge]) edges: TaskEdge[];
  @Field(() => PageInfo) pageInfo: PageInfo;
  @Field(() => Int) totalCount: number;
}

@InputType({ description: "Tasks must satisfy all that is given; within a list, any." })
export class TaskFilter {
  @Field(() => Int, { nullable: true, description: "The latest programme where left out." })
  year?: number | null;
  @OptionalText(200)
  @Field(() => String, {
    nullable: true,
    description: "In number, title, wording or units, or their pinyin.",
  })
  text?: string | null;
  @ListOfAtMost(100)
  @Field(() => [Int], { nullable: true, description: "Ordinals of projects." })
  projects?: number[] | null;
  @ListOfAtMost(100)
  @Field(() => [ID], { nullable: true })
  unitIds?: string[] | null;
  @ListOfAtMost(100)
  @Field(() => [ID], { nullable: true })
  leadUnitIds?: string[] | null;
  @ListOfAtMost(100)
  @Field(() => [ID], { nullable: true })
  assistUnitIds?: string[] | null;
  @ListOfAtMost(100)
  @Field(() => [String], { nullable: true })
  lines?: string[] | null;
  @ListOfAtMost(100)
  @Field(() => [TaskStateEnum], { nullable: true })
  states?: TaskState[] | null;
  @ListOfAtMost(100)
  @Field(() => [IndicatorKindEnum], { nullable: true })
  kinds?: IndicatorKind[] | null;
  @ListOfAtMost(10)
  @Field(() => [LightColorEnum], { nullable: true })
  lights?: LightColor[] | null;
  @Field(() => Boolean, { nullable: true }) joint?: boolean | null;
  @Field(() => Boolean, { nullable: true }) leadAssumed?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: "Some unit has named nobody in its 责任链." })
  chainMissing?: boolean | null;
}

export const TaskSortFieldEnum = enumOf([
  "NUMBER",
  "DUE_ON",
  "STATE",
  "LEAD_UNIT",
  "LIGHT",
  "PROGRESS",
  "GAP",
]);
registerEnumType(TaskSortFieldEnum, { name: "TaskSortField" });
const SortDirectionEnum = enumOf(["ASC", "DESC"]);
registerEnumType(SortDirectionEnum, { name: "SortDirection" });

@InputType()
export class TaskSort {
  @Field(() => TaskSortFieldEnum) field: keyof typeof TaskSortFieldEnum;
  @Field(() => SortDirectionEnum) direction: keyof typeof SortDirectionEnum;
}
