import type { Role } from "@minsheng/domain/organisation/vocabulary";
import { IsNotEmpty } from "class-validator";
import { Field, InputType, ObjectType } from "type-graphql";
import { AllowedAction } from "../../platform/graphql/allowed-action.ts";
import { RequiredText } from "../../platform/graphql/rules.ts";
import { LocalDateScalar } from "../../platform/graphql/scalars.ts";
import { UnitType } from "../organisation/unit.types.ts";
import { MembershipType, RoleEnum, UserType } from "../people/user.types.ts";

@ObjectType({ simpleResolvers: true, description: "The person who is signed in." })
export class Viewer {
  @Field(() => UserType) user: UserType;
  @Field(() => [MembershipType], { description: "Those that hold today." }) memberships: MembershipType[];
  @Field(() => [RoleEnum]) roles: Role[];
  @Field(() => [String], {
    description: "Names of the queries and mutations that this person may call at all.",
  })
  operations: string[];
  @Field(() => Boolean) mustChangePassword: boolean;
  @Field(() => LocalDateScalar) today: string;
  @Field(() => Boolean, { description: "The data is demonstration data." }) demo: boolean;
  @Field(() => [AllowedAction], { description: "What is not done to an object that exists already." })
  allowedActions: AllowedAction[];
}

@ObjectType({ simpleResolvers: true, description: "An account for trying the system out; demo mode only." })
export class DemoAccount {
  @Field(() => String) username: string;
  @Field(() => RoleEnum) role: Role;
  @Field(() => UnitType) unit: UnitType;
}

@InputType()
export class LoginInput {
  @RequiredText(64) @Field(() => String) username: string;
  @RequiredText(128) @Field(() => String) password: string;
}

@InputType()
export class LogoutInput {
  @Field(() => Boolean, { nullable: true, description: "All of the person's sessions, on every device." })
  everywhere?: boolean | null;
}

@InputType()
export class ChangePasswordInput {
  @RequiredText(128) @Field(() => String) currentPassword: string;
  @IsNotEmpty() @Field(() => String) newPassword: string;
}
