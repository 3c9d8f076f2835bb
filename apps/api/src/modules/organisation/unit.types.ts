import { type UnitKind, unitKinds } from "@minsheng/domain/organisation/vocabulary";
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from "type-graphql";
import { AllowedAction } from "../../platform/graphql/allowed-action.ts";
import { enumOf } from "../../platform/graphql/enums.ts";
import { Node } from "../../platform/graphql/node.types.ts";
import { PageInfo } from "../../platform/graphql/page.ts";

export const UnitKindEnum = enumOf(unitKinds);
registerEnumType(UnitKindEnum, { name: "UnitKind" });

@ObjectType("Unit", { implements: Node, simpleResolvers: true })
export class UnitType extends Node {
  @Field(() => String) code: string;
  @Field(() => String) name: string;
  @Field(() => UnitKindEnum) kind: UnitKind;
  @Field(() => UnitType, { nullable: true, description: "The group that a member belongs to." })
  group: UnitType | null;
  @Field(() => [UnitType], { description: "The members of a group." }) members: UnitType[];
  @Field(() => [String], { description: "条线: lines of work that the notice names in brackets." })
  lines: string[];
  @Field(() => Boolean) active: boolean;
  @Field(() => Int) version: number;
  @Field(() => [AllowedAction]) allowedActions: AllowedAction[];
  /** Place in lists; not part of the schema. */
  position: number;
  /** What a search looks at; not part of the schema. */
  searchText: string;
}

@ObjectType({ simpleResolvers: true })
export class UnitEdge {
  @Field(() => String) cursor: string;
  @Field(() => UnitType) node: UnitType;
}

@ObjectType({ simpleResolvers: true })
export class UnitConnection {
  @Field(() => [UnitEdge]) edges: UnitEdge[];
  @Field(() => PageInfo) pageInfo: PageInfo;
  @Field(() => Int) totalCount: number;
}

@InputType()
export class UnitFilter {
  @Field(() => String, { nullable: true, description: "In the name or code, or their pinyin." })
  text?: string | null;
  @Field(() => [UnitKindEnum], { nullable: true }) kinds?: UnitKind[] | null;
  @Field(() => [ID], { nullable: true }) ids?: string[] | null;
  @Field(() => Boolean, { nullable: true }) active?: boolean | null;
}
