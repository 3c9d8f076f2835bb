import { type UnitKind, unitKinds } from "@minsheng/domain/organisation/vocabulary";
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from "type-graphql";
import { enumOf } from "../../platform/graphql/enums.ts";
import { Node } from "../../platform/graphql/node.types.ts";
import { PageInfo } from "../../platform/graphql/page.ts";
import { ListOfAtMost, OptionalText } from "../../platform/graphql/rules.ts";

export const UnitKindEnum = enumOf(unitKinds);
registerEnumType(UnitKindEnum, { name: "UnitKind" });

@ObjectType("Unit", { implements: Node, simpleResolvers: true })
export class UnitType extends Node {
  @Field(() => String) code: string;
  @Field(() => String) name: string;
  @Field(() => UnitKindEnum) kind: UnitKind;
  @Field(() => Boolean) active: boolean;
  @Field(() => Int) version: number;
}

/** A unit wired to the units around it. */
export interface WiredUnit extends UnitType {
  readonly group: WiredUnit | null;
  readonly members: WiredUnit[];
  readonly lines: string[];
  /** What a search looks at. */
  readonly searchText: string;
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
  @OptionalText(200)
  @Field(() => String, { nullable: true, description: "In the name or code, or their pinyin." })
  text?: string | null;
  @ListOfAtMost(100)
  @Field(() => [UnitKindEnum], { nullable: true })
  kinds?: UnitKind[] | null;
  @ListOfAtMost(100)
  @Field(() => [ID], { nullable: true })
  ids?: string[] | null;
  @Field(() => Boolean, { nullable: true }) active?: boolean | null;
}
