import { type ChainPosition, chainPositions } from "@minsheng/domain/organisation/vocabulary";
import { type AssignmentRole, assignmentRoles } from "@minsheng/domain/programme/vocabulary";
import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { AllowedAction } from "../../platform/graphql/allowed-action.ts";
import { enumOf } from "../../platform/graphql/enums.ts";
import { Node } from "../../platform/graphql/node.types.ts";
import { LocalDateScalar } from "../../platform/graphql/scalars.ts";
import { UnitType } from "../organisation/unit.types.ts";

const AssignmentRoleEnum = enumOf(assignmentRoles);
registerEnumType(AssignmentRoleEnum, { name: "AssignmentRole", description: "牵头 or 协办." });
export const ChainPositionEnum = enumOf(chainPositions);
registerEnumType(ChainPositionEnum, {
  name: "ChainPosition",
  description: "Places in a 责任链: 分管领导, 责任人, 经办人, 联络员.",
});

@ObjectType("ResponsiblePerson", { simpleResolvers: true })
export class ResponsiblePersonType {
  @Field(() => ID) id: string;
  @Field(() => ChainPositionEnum) position: ChainPosition;
  @Field(() => String) name: string;
  @Field(() => String, { nullable: true }) title: string | null;
  @Field(() => String, { nullable: true }) phone: string | null;
  @Field(() => LocalDateScalar) validFrom: string;
  @Field(() => LocalDateScalar, { nullable: true }) validTo: string | null;
  @Field(() => Boolean, { description: "Holds today." }) current: boolean;
}

@ObjectType("Assignment", {
  implements: Node,
  simpleResolvers: true,
  description: "任务分工: a unit's part in a task.",
})
export class AssignmentType extends Node {
  @Field(() => UnitType) unit: UnitType;
  @Field(() => AssignmentRoleEnum) role: AssignmentRole;
  @Field(() => String, { nullable: true, description: "条线, as the notice names it in brackets." })
  line: string | null;
  @Field(() => Boolean, { description: "The lead as the notice's order suggests it, not yet confirmed." })
  assumed: boolean;
  @Field(() => String, { nullable: true, description: "What of the task is this unit's to do." })
  duty: string | null;
  @Field(() => Int) version: number;
  @Field(() => [ResponsiblePersonType], { description: "责任链, from the top down." })
  chain: ResponsiblePersonType[];
  @Field(() => LocalDateScalar, { nullable: true, description: "签收: when the unit took it over." })
  acknowledgedOn: string | null;
  @Field(() => LocalDateScalar, { nullable: true, description: "Null while the programme is a draft." })
  acknowledgeDueOn: string | null;
  @Field(() => Boolean) acknowledgeOverdue: boolean;
  @Field(() => Boolean, { description: "The unit acts itself: no group whose members do." }) reports: boolean;
  @Field(() => [AllowedAction]) allowedActions: AllowedAction[];
  /** For the field `viaGroup`; not part of the schema. */
  viaGroupId: string | null;
}
