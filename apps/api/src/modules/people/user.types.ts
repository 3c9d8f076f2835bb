import { type Role, roles } from "@minsheng/domain/organisation/vocabulary";
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from "type-graphql";
import { AllowedAction } from "../../platform/graphql/allowed-action.ts";
import { enumOf } from "../../platform/graphql/enums.ts";
import { Node } from "../../platform/graphql/node.types.ts";
import { PageInfo } from "../../platform/graphql/page.ts";
import { ListOfAtMost, OptionalText } from "../../platform/graphql/rules.ts";
import { InstantScalar, LocalDateScalar } from "../../platform/graphql/scalars.ts";
import { UnitType } from "../organisation/unit.types.ts";

export const RoleEnum = enumOf(roles);
registerEnumType(RoleEnum, { name: "Role" });

@ObjectType("Membership", {
  simpleResolvers: true,
  description: "A person's role in a unit from a day to a day, both inclusive.",
})
export class MembershipType {
  @Field(() => ID) id: string;
  @Field(() => UnitType) unit: UnitType;
  @Field(() => RoleEnum) role: Role;
  @Field(() => LocalDateScalar) validFrom: string;
  @Field(() => LocalDateScalar, { nullable: true }) validTo: string | null;
  @Field(() => String, { nullable: true, description: "代理: whom this person stands in for." })
  deputyFor: string | null;
  @Field(() => Boolean, { description: "Holds today." }) current: boolean;
  @Field(() => Int) version: number;
  @Field(() => [AllowedAction]) allowedActions: AllowedAction[];
}

@ObjectType("User", { implements: Node, simpleResolvers: true })
export class UserType extends Node {
  @Field(() => String) username: string;
  @Field(() => String) name: string;
  @Field(() => String, { nullable: true }) title: string | null;
  @Field(() => String, { nullable: true }) phone: string | null;
  @Field(() => String, { nullable: true }) email: string | null;
  @Field(() => Boolean) active: boolean;
  @Field(() => [MembershipType]) memberships: MembershipType[];
  @Field(() => InstantScalar, { nullable: true }) lastSignedInAt: string | null;
  @Field(() => Int) version: number;
  @Field(() => [AllowedAction]) allowedActions: AllowedAction[];
}

@ObjectType({ simpleResolvers: true })
export class UserEdge {
  @Field(() => String) cursor: string;
  @Field(() => UserType) node: UserType;
}

@ObjectType({ simpleResolvers: true })
export class UserConnection {
  @Field(() => [UserEdge]) edges: UserEdge[];
  @Field(() => PageInfo) pageInfo: PageInfo;
  @Field(() => Int) totalCount: number;
}

@InputType()
export class UserFilter {
  @OptionalText(200)
  @Field(() => String, {
    nullable: true,
    description: "In the name, user name, title or phone, or their pinyin.",
  })
  text?: string | null;
  @Field(() => ID, { nullable: true, description: "Belongs to the unit today or later." }) unitId?:
    | string
    | null;
  @ListOfAtMost(100)
  @Field(() => [RoleEnum], { nullable: true })
  roles?: Role[] | null;
  @Field(() => Boolean, { nullable: true }) active?: boolean | null;
}
